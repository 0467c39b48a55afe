/**
 * What points on paper and merchants' services must hold (docs/architecture.md, "The laws"), through
 * the contract on the real SDK, for random wishes all at once, some of them sent twice. `npm run
 * mutants` breaks the code for each and sees its test fail.
 */
import fc from 'fast-check';
import type { Household } from '@domain/household';
import { POINT } from '@domain/points';
import { Refusal } from '@domain/refusal';
import { uuid } from '../support/builders';
import { aMonthOfServices, type Services } from '../support/month-of-services';
import { papersOf, type Slip } from '../support/paper-counter';
import { aSeason, type Season } from '../support/season';

const VALUES = [5, 10, 20] as const;

interface PaperWish {
  readonly what: 'issue' | 'redeem' | 'void';
  /** Which of the two households, and which of the slips. */
  readonly who: number;
  readonly which: number;
  readonly twice: boolean;
}

const someWish: fc.Arbitrary<PaperWish> = fc.record({
  what: fc.constantFrom('issue', 'redeem', 'redeem', 'void'),
  who: fc.nat(1),
  which: fc.nat(9),
  twice: fc.boolean(),
});

const pick = <T>(items: readonly T[], which: number): T | undefined => items[which % items.length];

/** All at once; the rules may refuse any, and nothing else goes wrong. */
async function allAtOnce(calls: readonly (() => Promise<unknown>)[]): Promise<number> {
  const outcomes = await Promise.allSettled(calls.map((call) => call()));
  for (const outcome of outcomes)
    if (outcome.status === 'rejected' && !(outcome.reason instanceof Refusal)) throw outcome.reason;
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

const paperOf = (season: Season, household: Household) => papersOf({ ...season, household });

/** Two households with sixty points each, and some of them on paper. */
async function withSlips(settings: Parameters<typeof aSeason>[0] = {}) {
  const season = await aSeason({ count: 2, ...settings });
  const slips: Slip[] = [];
  for (const household of season.households) {
    await season.counter(household).earn(60);
    slips.push(...(await paperOf(season, household).issue(5, 10, 20)));
  }
  return { season, slips };
}

function carriedOut(season: Season, slips: readonly Slip[], wish: PaperWish) {
  const { what, who, which } = wish;
  const household = pick(season.households, who) ?? season.household;
  const paper = paperOf(season, household);
  const slip = pick(slips, which) ?? { number: '0000000', secret: '00000000' };
  const requestId = uuid();
  switch (what) {
    case 'issue':
      return () => paper.issue(pick(VALUES, which) ?? 5);
    case 'redeem':
      return () => paper.redeem([slip], requestId);
    case 'void':
      return () => paper.void(slip.number, household.id, requestId);
  }
}

async function balancesOf({ accountOf, households }: Season): Promise<number> {
  const accounts = await Promise.all(households.map((household) => accountOf(household)));
  return accounts.reduce((sum, { balance }) => sum + balance, 0);
}

describe('a voucher', () => {
  it('PAP-01 is used once, by one of sixty-four who hand it in at once', async () => {
    const { season, slips } = await withSlips();
    const [slip] = slips;
    if (slip === undefined) throw new Error('slips were printed');
    const before = await balancesOf(season);
    const calls = Array.from({ length: 64 }, (_, at) => {
      const household = pick(season.households, at) ?? season.household;
      return () => paperOf(season, household).redeem([slip]);
    });

    expect(await allAtOnce(calls)).toBe(1);
    expect(await balancesOf(season)).toBe(before + 5 * POINT);
    expect(await season.world.audit(season.village)).toEqual([]);
    expect(season.world.bugs).toEqual([]);
  });
});

describe('paper', () => {
  it('PAP-02 makes no points and loses none, whatever is issued, handed in and voided at once, and twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someWish, { minLength: 6, maxLength: 16 }), async (wishes) => {
        const { season, slips } = await withSlips();
        const calls = wishes.flatMap((wish) => {
          const call = carriedOut(season, slips, wish);
          return wish.twice && wish.what !== 'issue' ? [call, call] : [call];
        });
        await allAtOnce(calls);

        const { outstanding, ledger, ...heaps } = await paperOf(
          season,
          season.household,
        ).reconcile();
        expect(ledger).toBe(outstanding.points);
        expect(heaps.issued.slips).toBe(
          heaps.redeemed.slips + heaps.voided.slips + outstanding.slips,
        );
        expect((await balancesOf(season)) + outstanding.points).toBe(120 * POINT);
        expect(await season.world.audit(season.village)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 30_000);
});

describe('a clearing', () => {
  it('PAP-03 ends points on paper like all others, however points went onto it and back', async () => {
    const settings = { clearing: { kind: 'yearEnd', noticeDays: 30 } } as const;
    await fc.assert(
      fc.asyncProperty(fc.array(someWish, { minLength: 2, maxLength: 8 }), async (wishes) => {
        const { season, slips } = await withSlips({ settings });
        for (const wish of wishes) await allAtOnce([carriedOut(season, slips, wish)]);
        season.world.setNow('2026-12-31T16:06:00.000Z');
        await season.world.tend();

        expect(await balancesOf(season)).toBe(0);
        const { outstanding } = await paperOf(season, season.household).reconcile();
        expect(outstanding.slips).toBe(0);
        expect(await season.world.audit(season.village)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 30_000);
});

interface ServiceWish {
  readonly what: 'book' | 'use' | 'undo';
  readonly which: number;
  readonly twice: boolean;
}

const someService: fc.Arbitrary<ServiceWish> = fc.record({
  what: fc.constantFrom('book', 'use', 'use', 'undo'),
  which: fc.nat(5),
  twice: fc.boolean(),
});

function served(services: Services, { what, which }: ServiceWish): () => Promise<unknown> {
  const booked = pick(services.booked, which);
  const requestId = uuid();
  switch (what) {
    case 'book':
      return () => services.book(1 + (which % 2));
    case 'use':
      return () => services.use(booked?.code ?? '00000000', services.barber, requestId);
    case 'undo':
      return () => services.undo(booked?.entry.id ?? 'none', requestId);
  }
}

/** Whatever chance brings, this is among it. */
const EACH_HAD_AND_UNDONE: ServiceWish[] = [0, 1, 2].flatMap((which) => [
  { what: 'use', which, twice: false },
  { what: 'undo', which, twice: true },
]);

describe('a point spent on a service', () => {
  it('PAP-04 is had, still to be had, or back, whatever is redeemed, had and undone at once, and when time runs out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someService, { minLength: 6, maxLength: 14 }), async (wishes) => {
        const services = await aMonthOfServices();
        const { world, village, state, statement } = services;
        const calls = wishes.flatMap((wish) => {
          const call = served(services, wish);
          return wish.twice && wish.what !== 'book' ? [call, call] : [call];
        });
        await allAtOnce(calls);
        expect(await world.audit(village)).toEqual([]);

        world.advance(91 * 24 * 3_600_000);
        await Promise.all([world.tend(), world.tend()]);
        const had = await statement('2026-11');
        expect((await state()).balance).toBe(100 * POINT - had.points);
        expect(await world.audit(village)).toEqual([]);
      }),
      { numRuns: 5, examples: [[EACH_HAD_AND_UNDONE]] },
    );
  }, 30_000);
});

describe('a merchant', () => {
  it('PAP-05 is paid once for a month, when sixteen settle it at once', async () => {
    const services = await aMonthOfServices();
    const { world, village, committee, booked, use, settle } = services;
    for (const { code } of booked) await use(code);
    world.setNow('2026-11-30T16:05:00.000Z');

    expect(await allAtOnce(Array.from({ length: 16 }, () => () => settle('2026-11')))).toBe(1);
    const { funds } = await world.as(committee)('fund.get', { villageId: village.id });
    const fiscal = funds.find(({ kind }) => kind === 'fiscal');
    expect(fiscal?.balanceFen).toBe(10_000 - booked.length * 700);
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  });
});
