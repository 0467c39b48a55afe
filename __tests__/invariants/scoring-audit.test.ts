/** Whatever was moved beside the rules, the audit finds it and names the law. */
import { sha256 } from '@cloud/runtime/dependencies';
import { auditVillage, type VillageBooks } from '@domain/audit';
import { auditScoring } from '@domain/audit-scoring';
import type { Entry } from '@domain/entry';
import { POINT, points } from '@domain/points';
import { aSeason } from '../support/season';
import { booksOf } from '../support/world';

const whole = (amount: number) => points(amount * POINT);

/** Two months with a bit of everything: scores, closes that issue points, a clearing, reviewed flags. */
async function someBooks(): Promise<VillageBooks> {
  const flag = { threshold: whole(100), vetoItems: ['LY02'], wholePeriodOnly: false };
  const season = await aSeason({
    settings: {
      ...{ period: 'month', flag },
      issuing: { kind: 'atClose', above: whole(100) },
      clearing: { kind: 'periodEnd', noticeDays: 0 },
    },
  });
  const { world, committee, village, place, household, households, score, settle, ask } = season;
  const [, second = household] = households;
  await score(household, 'HJ01', '2026-11-20');
  await score(second, 'LY02', '2026-11-20');
  await season.counter().earn(7);
  world.setNow('2026-12-01T02:00:00.000Z');
  await world.tend();
  await settle('2026-10');
  await settle('2026-11');
  const wish = {
    ...place,
    requestId: ask().requestId,
    period: '2026-11',
    reason: '村民代表会议定',
  };
  await world.as(committee)('flag.review', { ...wish, flagged: false });
  return booksOf(world.store, village);
}

const lawsOf = (books: VillageBooks) => [...new Set(auditScoring(books).map(({ law }) => law))];

describe('the audit of what the rules moved', () => {
  let books: VillageBooks;

  beforeAll(async () => {
    books = await someBooks();
  });

  it('finds nothing where everything followed from them', () => {
    expect(books.entries.map(({ kind }) => kind).sort()).toEqual([
      'clearing',
      'score',
      'score',
      'settlement',
      'tradeIn',
    ]);
    expect(auditVillage(books, sha256)).toEqual([]);
  });

  /** Changes the entries of one kind. */
  const entries = (kind: string, change: (entry: Entry) => Entry[]) => (given: VillageBooks) => ({
    ...given,
    entries: given.entries.flatMap((entry) => (entry.kind === kind ? change(entry) : [entry])),
  });
  const more = (entry: Entry): Entry[] => [{ ...entry, amount: points(entry.amount + 1) }];
  const renamed = (entry: Entry): Entry[] => [{ ...entry, id: `${entry.id}x` }];

  it.each<[string, string, (books: VillageBooks) => VillageBooks]>([
    ['a score of another size', 'AWARDED_BY_PROPOSAL', entries('score', more)],
    ['a score of nobody', 'AWARDED_BY_PROPOSAL', entries('score', renamed)],
    ['a score that was not posted', 'AWARDED_BY_PROPOSAL', entries('score', () => [])],
    [
      'a value the item does not allow',
      'AWARDED_BY_PROPOSAL',
      (books) => ({
        ...entries('score', more)(books),
        proposals: books.proposals.map((one) => ({ ...one, value: points((one.value ?? 0) + 1) })),
      }),
    ],
    [
      'points for a proposal that was voided',
      'AWARDED_BY_PROPOSAL',
      (books) => ({
        ...books,
        proposals: books.proposals.map((one) => ({ ...one, state: 'voided' as const })),
      }),
    ],
    ['more issued at a close', 'SETTLED_BY_RULE', entries('settlement', more)],
    ['issued twice', 'SETTLED_BY_RULE', entries('settlement', (one) => [one, ...renamed(one)])],
    ['nothing issued', 'SETTLED_BY_RULE', entries('settlement', () => [])],
    ['a close that was none', 'SETTLED_BY_RULE', (books) => ({ ...books, periods: [] })],
    [
      'points ended that were earned later',
      'CLEARED_BY_RULE',
      entries('tradeIn', (one) => [{ ...one, at: '2026-12-01T00:00:00.000Z' }]),
    ],
    [
      'points ended on a day that is none',
      'CLEARED_BY_RULE',
      entries('clearing', ({ source, ...one }) => {
        if (source.kind !== 'clearing') return [];
        return [{ ...one, source: { ...source, day: '2026-12-02' } }];
      }),
    ],
    ['points ended and not counted', 'CLEARED_BY_RULE', entries('clearing', more)],
    [
      'a flag by nobody',
      'FLAG_FOLLOWS',
      (books) => ({
        ...books,
        flags: books.flags.map((one) => ({ ...one, flagged: !one.flagged })),
      }),
    ],
    [
      'a veto forgotten',
      'FLAG_FOLLOWS',
      (books) => ({
        ...books,
        flags: books.flags.map((one) => ({
          ...one,
          missing: one.missing.filter(({ kind }) => kind !== 'veto'),
        })),
      }),
    ],
    [
      'a score that is not the entries’',
      'FLAG_FOLLOWS',
      (books) => ({
        ...books,
        flags: books.flags.map((one) => ({ ...one, score: points(one.score + 1) })),
      }),
    ],
    [
      'a flag that is said to have been there',
      'FLAG_FOLLOWS',
      (books) => ({ ...books, flags: books.flags.map((one) => ({ ...one, before: !one.before })) }),
    ],
    [
      'a household left out',
      'FLAG_FOLLOWS',
      (books) => ({ ...books, flags: books.flags.slice(1) }),
    ],
    ['flags of no close', 'FLAG_FOLLOWS', (books) => ({ ...books, periods: [] })],
  ])('finds %s', (_, law, forge) => {
    expect(lawsOf(forge(books))).toContain(law);
  });
});
