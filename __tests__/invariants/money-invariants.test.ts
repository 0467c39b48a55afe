/**
 * What the shop's money must hold (docs/architecture.md, "The laws"), through the contract on the real
 * SDK, for random wishes all at once, some of them sent twice, over two quarters. `npm run mutants`
 * breaks the code for each and sees its test fail.
 */
import fc from 'fast-check';
import { auditFunds } from '@domain/audit-funds';
import { FUND_KINDS, type FundKind } from '@domain/fund/fund';
import { balanceOf } from '@domain/fund/statement';
import { Refusal } from '@domain/refusal';
import { uuid } from '../support/builders';
import { moneyOf } from '../support/money';
import { aSeason, type Season } from '../support/season';
import { fundBooksOf } from '../support/world';

type Money = ReturnType<typeof moneyOf>;

interface Wish {
  readonly what: 'record' | 'spend' | 'give' | 'use' | 'correct' | 'pack' | 'sell' | 'drop';
  /** Which fund, move, donation or bundle of those there are. */
  readonly which: number;
  readonly fen: number;
  readonly late: boolean;
  readonly twice: boolean;
}

const someWish: fc.Arbitrary<Wish> = fc.record({
  what: fc.constantFrom('record', 'spend', 'give', 'use', 'correct', 'pack', 'sell', 'drop'),
  which: fc.nat(7),
  fen: fc.integer({ min: 1, max: 500 }),
  late: fc.boolean(),
  twice: fc.boolean(),
});

/** What is there to be named by a wish; wishes that name nothing are refused. */
interface There {
  readonly donations: readonly string[];
  readonly moves: readonly string[];
  readonly bundles: readonly string[];
}

const pick = <T>(items: readonly T[], which: number): T | undefined => items[which % items.length];

async function thereIn({ world, village }: Season): Promise<There> {
  const { donations, fundMoves, bundles } = await fundBooksOf(world.store, village);
  const ids = (documents: readonly { readonly id: string }[]) => documents.map(({ id }) => id);
  return { donations: ids(donations), moves: ids(fundMoves), bundles: ids(bundles) };
}

const DAYS = [
  { now: '2026-12-20T02:00:00.000Z', today: '2026-12-20', lateDay: '2026-10-05' },
  { now: '2027-01-15T02:00:00.000Z', today: '2027-01-15', lateDay: '2026-12-31' },
  { now: '2027-01-16T02:00:00.000Z', today: '2027-01-16', lateDay: '2026-12-31' },
  { now: '2027-02-20T02:00:00.000Z', today: '2027-02-20', lateDay: '2027-01-10' },
] as const;
type Day = (typeof DAYS)[number];

function carriedOut(money: Money, there: There, wish: Wish, day: Day): () => Promise<unknown> {
  const { what, which, fen } = wish;
  const on = wish.late ? day.lateDay : day.today;
  const requestId = uuid();
  const fund: FundKind = pick(FUND_KINDS, which) ?? 'fiscal';
  const donationId = pick(there.donations, which) ?? 'none';
  const bundleId = pick(there.bundles, which) ?? 'none';
  const lines = [{ materialId: 'clothes', grams: fen * 10, amountFen: fen }];
  switch (what) {
    case 'record':
      return () => money.record(fen, { fund, on, requestId });
    case 'spend':
      return () => money.spend(fen, { fund, on, requestId });
    case 'give':
      return () =>
        money.give(fen, { on, requestId, ...(which % 2 === 0 ? { purpose: '给老人买棉被' } : {}) });
    case 'use':
      return () => money.spend(fen, { fund: 'donation', donationId, on, requestId });
    case 'correct':
      return () => money.correct(pick(there.moves, which) ?? 'none', requestId);
    case 'pack':
      return () => money.pack('clothes', fen * 10, requestId);
    case 'sell':
      return () => money.sell(lines, [bundleId], { on, requestId });
    case 'drop':
      return () => money.drop(bundleId, requestId);
  }
}

/** All of a day's wishes at once, some of them sent again; the rules may refuse any. */
async function live(season: Season, days: readonly (readonly Wish[])[]): Promise<void> {
  const money = moneyOf(season);
  for (const [index, day] of DAYS.entries()) {
    season.world.setNow(day.now);
    const there = await thereIn(season);
    const calls = (days[index] ?? []).flatMap((wish) => {
      const call = carriedOut(money, there, wish, day);
      return wish.twice ? [call, call] : [call];
    });
    const outcomes = await Promise.allSettled(calls.map((call) => call()));
    for (const outcome of outcomes)
      if (outcome.status === 'rejected' && !(outcome.reason instanceof Refusal))
        throw outcome.reason;
  }
}

const faultsOf = async ({ world, village }: Season, law: string) =>
  auditFunds(await fundBooksOf(world.store, village)).filter((fault) => fault.law === law);

const aDay = fc.array(someWish, { minLength: 4, maxLength: 12 });
const someDays = fc.array(aDay, { minLength: DAYS.length, maxLength: DAYS.length });

const a = (what: Wish['what'], fen: number, about: Partial<Wish> = {}): Wish => ({
  ...{ what, fen, which: 0, late: false, twice: false },
  ...about,
});

/** Whatever chance brings, these are among it. */
const EXAMPLES: [Wish[][]][] = [
  [
    [
      [a('record', 300), a('give', 200), a('pack', 50), a('give', 100, { which: 1, twice: true })],
      [a('sell', 40), a('sell', 40), a('use', 150), a('use', 150), a('spend', 250, { late: true })],
      [a('sell', 40), a('use', 150, { which: 1 }), a('spend', 300, { which: 2 })],
      [0, 1, 2, 3, 4, 5].map((which) => a('correct', 1, { which })),
    ],
  ],
  // Money of a quarter cannot have paid for anything in the one before.
  [[[], [a('record', 300)], [a('spend', 250, { late: true })], []]],
  // What was given by mistake, and what was spent of it, is undone.
  [
    [
      [a('give', 100)],
      [a('use', 60)],
      [a('correct', 1), a('correct', 1, { which: 1 })],
      [a('correct', 1), a('correct', 1, { which: 1 })],
    ],
  ],
  [[[a('give', 100)], [a('correct', 1)], [a('use', 60)], []]],
  // A sale is undone, and its bundle sold to another.
  [[[a('pack', 50)], [a('sell', 40)], [a('correct', 1)], [a('sell', 30)]]],
];

async function livedBy(check: (season: Season) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(someDays, async (days) => {
      const season = await aSeason({ count: 1 });
      await live(season, days);
      expect(season.world.bugs).toEqual([]);
      await check(season);
      await season.world.close();
    }),
    { numRuns: 10, examples: EXAMPLES },
  );
}

describe('the shop’s money', () => {
  it('MON-01 is what was written down of it, in each fund and at the end of each quarter, and never less than nothing', async () => {
    await livedBy(async (season) => {
      expect(await faultsOf(season, 'FUND_IS_SUM')).toEqual([]);
    });
  });

  it('MON-02 is spent on what its donors named, as far as it goes', async () => {
    await livedBy(async (season) => {
      expect(await faultsOf(season, 'DONATION_KEPT')).toEqual([]);
    });
  });

  it('MON-03 comes once for each bundle that is sold, and goes when the sale is undone', async () => {
    await livedBy(async (season) => {
      expect(await faultsOf(season, 'SOLD_ONCE')).toEqual([]);
    });
  });

  it('MON-04 balances in every statement to the fen, and the next one begins where it ended', async () => {
    await livedBy(async (season) => {
      const { statement, funds } = moneyOf(season);
      const [last, next] = [await statement('2026-Q4'), await statement('2027-Q1')];
      const sheets = [last, next].map((one) => one.statement.funds);
      for (const sheet of sheets.flat()) expect(balanceOf(sheet)).toBe(sheet.closingFen);
      const [ended = [], begun = []] = sheets;
      expect(begun.map(({ openingFen }) => openingFen)).toEqual(
        ended.map(({ closingFen }) => closingFen),
      );
      const now = await funds();
      for (const { kind, closingFen } of begun) expect(now[kind]?.[0]).toBe(closingFen);
    });
  });
});
