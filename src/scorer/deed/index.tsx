import { DeedPageView } from '@/features/scorer/deed-page';
import { ScorerOnly } from '@/features/scorer/scorer-frame';
import { DEED } from '@/features/scorer/texts';

/** Something seen at the household whose card was scanned. */
export default function DeedPage() {
  return (
    <ScorerOnly title={DEED.title}>{(village) => <DeedPageView village={village} />}</ScorerOnly>
  );
}
