import type { Household } from './household';
import { points } from './points';
import { requireThat } from './refusal';

/**
 * Ends a household that has moved away, merged or died out; its ledger stays. Points it still has are
 * spent or transferred first; what it owes is not collected (docs/domain.md §8).
 */
export function decideClosing(
  household: Household,
  closing: NonNullable<Household['closing']>,
): Household {
  const { state, number, account } = household;
  requireThat(state === 'active', 'HOUSEHOLD_CLOSED', { number });
  const balance = points(Math.max(account.balance, account.frozen));
  requireThat(balance <= 0, 'BALANCE_LEFT', { balance });
  return { ...household, state: 'closed', closing };
}
