import { closePage } from '../close-page';
import type { Deadlines } from './deadlines';

/** More closes at once than one run gets done. */
const CLOSINGS = 50;

/** Goes on with every close that was begun, the first begun first. */
export async function continueClosings(context: Deadlines): Promise<{ readonly closed: number }> {
  const { store, isTimeUp } = context;
  const begun = await store.list('periods', {
    where: { state: 'closing' },
    order: ['startedAt', 'asc'],
    limit: CLOSINGS,
  });
  let closed = 0;
  for (const { id } of begun)
    for (let isDone = false; !isDone;) {
      if (isTimeUp()) return { closed };
      isDone = (await closePage({ ...context, now: context.clock() }, id)).state === 'closed';
      if (isDone) closed += 1;
    }
  return { closed };
}
