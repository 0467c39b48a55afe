import { CountView } from '@/features/store/counts/count-view';
import { CountsView } from '@/features/store/counts/counts-view';
import { COUNT, COUNTS } from '@/features/store/counts/texts';
import { StaffPage } from '@/features/store/staff-page';
import { useQuery } from '@/services/platform';

/** All counts; with one in its address, that one alone. */
export default function CountsPage() {
  const { countId } = useQuery();
  if (countId === undefined)
    return (
      <StaffPage title={COUNTS.title} id="counts-page">
        {({ villageId }) => <CountsView villageId={villageId} />}
      </StaffPage>
    );
  return (
    <StaffPage title={COUNT.title} id="count-page">
      {(here) => <CountView here={here} countId={countId} />}
    </StaffPage>
  );
}
