import { ReasonForm } from '@/features/write/reason-form';
import { useWrite, type Write } from '@/features/write/use-write';
import type { Here } from '../here';
import { REVIEW } from './texts';
import type { FlagRow } from './use-flags';

interface FlagReviewProps {
  readonly here: Here;
  readonly period: string;
  readonly row: FlagRow;
  readonly onDone: (told: string) => void;
  readonly onCancel: () => void;
}

/** Gives or takes the flag, with the reason the household will read. */
export function FlagReview({ here, period, row, onDone, onCancel }: FlagReviewProps) {
  const { householdId, householdNumber } = row;
  const flagged = !row.flagged;
  const write = useWrite('flag.review');
  const { beside, seen, until } = REVIEW.sentences;
  const isAgainstRule = flagged !== row.meets;

  async function finish(answer: ReturnType<Write<'flag.review'>['again']>): Promise<void> {
    if ((await answer) !== null) onDone(REVIEW.done(householdNumber, flagged));
  }
  return (
    <ReasonForm
      id="flag-review"
      words={{
        ...(flagged ? REVIEW.give : REVIEW.take),
        sentences: [...(isAgainstRule ? [beside] : []), seen, until],
      }}
      state={write.state}
      onSend={(reason) => {
        const wish = { villageId: here.villageId, householdId, period, flagged, reason };
        void finish(write.send(wish, REVIEW.wish(householdNumber, flagged)));
      }}
      onAgain={() => void finish(write.again())}
      onCancel={onCancel}
    />
  );
}
