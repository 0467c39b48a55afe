/**
 * What a settlement must hold (docs/architecture.md, "The laws"), through the contract on the real
 * SDK, for random rules, random deeds and random spending. `npm run mutants` breaks the code once for
 * each and sees its test fail.
 */
import fc from 'fast-check';
import { closePeriod } from '@cloud/handlers/period/close-period';
import { runClearings } from '@cloud/runtime/keep-deadlines/run-clearings';
import { POINT } from '@domain/points';
import { DAY_MS, instantAfter } from '@domain/village-time';
import { uuid } from '../support/builders';
import { callOn, dutyOn, dying } from '../support/mortal-store';
import { aSeason, type Season } from '../support/season';
import {
  aVillageUnder,
  someEvents,
  someRules,
  spend,
  whole,
  type Events,
  type Rules,
} from '../support/settled';
import { booksOf } from '../support/world';

const periodsOf = ({ rulebook: { settings } }: Season) =>
  ({
    month: ['2026-10', '2026-11', '2026-12'],
    quarter: ['2026-Q4'],
    halfYear: ['2026-H2'],
    year: ['2026'],
  })[settings.period];

/** Everything on its day. */
async function settleInTime(season: Season): Promise<void> {
  const { world, settle } = season;
  world.setNow('2026-11-30T16:05:00.000Z');
  await world.tend();
  world.setNow('2026-12-31T16:05:00.000Z');
  await world.tend();
  for (const period of periodsOf(season)) await settle(period);
}

/** Days late, killed again and again, two at once. */
async function settleInTrouble(season: Season, lives: readonly number[]): Promise<void> {
  const { world, village, committee, close } = season;
  world.setNow('2027-01-06T03:00:00.000Z');
  await dying(world, lives, (store) => runClearings(dutyOn(world, store)));
  await Promise.all([world.tend(), world.tend()]);
  for (const period of periodsOf(season)) {
    const wish = { villageId: village.id, period, requestId: uuid() };
    await dying(world, lives, (store) =>
      closePeriod(wish, callOn(world, committee, 'committee', store)),
    );
    await Promise.all([close(period, wish.requestId), world.tend(), world.tend()]);
  }
}

/** What a settlement came to: which entries with what in them, which flags, what is left. */
async function outcomeOf({ world, village }: Season) {
  const { entries, households } = await booksOf(world.store, village);
  const here = (id: string) => id.replace(village.id, '');
  const settled = entries
    .filter(({ kind }) => kind === 'settlement' || kind === 'clearing')
    .map(({ id, kind, amount }) => ({ id: here(id), kind, amount }));
  const flags = await world.store.list('flags', {
    where: { villageId: village.id },
    order: ['id', 'asc'],
    limit: 1_000,
  });
  return {
    settled: settled.sort((a, b) => (a.id < b.id ? -1 : 1)),
    flags: flags.map(({ id, score, missing, flagged, before }) => {
      return { id: here(id), score, missing, flagged, before };
    }),
    accounts: households.map(({ account: { balance, scores } }) => ({ balance, scores })),
  };
}

const scoresOf = async (season: Season) =>
  (await outcomeOf(season)).accounts.map((one) => one.scores);

/** Everything a household could spend was brought, awarded, or above the base at a close. */
async function earningsOf({ world, village, rulebook }: Season) {
  const { entries, households } = await booksOf(world.store, village);
  return households.map(({ id, account }) => {
    const own = entries.filter(({ householdId }) => householdId === id);
    const sum = (...kinds: string[]) =>
      own.filter(({ kind }) => kinds.includes(kind)).reduce((all, { amount }) => all + amount, 0);
    const gained = Object.values(account.scores).reduce(
      (all, score) => all + Math.max(0, score),
      0,
    );
    return {
      base: rulebook.settings.baseScore,
      earned: sum('tradeIn', 'award') + gained,
      spent: sum('redemption', 'deduction', 'clearing') + account.balance,
    };
  });
}

const runs = { numRuns: 8 };

/** Whatever chance brings, these are among it. */
const RULES: Rules = {
  period: 'month',
  baseScore: whole(100),
  issuing: { kind: 'atClose', above: whole(0) },
  clearing: { kind: 'periodEnd', noticeDays: 30 },
  flag: { threshold: whole(90), vetoItems: [], wholePeriodOnly: false },
};
const EVENTS: Events = [
  { kind: 'deed', who: 0, code: 'HJ01' },
  { kind: 'earn', who: 1, amount: 9 },
];
const LIVES = [1, 2, 3, 4];

describe('a settlement', () => {
  it('SET-01 comes to the same in time, late, killed in between, and with two at once', async () => {
    const someLives = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(someRules, someEvents, someLives, async (settings, events, lives) => {
        const [calm, troubled] = [
          await aVillageUnder(settings, events),
          await aVillageUnder(settings, events),
        ];
        await settleInTime(calm);
        await settleInTrouble(troubled, lives);
        expect(await outcomeOf(troubled)).toEqual(await outcomeOf(calm));
        for (const { world, village } of [calm, troubled]) {
          expect(await world.audit(village)).toEqual([]);
          expect(world.bugs).toEqual([]);
          await world.close();
        }
      }),
      { ...runs, examples: [[RULES, EVENTS, LIVES]] },
    );
  }, 240_000);

  it('SET-02 never touches the score by a clearing', async () => {
    await fc.assert(
      fc.asyncProperty(someRules, someEvents, async (settings, events) => {
        const season = await aVillageUnder(settings, events);
        const before = await scoresOf(season);
        season.world.setNow('2027-01-06T03:00:00.000Z');
        await season.world.tend();
        expect(await scoresOf(season)).toEqual(before);
        await season.world.close();
      }),
      { ...runs, examples: [[RULES, EVENTS]] },
    );
  }, 240_000);

  it('SET-03 never lets the base score be spent', async () => {
    await fc.assert(
      fc.asyncProperty(someRules, someEvents, async (settings, events) => {
        const season = await aVillageUnder(settings, events);
        await settleInTime(season);
        for (const household of season.households)
          for (const count of [9, 4, 1]) await spend(season, household, count);
        for (const { earned, spent } of await earningsOf(season))
          expect(spent).toBeLessThanOrEqual(earned);
        expect(await season.world.audit(season.village)).toEqual([]);
        await season.world.close();
      }),
      { ...runs, examples: [[RULES, EVENTS]] },
    );
  }, 240_000);

  it('SET-04 ends only points earned before the day began, however late it runs', async () => {
    const some = fc.record({
      before: fc.integer({ min: 1, max: 20 }),
      after: fc.integer({ min: 1, max: 20 }),
      clearing: fc.constantFrom(
        { kind: 'periodEnd', noticeDays: 0 } as const,
        { kind: 'yearEnd', noticeDays: 0 } as const,
      ),
      lateMs: fc.integer({ min: 60_000, max: 20 * DAY_MS }),
    });
    await fc.assert(
      fc.asyncProperty(some, async ({ before, after, clearing, lateMs }) => {
        const season = await aSeason({ count: 1, settings: { clearing } });
        const { world, village, counter, household, accountOf } = season;
        world.setNow('2026-12-31T15:59:59.999Z');
        await counter().earn(before);
        world.setNow(MIDNIGHT);
        await counter().earn(after);
        world.setNow(instantAfter(MIDNIGHT, lateMs));
        await world.tend();
        expect((await accountOf(household)).balance).toBe(after * POINT);
        expect(await world.audit(village)).toEqual([]);
        await world.close();
      }),
      runs,
    );
  }, 240_000);

  it('SET-05 leaves frozen points alone', async () => {
    const some = fc.record({
      earned: fc.integer({ min: 1, max: 30 }),
      frozen: fc.integer({ min: 0, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(some, async ({ earned, frozen }) => {
        const clearing = { kind: 'yearEnd', noticeDays: 0 } as const;
        const season = await aSeason({ count: 1, settings: { clearing } });
        const { world, counter, household, accountOf } = season;
        await counter().earn(earned);
        const held = whole(Math.min(frozen, earned));
        await freeze(season, held);
        world.setNow(instantAfter(MIDNIGHT, DAY_MS));
        await world.tend();
        expect(await accountOf(household)).toMatchObject({ balance: held, frozen: held });
        await world.close();
      }),
      runs,
    );
  }, 240_000);
});

/** The beginning of 2027 in the village. */
const MIDNIGHT = '2026-12-31T16:00:00.000Z';

async function freeze({ world, household }: Season, frozen: ReturnType<typeof whole>) {
  await world.store.transact(async (tx) => {
    const found = await tx.get('households', household.id);
    if (found === null) throw new Error('the household is in the world');
    await tx.replace('households', { ...found, account: { ...found.account, frozen } });
  });
}
