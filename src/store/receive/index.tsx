import { ReceiveView } from '@/features/store/receive/receive-view';
import { RECEIVE } from '@/features/store/receive/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function ReceivePage() {
  return (
    <StaffPage title={RECEIVE.title} id="receive-page">
      {({ villageId }) => <ReceiveView villageId={villageId} />}
    </StaffPage>
  );
}
