import { ClerkOnly } from '@/features/clerk/clerk-only';
import { StandView } from '@/features/outing/stand-view';
import { OUTINGS } from '@/features/outing/texts';

export default function StandPage() {
  return (
    <ClerkOnly title={OUTINGS.stand.title}>{({ id }) => <StandView villageId={id} />}</ClerkOnly>
  );
}
