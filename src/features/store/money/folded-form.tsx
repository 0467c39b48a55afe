import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import type { Output } from '@contract/index';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { COMMON } from '@/features/committee/texts';
import { SendButton } from '@/features/write/send-button';
import type { Write, WriteName } from '@/features/write/use-write';
import './money.scss';

interface FoldedFormProps<N extends WriteName> {
  /** The ids of what stands here begin with this. */
  readonly id: string;
  readonly words: { readonly open: string; readonly save: string; readonly cancel?: string };
  readonly write: Write<N>;
  /** Empties the fields before they are shown. */
  readonly onOpen: () => void;
  /** Forgets them when they are sent, or given up. */
  readonly onFold?: () => void;
  /** It was left half filled in: it stands open at once. */
  readonly begun?: boolean;
  /** Whether all it sends along has arrived. */
  readonly settled?: boolean;
  /** Null when the fields are not filled in as they should be. */
  readonly send: () => Promise<Output<N> | null> | null;
  readonly onDone: () => Promise<void>;
  /** What is said when it is written down. */
  readonly said: (value: Output<N>) => string;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

/** A form that is folded up until it is wanted, and again when what it says is written down. */
export function FoldedForm<N extends WriteName>(props: FoldedFormProps<N>) {
  const { id, words, write, onOpen, onFold, send, onDone, said, danger = false, children } = props;
  const [open, setOpen] = useState(props.begun ?? false);
  const { state } = write;

  async function finish(answer: Promise<Output<N> | null>): Promise<void> {
    if ((await answer) === null) return;
    fold();
    await onDone();
  }
  const fold = () => {
    setOpen(false);
    onFold?.();
  };
  const start = () => {
    write.reset();
    onOpen();
    setOpen(true);
  };
  const save = () => {
    const answer = send();
    if (answer !== null) void finish(answer);
  };

  if (!open)
    return (
      <View className="money__fold">
        {state.step === 'done' && <Notice id={`${id}-done`}>{said(state.value)}</Notice>}
        <Button id={`${id}-open`} kind={danger ? 'text' : 'secondary'} block onPress={start}>
          {words.open}
        </Button>
      </View>
    );
  return (
    <Card title={words.open} id={`${id}-form`}>
      {children}
      <SendButton
        id={id}
        sendId={`${id}-save`}
        write={{ state, again: () => finish(write.again()) }}
        kind={danger ? 'danger' : 'primary'}
        disabled={props.settled === false}
        onSend={save}
      >
        {words.save}
      </SendButton>
      <Button id={`${id}-cancel`} kind="text" block onPress={fold}>
        {words.cancel ?? COMMON.cancel}
      </Button>
    </Card>
  );
}
