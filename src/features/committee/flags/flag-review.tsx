import { ReasonForm } from '@/features/write/reason-form';
import { useWrite } from '@/features/write/use-write';
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
  const write = useWrite('flag.review', () => onDone(REVIEW.done(householdNumber, flagged)));
  const { beside, seen, until } = REVIEW.sentences;
  const isAgainstRule = flagged !== row.meets;
  return (
    <ReasonForm
      id="flag-review"
      words={{
        ...(flagged ? REVIEW.give : REVIEW.take),
        sentences: [...(isAgainstRule ? [beside] : []), seen, until],
      }}
      write={write}
      onSend={(reason) => {
        const wish = { villageId: here.villageId, householdId, period, flagged, reason };
        void write.send(wish, REVIEW.wish(householdNumber, flagged));
      }}
      onCancel={onCancel}
    />
  );
}
