import { PassbookView } from '@/features/store/passbook/passbook-view';
import { PASSBOOK } from '@/features/store/passbook/texts';
import { StaffPage } from '@/features/store/staff-page';
import { useQuery } from '@/services/platform';

export default function PassbookPage() {
  const { householdId } = useQuery();
  return (
    <StaffPage title={PASSBOOK.title} id="passbook-page">
      {(here) => <PassbookView here={here} householdId={householdId} />}
    </StaffPage>
  );
}
