import { dropped } from '@domain/proposal/ending';
import { mooted } from '@domain/proposal/objection';
import type { Proposal } from '@domain/proposal/proposal';
import { moveProposal } from './move-proposal';
import type { Transaction } from './store';

/** Voids an open proposal, for a reason beside it; an open objection to it has nothing left to decide. */
export async function voidProposal(
  tx: Transaction,
  proposal: Proposal,
  reason: string,
  now: string,
): Promise<Proposal> {
  const { objectionId } = proposal;
  const objection = objectionId === null ? null : await tx.get('objections', objectionId);

  const after = dropped(proposal, 'voided', reason, now);

  await moveProposal(tx, proposal, after);
  if (objection?.state === 'open') await tx.replace('objections', mooted(objection, reason));
  return after;
}
