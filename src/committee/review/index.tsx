import { CommitteeOnly } from '@/features/committee/committee-frame';
import { ReviewView } from '@/features/committee/review-view';
import { REVIEW } from '@/features/review/texts';

export default function ReviewPage() {
  return <CommitteeOnly title={REVIEW.title}>{(here) => <ReviewView here={here} />}</CommitteeOnly>;
}
