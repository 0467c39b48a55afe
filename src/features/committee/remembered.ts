import type { Remembered } from '@/features/write/use-unanswered';

/** The committee's writes that are asked after when their answer did not come. */
export const REMEMBERED: Remembered = {
  lasting: [
    'entry.reverse',
    'household.create',
    'household.transfer',
    'card.renew',
    'goods.create',
    'goods.edit',
    'member.remove',
    'move.create',
    'review.first',
    'review.mark',
    'objection.decide',
    'relation.declare',
    'relation.end',
    'finding.drop',
    'flag.review',
    'flag.publish',
    'grade.open',
    'grade.veto',
    'grade.deliberate',
    'grade.submit',
    'consent.give',
    'consent.withdraw',
    'disclosure.create',
    'disclosure.reply',
  ],
  fleeting: ['bind-code.create', 'invite.create'],
};
