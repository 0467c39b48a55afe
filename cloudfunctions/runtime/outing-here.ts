import type { Outing } from '@domain/outing/outing';
import type { Store, Transaction } from './store';

/** An outing of this village; another village's is as good as none. */
export async function outingHere(
  source: Pick<Store, 'get'> | Pick<Transaction, 'get'>,
  { villageId, outingId }: { readonly villageId: string; readonly outingId: string },
): Promise<Outing | null> {
  const outing = await source.get('outings', outingId);
  return outing?.villageId === villageId ? outing : null;
}
