import { assert } from '@domain/assert';
import type { Household } from '@domain/household';
import { points } from '@domain/points';
import { postClearing } from '@domain/scoring-entries';
import {
  clearingDays,
  clearingEntryIdOf,
  clearingIdOf,
  dueClearing,
  newClearing,
  type ClearingDay,
  type ClearingRun,
} from '@domain/settlement/clearing';
import type { Village } from '@domain/village';
import { everyVillage } from '../every-village';
import { lastNoBefore } from '../last-no';
import { postedOf } from '../post-once';
import { timerPosting } from '../timer-posting';
import { callInVouchers } from './call-in-vouchers';
import { goThrough } from './clearing-page';
import type { Deadlines } from './deadlines';

/**
 * Ends the points whose day has come, village by village and day by day in their order. Only what was
 * earned before the day began ends, however late this runs.
 */
export async function runClearings(context: Deadlines): Promise<{ readonly cleared: number }> {
  let cleared = 0;
  for await (const village of everyVillage(context.store)) {
    const due = dueClearing(village.rulebook, context.clock());
    if (due === null || (await isDone(context, village, due))) continue;
    for (const day of await undone(context, village, due)) {
      if (context.isTimeUp()) return { cleared };
      if (!(await clear(context, village, day))) return { cleared };
      cleared += 1;
    }
  }
  return { cleared };
}

async function isDone({ store }: Deadlines, { id }: Village, { day }: ClearingDay) {
  return (await store.get('clearings', clearingIdOf(id, day)))?.state === 'done';
}

/** The days after the last one that was finished, until the one that is due. */
async function undone({ store }: Deadlines, { id, rulebook }: Village, due: ClearingDay) {
  const [last] = await store.list('clearings', {
    where: { villageId: id, state: 'done' },
    order: ['day', 'desc'],
    limit: 1,
  });
  const since = last?.day ?? rulebook[0]?.effectiveOn ?? due.day;
  return clearingDays(rulebook, since, due.day);
}

/** False when time ran out before the last household. */
async function clear(context: Deadlines, village: Village, day: ClearingDay): Promise<boolean> {
  if (!(await callInVouchers(context, village.id, day.day))) return false;
  const run = await begun(context, village.id, day);
  return goThrough(context, run, {
    during: 'clearing',
    then: 'done',
    each: async (household, so) => {
      const amount = await clearOne(context, household, run);
      if (amount === 0) return so;
      return { ...so, households: so.households + 1, cleared: points(so.cleared + amount) };
    },
  });
}

/** The run of this day, past its notices. */
async function begun({ store, clock }: Deadlines, villageId: string, day: ClearingDay) {
  return store.transact(async (tx): Promise<ClearingRun> => {
    const found = await tx.get('clearings', clearingIdOf(villageId, day.day));
    if (found?.state === 'clearing' || found?.state === 'done') return found;
    const run = found ?? newClearing(villageId, day, clock());
    const clearing = { ...run, state: 'clearing', after: '' } as const;
    await tx.replace('clearings', clearing);
    return clearing;
  });
}

/** How much ended; also when an earlier run did it. */
async function clearOne(context: Deadlines, { id, account }: Household, run: ClearingRun) {
  const { store, clock } = context;
  const entryId = clearingEntryIdOf(id, run.day);
  if (account.lots.length === 0)
    return postedOf(await store.get('entries', entryId))?.amount ?? points(0);
  const lastNo = await lastNoBefore(store, id, run.earnedBefore);
  return store.transact(async (tx) => {
    const done = postedOf(await tx.get('entries', entryId));
    if (done !== null) return done.amount;
    const household = await tx.get('households', id);
    assert(household !== null, 'households are never deleted');
    const posting = timerPosting({ ...context, now: clock() }, entryId, 'clearing');

    const posted = postClearing(household, { day: run.day, lastNo }, posting);

    if (posted === null) return points(0);
    if (posted.entry !== null) await tx.insert('entries', posted.entry);
    await tx.replace('households', posted.household);
    return posted.entry?.amount ?? points(0);
  });
}
