import { OutlookView } from '@/features/store/outlook/outlook-view';
import { OUTLOOK } from '@/features/store/outlook/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function OutlookPage() {
  return (
    <StaffPage title={OUTLOOK.title} id="outlook-page">
      {(here) => <OutlookView here={here} />}
    </StaffPage>
  );
}
