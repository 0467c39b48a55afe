import type { Finding } from '@domain/finding/finding';
import { refuse } from '@domain/refusal';
import type { Store, Transaction } from './store';

interface Place {
  readonly villageId: string;
  readonly findingId: string;
  /** Where the input names a household: another household's finding is as good as none. */
  readonly householdId?: string;
}

/** A finding of this village (and household); any other gets the answer there is for none. */
export async function findingHere(
  source: Pick<Store, 'get'> | Pick<Transaction, 'get'>,
  { villageId, findingId, householdId }: Place,
): Promise<Finding> {
  const finding = await source.get('findings', findingId);
  if (finding?.villageId !== villageId) return refuse('NOT_FOUND');
  if (householdId !== undefined && finding.householdId !== householdId) return refuse('NOT_FOUND');
  return finding;
}
