import { requireThat } from '@domain/refusal';
import { dayPage } from '../../runtime/day-page';
import type { Handler } from '../../runtime/handler';

export const inspectDay: Handler<'day.inspect'> = async (input, { store }) => {
  const [village, page] = await Promise.all([
    store.get('villages', input.villageId),
    dayPage(store, input),
  ]);
  requireThat(village?.townshipId === input.townshipId, 'NOT_FOUND');
  return page;
};
