import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { Sentences } from '@/components/sentences/sentences';
import { SendButton, type Sending } from './send-button';
import { FORM } from './texts';
import './reason-form.scss';

const REASON_MAX = 100;

interface ReasonFormProps {
  /** The ids of what stands here begin with this. */
  readonly id: string;
  readonly words: {
    readonly title: string;
    /** What will happen, before it does. */
    readonly sentences: readonly string[];
    readonly label: string;
    readonly hint: string;
    readonly send: string;
  };
  readonly write: Sending;
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Something that is done with a reason: first what it does, then why, then the deed. */
export function ReasonForm({ id, words, write, onSend, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const told = reason.trim();
  const send = () => {
    setTried(true);
    if (told !== '') onSend(told);
  };
  return (
    <View id={id}>
      <Text className="reason-form__title">{words.title}</Text>
      <Sentences sentences={words.sentences} />
      <Field
        id={`${id}-reason`}
        kind="long"
        label={words.label}
        value={reason}
        onChange={setReason}
        lengthMax={REASON_MAX}
        disabled={write.state.step === 'unknown'}
        hint={words.hint}
        error={tried && told === '' ? FORM.reasonMissing : undefined}
      />
      <SendButton id={id} sendId={`${id}-send`} write={write} onSend={send}>
        {words.send}
      </SendButton>
      <Button id={`${id}-cancel`} kind="text" block onPress={onCancel}>
        {FORM.cancel}
      </Button>
    </View>
  );
}
