import { Text } from '@tarojs/components';
import { useState } from 'react';
import { receiptNumberOf, type Entry } from '@domain/entry';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Sentences } from '@/components/sentences/sentences';
import { useLoad } from '@/features/load/use-load';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { call } from '@/services/transport';
import type { Here } from './here';
import { reversalSentences, whyNotReversible } from './reversal-words';
import { COMMON, REVERSAL } from './texts';
import './reversal-card.scss';

interface ReversalCardProps {
  readonly here: Here;
  readonly entry: Entry;
  readonly onDone: () => Promise<void>;
}

/** Mending an entry: first what it will do and why, then the deed. */
export function ReversalCard({ here, entry, onDone }: ReversalCardProps) {
  const [open, setOpen] = useState(false);
  const whyNot = whyNotReversible(entry);
  if (whyNot !== null)
    return (
      <Text className="reversal-card__not" id="reverse-not">
        {whyNot}
      </Text>
    );
  if (!open)
    return (
      <Button id="reverse-button" kind="secondary" block onPress={() => setOpen(true)}>
        {REVERSAL.button}
      </Button>
    );
  return <ReversalForm here={here} entry={entry} onDone={onDone} onCancel={() => setOpen(false)} />;
}

function ReversalForm(props: ReversalCardProps & { readonly onCancel: () => void }) {
  const { here, entry, onDone, onCancel } = props;
  const { villageId } = here;
  const { householdId } = entry;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const write = useWrite('entry.reverse', onDone);
  const household = useLoad(`balance ${householdId}`, () =>
    call('household.get', { villageId, householdId }),
  );
  function send(): void {
    const told = reason.trim();
    setMissing(told === '');
    if (told === '') return;
    const wish = { villageId, entryId: entry.id, reason: told };
    void write.send(wish, REVERSAL.label(receiptNumberOf(entry)));
  }

  const asking = write.state.step !== 'unknown';
  return (
    <Card title={REVERSAL.title} id="reverse-card">
      <Sentences
        id="reverse-effect"
        sentences={reversalSentences(entry, household.load.value?.balance ?? null)}
      />
      <Field
        id="reverse-reason"
        kind="long"
        label={REVERSAL.reason}
        value={reason}
        onChange={setReason}
        lengthMax={100}
        disabled={!asking}
        hint={REVERSAL.reasonHint}
        error={missing && reason.trim() === '' ? REVERSAL.reasonMissing : undefined}
      />
      <SendButton id="reverse" sendId="reverse-confirm" write={write} kind="danger" onSend={send}>
        {REVERSAL.confirm}
      </SendButton>
      <Button id="reverse-cancel" kind="text" block onPress={onCancel}>
        {COMMON.cancel}
      </Button>
    </Card>
  );
}
