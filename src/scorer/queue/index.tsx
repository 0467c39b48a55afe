import { REVIEW } from '@/features/review/texts';
import { QueueView } from '@/features/scorer/queue-view';
import { ScorerOnly } from '@/features/scorer/scorer-frame';

export default function QueuePage() {
  return (
    <ScorerOnly title={REVIEW.title}>{(village) => <QueueView village={village} />}</ScorerOnly>
  );
}
