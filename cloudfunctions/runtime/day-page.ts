import type { Output } from '@contract/index';
import { dayRow } from './day-row';
import type { Store } from './store';

/** A page of a village's closes, the newest first. */
export async function dayPage(
  store: Store,
  {
    villageId,
    before,
    limit,
  }: {
    readonly villageId: string;
    readonly before?: number | undefined;
    readonly limit: number;
  },
): Promise<Output<'day.list'>> {
  const rows = await store.list('dayCloses', {
    where: { villageId, no: before === undefined ? undefined : { before } },
    order: ['no', 'desc'],
    limit: limit + 1,
  });
  const closes = rows.slice(0, limit).map(dayRow);
  return { closes, next: rows.length > limit ? (closes.at(-1)?.no ?? null) : null };
}
