import type { Household } from '@domain/household';
import type { Store, Transaction } from './store';

/** A household of this village; another village's is as good as none. */
export async function householdHere(
  source: Pick<Store, 'get'> | Pick<Transaction, 'get'>,
  { villageId, householdId }: { readonly villageId: string; readonly householdId: string },
): Promise<Household | null> {
  const household = await source.get('households', householdId);
  return household?.villageId === villageId ? household : null;
}
