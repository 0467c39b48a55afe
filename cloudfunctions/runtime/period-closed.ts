import { periodIdOf } from '@domain/settlement/close';
import type { Store, Transaction } from './store';

/** Whether a village has begun to close a period: from then on nothing new counts in it. */
export async function isPeriodClosed(
  source: Pick<Store, 'get'> | Pick<Transaction, 'get'>,
  villageId: string,
  period: string,
): Promise<boolean> {
  return (await source.get('periods', periodIdOf(villageId, period))) !== null;
}
