import { OVERDUE_REASONS } from '@domain/proposal/ending';
import { tellResult } from '../proposal-messages';
import { voidProposal } from '../void-proposal';
import type { Deadlines } from './deadlines';
import { eachDue } from './each-due';

/** Voids what its household has not confirmed in time, and what was returned and not mended. */
export async function voidOverdue(context: Deadlines): Promise<{ readonly voided: number }> {
  const { store, clock } = context;
  let voided = 0;
  for (const state of ['unconfirmed', 'returned'] as const)
    await eachDue(context, state, async ({ id }) => {
      const now = clock();
      const after = await store.transact(async (tx) => {
        const proposal = await tx.get('proposals', id);
        if (proposal?.state !== state || proposal.dueAt > now) return null;
        return voidProposal(tx, proposal, OVERDUE_REASONS[state], now);
      });
      if (after === null) return;
      voided += 1;
      await tellResult({ store, now }, after);
    });
  return { voided };
}
