import { ClerkOnly } from '@/features/clerk/clerk-only';
import { OutingView } from '@/features/outing/outing-view';
import { OUTINGS } from '@/features/outing/texts';

export default function OutingPage() {
  return (
    <ClerkOnly title={OUTINGS.outing.title}>{({ id }) => <OutingView villageId={id} />}</ClerkOnly>
  );
}
