import { LabelsView } from '@/features/store/labels/labels-view';
import { LABELS } from '@/features/store/labels/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function LabelsPage() {
  return (
    <StaffPage title={LABELS.title} id="labels-page">
      {(here) => <LabelsView here={here} />}
    </StaffPage>
  );
}
