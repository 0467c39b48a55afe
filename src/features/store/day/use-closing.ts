import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';

export type Open = Output<'day.get'>;

const PAGE = 10;

/** What would be signed now, and what has been. */
export function useClosing(villageId: string) {
  const now = useLoad(`day ${villageId}`, () => call('day.get', { villageId }));
  const closes = usePages(`days ${villageId}`, async (cursor) => {
    const before = cursor === null ? {} : { before: Number(cursor) };
    const page = await call('day.list', { villageId, limit: PAGE, ...before });
    return { items: page.closes, next: page.next === null ? null : String(page.next) };
  });
  const reload = async () => {
    await Promise.all([now.reload(), closes.reload()]);
  };
  return { now, closes, reload };
}
