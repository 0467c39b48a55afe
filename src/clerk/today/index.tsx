import { ClerkOnly } from '@/features/clerk/clerk-only';
import { TEXTS } from '@/features/clerk/texts';
import { TodayView } from '@/features/clerk/today/today';

export default function TodayPage() {
  return (
    <ClerkOnly title={TEXTS.today.title}>{({ id }) => <TodayView villageId={id} />}</ClerkOnly>
  );
}
