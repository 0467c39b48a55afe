import { ScorerOnly } from '@/features/scorer/scorer-frame';
import { VISIT } from '@/features/scorer/texts';
import { VisitView } from '@/features/scorer/visit-view';

export default function VisitPage() {
  return (
    <ScorerOnly title={VISIT.title}>{(village) => <VisitView village={village} />}</ScorerOnly>
  );
}
