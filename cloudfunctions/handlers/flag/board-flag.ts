import { periodIdOf, type Period } from '@domain/settlement/close';
import type { Handler } from '../../runtime/handler';
import type { Store } from '../../runtime/store';

/** More households than any village has; names and nothing else, so it is one list. */
const HOUSEHOLDS = 1_000;

export const boardFlag: Handler<'flag.board'> = async (input, { store }) => {
  const { villageId } = input;
  const shown = await publishedPeriod(store, villageId, input.period);
  if (shown === null) return null;
  const results = await store.list('flags', {
    where: { villageId, period: shown.period, flagged: true },
    order: ['householdNumber', 'asc'],
    limit: HOUSEHOLDS,
  });
  const households = results.map(({ maskedName }) => ({ maskedName }));
  return { period: shown.period, publishedAt: shown.publishedAt, households };
};

/** Null as long as it is not published: nobody learns of flags before. */
async function publishedPeriod(store: Store, villageId: string, period: string | undefined) {
  const record =
    period === undefined
      ? await latest(store, villageId)
      : await store.get('periods', periodIdOf(villageId, period));
  if (record?.flags.state !== 'published' || record.flags.publishedAt === null) return null;
  return { period: record.period, publishedAt: record.flags.publishedAt };
}

async function latest(store: Store, villageId: string): Promise<Period | null> {
  const [newest] = await store.list('periods', {
    where: { villageId, 'flags.state': 'published' },
    order: ['from', 'desc'],
    limit: 1,
  });
  return newest ?? null;
}
