import type { Remembered } from '@/features/write/use-unanswered';

/** A scorer's writes that are asked after when their answer did not come. */
export const REMEMBERED: Remembered = {
  lasting: [
    'proposal.create',
    'proposal.confirm',
    'proposal.resubmit',
    'proposal.withdraw',
    'review.first',
    'review.mark',
    'finding.create',
    'finding.done',
    'finding.recheck',
    'grade.appraise',
  ],
  fleeting: [],
};
