import { decideOverdue } from '@domain/proposal/objection';
import { moveProposal } from '../move-proposal';
import { tellDecision } from '../proposal-messages';
import type { Deadlines } from './deadlines';
import { eachDue } from './each-due';

/** Voids what an objection to was not decided in time. */
export async function voidDisputed(context: Deadlines): Promise<{ readonly disputed: number }> {
  const { store, clock } = context;
  let disputed = 0;
  await eachDue(context, 'objected', async ({ id }) => {
    const now = clock();
    const ended = await store.transact(async (tx) => {
      const proposal = await tx.get('proposals', id);
      if (proposal?.state !== 'objected' || proposal.dueAt > now) return null;
      const objection = await tx.get('objections', proposal.objectionId ?? '');
      if (objection === null) return null;

      const decided = decideOverdue({ proposal, objection }, now);

      await moveProposal(tx, proposal, decided.proposal);
      await tx.replace('objections', decided.objection);
      return decided;
    });
    if (ended === null) return;
    disputed += 1;
    await tellDecision({ store, now }, ended);
  });
  return { disputed };
}
