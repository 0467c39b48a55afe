import type { Entry } from '@domain/entry';
import { GRADES, type GradeName } from '@domain/grade/scheme';
import { daysOfPeriod } from '@domain/period';
import { POINT } from '@domain/points';
import { startOfDay } from '@domain/village-time';
import type { BooksOfVillage } from '../books-of-file';

/** The newspaper's figures (docs/domain.md §0), computed from what stands in the books alone. */
export interface SeasonFigures {
  readonly householdsWithPoints: number;
  readonly redFlags: number;
  /** The period's score, base included. */
  readonly highestScore: number;
  readonly goodsHandedOut: number;
  readonly graded: number;
  readonly grades: Readonly<Record<GradeName, number>>;
}

export function figuresOf(books: BooksOfVillage, period: string): SeasonFigures {
  const published = books.flags.filter((flag) => flag.period === period);
  const graded = books.grades.filter(({ publishedAt }) => publishedAt !== null);
  const sharing = (name: GradeName) => graded.filter(({ grade }) => grade === name).length;
  // Safe: one count for each of the grades' names.
  const grades = Object.fromEntries(GRADES.map((name) => [name, sharing(name)])) as Record<
    GradeName,
    number
  >;
  return {
    householdsWithPoints: householdsWithPoints(books, period),
    redFlags: published.filter(({ flagged }) => flagged).length,
    highestScore: Math.max(0, ...published.map(({ score }) => score)) / POINT,
    goodsHandedOut: handedOut(books.entries, period),
    graded: graded.length,
    grades,
  };
}

/** Households that gained by the village's rules or over the counter, whatever they did with it. */
function householdsWithPoints({ households, entries }: BooksOfVillage, period: string): number {
  const earned = new Set(
    entriesOf(entries, period)
      .filter(({ from }) => from === 'issued' || from === 'merit')
      .map(({ householdId }) => householdId),
  );
  return households.filter(({ id }) => earned.has(id)).length;
}

function handedOut(entries: readonly Entry[], period: string): number {
  return entriesOf(entries, period).reduce((sum, entry) => sum + piecesOf(entry), 0);
}

/** What counts in a period: what the rules moved says so itself, the counter's by its day. */
function entriesOf(entries: readonly Entry[], period: string): Entry[] {
  const { from, until } = daysOfPeriod(period);
  const [first, end] = [startOfDay(from), startOfDay(until)];
  return entries.filter(({ at, source }) =>
    'period' in source ? source.period === period : at >= first && at < end,
  );
}

function piecesOf({ source }: Entry): number {
  const count = (items: readonly { readonly count: number }[]) =>
    items.reduce((sum, item) => sum + item.count, 0);
  if (source.kind === 'redemption') return count(source.items);
  if (source.kind === 'reversal' && source.undoes.kind === 'redemption')
    return -count(source.undoes.items);
  return 0;
}
