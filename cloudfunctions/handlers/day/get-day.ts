import type { Output } from '@contract/index';
import { beginningOf, closableUntil } from '@domain/day-close/day-close';
import { figuresOf } from '@domain/day-close/figures';
import type { Handler } from '../../runtime/handler';
import { happenedSince } from '../../runtime/happened-since';

export const getDay: Handler<'day.get'> = async ({ villageId }, { store, now }) => {
  const [last] = await store.list('dayCloses', {
    where: { villageId },
    order: ['no', 'desc'],
    limit: 1,
  });
  const until = closableUntil(now);
  const from = beginningOf(last ?? null, until);
  const happened = await happenedSince(store, villageId, from);

  const figures = figuresOf(happened, { from, until });
  const fresh = happened.entries.filter(({ at }) => at > until).length;

  // Safe: only the read-only marks differ.
  const shown = figures as Output<'day.get'>['figures'];
  return { no: (last?.no ?? 0) + 1, from, until, figures: shown, fresh };
};
