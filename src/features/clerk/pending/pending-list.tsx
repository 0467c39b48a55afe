import { View } from '@tarojs/components';
import { receiptNumberOf } from '@domain/entry';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { sentenceOf } from '@/features/refusal/sentences';
import { toReceipt } from '../places';
import { TEXTS } from '../texts';
import { usePending, type Outcome } from './use-pending';
import './pending-list.scss';

const WORDS = TEXTS.pending;

interface PendingListProps {
  readonly villageId: string;
  /** An answer came: the balance and today's sums may have moved. */
  readonly onSettled: () => void;
}

/** On top of the counter for as long as anything has been asked and not answered. */
export function PendingList({ villageId, onSettled }: PendingListProps) {
  const { pending, sending, outcome, again } = usePending(villageId, onSettled);
  return (
    <View className="pending-list">
      {outcome !== null && <OutcomeNotice outcome={outcome} />}
      {pending.map((one, index) => (
        <View
          key={String(one.input.requestId)}
          id={`pending-${index}`}
          className="pending-list__one"
        >
          <Notice tone="warn" title={WORDS.title}>
            {WORDS.detail(one.label)}
          </Notice>
          <Button
            id={`pending-${index}-again`}
            block
            loading={sending === one.input.requestId}
            disabled={sending !== null && sending !== one.input.requestId}
            onPress={() => void again(one)}
          >
            {WORDS.again}
          </Button>
        </View>
      ))}
    </View>
  );
}

function OutcomeNotice({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.step) {
    case 'done': {
      const { entry, label } = outcome;
      return (
        <View className="pending-list__one">
          <Notice id="pending-done" title={WORDS.doneTitle}>
            {WORDS.done(receiptNumberOf(entry), label)}
          </Notice>
          <Button
            id="pending-receipt"
            kind="secondary"
            block
            onPress={() => void toReceipt(entry.id)}
          >
            {WORDS.receipt}
          </Button>
        </View>
      );
    }
    case 'refused':
      return (
        <Notice id="pending-refused" tone="error" title={WORDS.doneTitle}>
          {WORDS.refused(outcome.label, sentenceOf(outcome.refusal))}
        </Notice>
      );
    case 'unknown':
      return (
        <Notice id="pending-unknown" tone="warn">
          {WORDS.stillUnknown}
        </Notice>
      );
  }
}
