import { Text, View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/button/button';
import { given } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { LOAD } from './texts';
import type { Load, Loaded } from './use-load';
import './load-view.scss';

interface LoadViewProps<T> extends Loaded<T> {
  readonly loading?: string;
  /** Within a card: a line instead of a screen. */
  readonly small?: boolean;
  /** Where a page loads more than one thing: what it and its button are known by. */
  readonly id?: string;
  readonly children: (value: T) => ReactNode;
}

/** What a load has to show: its value, or how things stand and a way to try again. */
export function LoadView<T>({ load, reload, loading, small, id, children }: LoadViewProps<T>) {
  const [busy, setBusy] = useState(false);
  const again: Again = {
    text: LOAD.again,
    id: id === undefined ? 'reload' : `${id}-retry`,
    loading: busy,
    onPress: () => {
      setBusy(true);
      void reload().finally(() => setBusy(false));
    },
  };
  if (load.step !== 'ready')
    return <Absent load={load} again={again} id={id ?? load.step} {...given({ loading, small })} />;
  return (
    <>
      {load.stale && <Stale again={again} id={id === undefined ? 'stale' : `${id}-stale`} />}
      {children(load.value)}
    </>
  );
}

interface Again {
  readonly text: string;
  readonly id: string;
  /** It has been pressed, and the answer is on its way. */
  readonly loading: boolean;
  readonly onPress: () => void;
}

function Stale({ again, id }: { readonly again: Again; readonly id: string }) {
  return (
    <>
      <Notice tone="warn" id={id}>
        {LOAD.stale}
      </Notice>
      <Button
        kind="secondary"
        size="small"
        block
        id={again.id}
        loading={again.loading}
        onPress={again.onPress}
      >
        {again.text}
      </Button>
    </>
  );
}

type Unready = Exclude<Load<unknown>, { step: 'ready' }>;

interface AbsentProps {
  readonly load: Unready;
  readonly again: Again;
  readonly loading?: string;
  readonly small?: boolean;
  readonly id: string;
}

function Absent({ load, again, loading, small, id }: AbsentProps) {
  const words = wordsOf(load, loading);
  const action = load.step === 'loading' ? undefined : again;
  if (small === true) return <Line words={words.detail ?? words.title} id={id} action={action} />;
  const kind = load.step === 'failed' ? 'error' : load.step;
  return <StateView kind={kind} {...words} {...given({ action })} id={id} />;
}

interface Words {
  readonly title: string;
  readonly detail?: string;
}

function wordsOf(load: Unready, loading?: string): Words {
  if (load.step === 'loading') return { title: loading ?? LOAD.loading };
  if (load.step === 'offline') return { title: LOAD.offline, detail: LOAD.offlineDetail };
  return { title: LOAD.failed, detail: load.sentence };
}

interface LineProps {
  readonly words: string;
  readonly action: Again | undefined;
  readonly id: string;
}

function Line({ words, action, id }: LineProps) {
  return (
    <View className="load-line" id={id}>
      <Text>{words}</Text>
      {action !== undefined && (
        <Button
          kind="text"
          size="small"
          loading={action.loading}
          onPress={action.onPress}
          id={action.id}
        >
          {action.text}
        </Button>
      )}
    </View>
  );
}
