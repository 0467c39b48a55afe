import type { EntryKind } from '@domain/entry';
import { fenText } from '@domain/fund/fen';
import { FUND_KINDS, type FundKind } from '@domain/fund/fund';
import { pointsText, points } from '@domain/points';
import type { BooksOfVillage } from '../books-of-file';
import type { PutUp } from './county-keeping';

/** What a county's quarter comes to, out of its books, in words and numbers. */
export function countyFigures(books: readonly BooksOfVillage[]): Readonly<Record<string, string>> {
  const all = <T>(of: (village: BooksOfVillage) => readonly T[]) => books.flatMap(of);
  const entries = all((village) => village.entries);
  const reservations = all((village) => village.reservations);
  const [counts, claims] = [all((village) => village.moves), all((village) => village.claims)];
  const kindOf = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind);
  const pointsOf = (kind: EntryKind) =>
    pointsText(points(kindOf(kind).reduce((sum, { amount }) => sum + amount, 0)));
  const figures = {
    shops: books.length,
    'trade-ins': kindOf('tradeIn').length,
    redemptions: kindOf('redemption').length,
    'redemptions a village and month': Math.round(kindOf('redemption').length / books.length / 3),
    'points issued': pointsOf('tradeIn'),
    'points redeemed': pointsOf('redemption'),
    'reservations made': reservations.length,
    '  collected': reservations.filter(({ state }) => state === 'collected').length,
    '  cancelled': reservations.filter(({ state }) => state === 'cancelled').length,
    '  run out': reservations.filter(({ state }) => state === 'expired').length,
    'slips of paper issued': kindOf('voucherOut').length,
    '  handed in': kindOf('voucherIn').length,
    'services redeemed': claims.length,
    '  had': claims.filter(({ state }) => state === 'used').length,
    'count differences': counts.filter(({ kind }) => kind === 'count').length,
    'days closed': all((village) => village.dayCloses).length,
    'sales of recyclables': all((village) => village.sales).length,
  };
  return Object.fromEntries(
    Object.entries(figures).map(([label, value]) => [label, String(value)]),
  );
}

/** One fund of all statements together: what was there, came and went, and is there now. */
export function fundFigures(statements: readonly PutUp[]): readonly (readonly string[])[] {
  return FUND_KINDS.map((kind) => {
    const sheets = sheetsOf(statements, kind);
    const sum = (of: (sheet: FundSheet) => number) =>
      fenText(sheets.reduce((total, sheet) => total + of(sheet), 0));
    return [
      kind,
      sum(({ openingFen }) => openingFen),
      sum(cameIn),
      sum(wentOut),
      sum(({ closingFen }) => closingFen),
    ];
  });
}

/** Statements whose funds do not add up to the fen, or do not end at what the moves until then say. */
export function unbalanced(
  statements: readonly PutUp[],
  books: readonly BooksOfVillage[],
  quarter: string,
): number {
  const moves = books
    .flatMap(({ fundMoves }) => fundMoves)
    .filter((move) => move.quarter <= quarter);
  return statements.filter(({ villageId, funds }) =>
    funds.some((sheet) => {
      const { kind, openingFen, closingFen, correctedFen } = sheet;
      const booked = moves
        .filter((move) => move.villageId === villageId && move.fund === kind)
        .reduce((sum, { amountFen }) => sum + amountFen, 0);
      const adds = openingFen + cameIn(sheet) - wentOut(sheet) + correctedFen === closingFen;
      return !adds || closingFen !== booked;
    }),
  ).length;
}

type FundSheet = PutUp['funds'][number];

function sheetsOf(statements: readonly PutUp[], kind: FundKind): FundSheet[] {
  return statements.flatMap(({ funds }) => funds.filter((sheet) => sheet.kind === kind));
}

function cameIn({ received }: FundSheet): number {
  return received.opening + received.income + received.donation + received.sale;
}

function wentOut({ bought, spent, paid }: FundSheet): number {
  return [...bought, ...spent, ...paid].reduce((sum, { amountFen }) => sum + amountFen, 0);
}
