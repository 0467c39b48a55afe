import type { Remembered } from '@/features/write/use-unanswered';

/** A household's writes that are asked after when their answer did not come. */
export const REMEMBERED: Remembered = {
  lasting: [
    'proposal.create',
    'proposal.confirm',
    'proposal.resubmit',
    'proposal.withdraw',
    'objection.create',
    'finding.done',
    'consent.give',
    'consent.withdraw',
    'draw.enter',
    'reservation.create',
    'reservation.cancel',
  ],
  fleeting: [],
};
