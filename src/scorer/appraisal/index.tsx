import { AppraisalView } from '@/features/scorer/appraisal/appraisal-view';
import { APPRAISAL } from '@/features/scorer/appraisal/texts';
import { ScorerFrame, ScorerOnly } from '@/features/scorer/scorer-frame';

export default function AppraisalPage() {
  return (
    <ScorerOnly title={APPRAISAL.title}>
      {(village) => (
        <ScorerFrame
          village={village}
          title={APPRAISAL.title}
          id="appraisal-page"
          place="appraisal"
        >
          <AppraisalView villageId={village.id} />
        </ScorerFrame>
      )}
    </ScorerOnly>
  );
}
