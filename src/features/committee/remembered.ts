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
  ],
  fleeting: ['bind-code.create', 'invite.create'],
};
