import { ForHousehold } from '@/features/store/for-household';
import { PassbookSheet } from '@/features/store/passbook/passbook-sheet';
import { PASSBOOK } from '@/features/store/passbook/texts';
import { StaffPage } from '@/features/store/staff-page';
import { useQuery } from '@/services/platform';

export default function PassbookPage() {
  const { householdId } = useQuery();
  return (
    <StaffPage title={PASSBOOK.title} id="passbook-page">
      {(here) => (
        <ForHousehold
          here={here}
          householdId={householdId}
          id="passbook"
          explain={PASSBOOK.explain}
        >
          {(id) => <PassbookSheet key={id} here={here} householdId={id} />}
        </ForHousehold>
      )}
    </StaffPage>
  );
}
