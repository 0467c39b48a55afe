import { dayAfter, dayOf, startOfDay } from '@domain/village-time';
import { pageOf } from '../../runtime/listed-entries';
import type { Handler } from '../../runtime/handler';
import { publishedRow } from '../../runtime/proposal-rows';

/** Somebody's name does not stay on the wall for ever. */
const DAYS_ON_BOARD = 60;

export const listPublicity: Handler<'publicity.list'> = async (input, { store, now }) => {
  const { villageId, before, limit } = input;
  const from = startOfDay(dayAfter(dayOf(now), -DAYS_ON_BOARD));
  const proposals = await store.list('proposals', {
    where: { villageId, boardPlace: { from, before: before ?? '~' } },
    order: ['boardPlace', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(proposals, limit, ({ boardPlace }) => boardPlace ?? '');
  return { proposals: page.map(publishedRow), next };
};
