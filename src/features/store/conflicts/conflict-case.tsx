import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { Refusal, type RefusalCode } from '@domain/refusal';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { Sentences } from '@/components/sentences/sentences';
import { momentText } from '@/features/entry/when';
import { rejectedText } from '@/features/entry/words';
import { sentenceOf } from '@/features/refusal/sentences';
import { ReasonForm } from '@/features/write/reason-form';
import { useWrite } from '@/features/write/use-write';
import type { StoreHere } from '../staff-page';
import { CONFLICTS, WHY_IT_WAITS } from './texts';

export type Conflict = Output<'conflict.list'>['conflicts'][number];

interface ConflictCaseProps {
  readonly here: StoreHere;
  readonly conflict: Conflict;
  readonly onDone: (told: string) => void;
}

/** What was brought, why it was not posted, and what is to become of it. */
export function ConflictCase({ here, conflict, onDone }: ConflictCaseProps) {
  const { brought, sentByName, sentAt, settling, state, own } = conflict;
  const settles = here.role !== 'supervisor' && state === 'open';
  return (
    <View id="conflict-case">
      <Sentences
        sentences={[
          brought.map(broughtWords).join('，'),
          reasonOf(conflict),
          CONFLICTS.sentBy(sentByName, momentText(sentAt)),
          ...(settling === null
            ? []
            : [CONFLICTS.settled(settling.byName, momentText(settling.at), settling.reason)]),
        ]}
      />
      {settles && own && <Notice id="conflict-own">{CONFLICTS.own}</Notice>}
      {settles && !own && <Settle here={here} conflict={conflict} onDone={onDone} />}
    </View>
  );
}

function broughtWords({ rejectedFor, ...line }: Conflict['brought'][number]): string {
  const what = rejectedText(line);
  return rejectedFor === null ? what : CONFLICTS.rejected(what, rejectedFor);
}

function reasonOf({ code, facts }: Conflict): string {
  // Safe: it was one of the cloud's refusals when it was written down.
  const refused = code as RefusalCode;
  return WHY_IT_WAITS[refused] ?? sentenceOf(new Refusal(refused, facts));
}

function Settle({ here, conflict, onDone }: ConflictCaseProps) {
  const [how, setHow] = useState<'post' | 'drop' | null>(null);
  const { id: conflictId, receiptNumber } = conflict;
  const write = useWrite('conflict.settle', (value) => {
    const number = value.receiptNumber;
    onDone(
      number === null ? CONFLICTS.dropped(receiptNumber) : CONFLICTS.posted(receiptNumber, number),
    );
  });
  if (how === null)
    return (
      <View>
        <Button id="conflict-post" block onPress={() => setHow('post')}>
          {CONFLICTS.post}
        </Button>
        <View className="conflict__step">
          <Button id="conflict-drop" kind="secondary" block onPress={() => setHow('drop')}>
            {CONFLICTS.drop}
          </Button>
        </View>
      </View>
    );
  return (
    <ReasonForm
      id="conflict-settle"
      words={how === 'post' ? CONFLICTS.posting : CONFLICTS.dropping}
      write={write}
      onSend={(reason) => {
        const wish = { villageId: here.villageId, conflictId, settleBy: how, reason };
        void write.send(wish, CONFLICTS.label(receiptNumber));
      }}
      onCancel={() => setHow(null)}
    />
  );
}
