import type { Clearing } from '@domain/rulebook/rulebook';
import { Card } from '@/components/card/card';
import { Sentences } from '@/components/sentences/sentences';
import { dayText } from '../when';
import { CLEARING } from './texts';

interface ClearingCardProps {
  /** Null when points never end. */
  readonly day: string | null;
  readonly clearing: Clearing;
}

/** When points end next, and which. */
export function ClearingCard({ day, clearing }: ClearingCardProps) {
  return (
    <Card title={CLEARING.title} id="clearing-card">
      <Sentences id="clearing-words" sentences={sentencesOf(day, clearing)} />
    </Card>
  );
}

function sentencesOf(day: string | null, clearing: Clearing): readonly string[] {
  if (day === null) return [CLEARING.never];
  const what = clearing.kind === 'rolling' ? CLEARING.rolling(clearing.months) : CLEARING.all;
  return [
    CLEARING.next(dayText(day)) + what,
    ...(clearing.kind === 'none' ? [] : [CLEARING.notice(clearing.noticeDays)]),
    CLEARING.score,
  ];
}
