import type { Proposal } from '@domain/proposal/proposal';
import { refuse } from '@domain/refusal';
import type { Store, Transaction } from './store';

interface Place {
  readonly villageId: string;
  readonly proposalId: string;
  /** Where the input names a household: another household's proposal is as good as none. */
  readonly householdId?: string;
}

/** A proposal of this village (and household); any other gets the answer there is for none. */
export async function proposalHere(
  source: Pick<Store, 'get'> | Pick<Transaction, 'get'>,
  { villageId, proposalId, householdId }: Place,
): Promise<Proposal> {
  const proposal = await source.get('proposals', proposalId);
  if (proposal?.villageId !== villageId) return refuse('NOT_FOUND');
  if (householdId !== undefined && proposal.householdId !== householdId) return refuse('NOT_FOUND');
  return proposal;
}
