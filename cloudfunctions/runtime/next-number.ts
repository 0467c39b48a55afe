import { dayOf } from '@domain/village-time';
import type { Transaction } from './store';

/** The next number of a year in a village, "2026-0001"; without gaps, because it is given out in the transaction. */
export async function nextNumber(
  tx: Transaction,
  { villageId, of, now }: { readonly villageId: string; readonly of: string; readonly now: string },
): Promise<string> {
  const year = dayOf(now).slice(0, 4);
  const id = `${villageId}.${of}`;
  const known = await tx.get('serials', id);
  const count = (known?.year === year ? known.count : 0) + 1;
  const serial = { id, villageId, year, count };
  await (known === null ? tx.insert('serials', serial) : tx.replace('serials', serial));
  return `${year}-${String(count).padStart(4, '0')}`;
}
