import { OutlookView } from '@/features/store/outlook/outlook-view';
import { OUTLOOK } from '@/features/store/outlook/texts';
import { StaffPage } from '@/features/store/staff-page';
import { useQuery } from '@/services/platform';

export default function OutlookPage() {
  const { part } = useQuery();
  return (
    <StaffPage title={OUTLOOK.title} id="outlook-page">
      {(here) => <OutlookView here={here} part={part} />}
    </StaffPage>
  );
}
