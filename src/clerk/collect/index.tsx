import { ClerkOnly } from '@/features/clerk/clerk-only';
import { CollectView } from '@/features/clerk/collect/collect';
import { COLLECT } from '@/features/clerk/collect/texts';

export default function CollectPage() {
  return <ClerkOnly title={COLLECT.title}>{({ id }) => <CollectView villageId={id} />}</ClerkOnly>;
}
