import type { Household } from '@domain/household';
import { pointsText, type Points } from '@domain/points';
import { expiringOf } from '@domain/scoring-entries';
import {
  clearingIdOf,
  newClearing,
  nextClearing,
  type ClearingDay,
  type ClearingRun,
} from '@domain/settlement/clearing';
import type { Village } from '@domain/village';
import { dayOf, startOfDay } from '@domain/village-time';
import { everyVillage } from '../every-village';
import { lastNoBefore } from '../last-no';
import { queueToHousehold } from '../queue-message';
import { goThrough } from './clearing-page';
import type { Deadlines } from './deadlines';

/** Tells every household whose points will end, once, so many days before as the rules say. */
export async function clearingNotices(context: Deadlines): Promise<{ readonly noticed: number }> {
  let noticed = 0;
  for await (const village of everyVillage(context.store)) {
    const today = dayOf(context.clock());
    const next = nextClearing(village.rulebook, today);
    if (next === null || today < next.noticeOn) continue;
    const run = await begun(context, village, next);
    if (run.state !== 'noticing') continue;
    if (!(await notify(context, run))) return { noticed };
    noticed += 1;
  }
  return { noticed };
}

async function begun({ store, clock }: Deadlines, { id }: Village, day: ClearingDay) {
  const found = await store.get('clearings', clearingIdOf(id, day.day));
  if (found !== null) return found;
  return store.transact(async (tx) => {
    const run = await tx.get('clearings', clearingIdOf(id, day.day));
    if (run !== null) return run;
    const begins = newClearing(id, day, clock());
    await tx.insert('clearings', begins);
    return begins;
  });
}

function notify(context: Deadlines, run: ClearingRun): Promise<boolean> {
  return goThrough(context, run, {
    during: 'noticing',
    then: 'noticed',
    each: async (household, so) => {
      const ending = await endingOf(context, household, run);
      if (ending === 0) return so;
      await tell(context, household, { run, ending });
      return { ...so, noticed: so.noticed + 1 };
    },
  });
}

/** What would end of what the household holds now. */
async function endingOf({ store }: Deadlines, household: Household, run: ClearingRun) {
  const { day, earnedBefore } = run;
  const { id, account } = household;
  const lastNo =
    account.lots.length === 0 || earnedBefore === day
      ? account.entryCount
      : await lastNoBefore(store, id, earnedBefore);
  return expiringOf(household, { day, lastNo });
}

async function tell(
  { store, clock }: Deadlines,
  { id, villageId }: Household,
  { run, ending }: { readonly run: ClearingRun; readonly ending: Points },
): Promise<void> {
  await queueToHousehold(
    { store, now: clock() },
    {
      id: `${id}.${run.day}.clearing`,
      villageId,
      householdId: id,
      topic: 'clearingNotice',
      page: 'villager/standing/index',
      data: {
        what: '积分清零提醒',
        detail: `有${pointsText(ending)}分到期清零，请早兑换`,
        when: startOfDay(run.day),
      },
    },
  );
}
