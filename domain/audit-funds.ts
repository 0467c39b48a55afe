import type { Fault } from './audit-household';
import { earmarkedOf, type Donation } from './fund/donation';
import { closingOf, emptyFund, FUND_KINDS, quarterOf, type Fund, type FundMove } from './fund/fund';
import type { Bundle } from './sale/bundle';
import type { Sale } from './sale/sale';

/** Everything of one village that its money rests on. */
export interface FundBooks {
  readonly funds: readonly Fund[];
  readonly fundMoves: readonly FundMove[];
  readonly donations: readonly Donation[];
  readonly bundles: readonly Bundle[];
  readonly sales: readonly Sale[];
}

type Checks = readonly (readonly [holds: boolean, detail: string])[];

/** Adds every fund up from its moves, every donation from what was spent of it, every sale to its money. */
export function auditFunds(books: FundBooks): readonly Fault[] {
  return [
    ...FUND_KINDS.flatMap((kind) => fundFaults(kind, books)),
    ...books.donations.flatMap((donation) => donationFaults(donation, books)),
    ...books.sales.flatMap((sale) => saleFaults(sale, books)),
    ...books.bundles.flatMap((bundle) => bundleFaults(bundle, books)),
  ];
}

function firstFault(law: Fault['law'], where: string, checks: Checks): Fault[] {
  const broken = checks.find(([holds]) => !holds);
  return broken === undefined ? [] : [{ law, where, detail: broken[1] }];
}

function fundFaults(kind: Fund['kind'], { funds, fundMoves, donations }: FundBooks): Fault[] {
  const fund = funds.find((one) => one.kind === kind) ?? emptyFund('', kind);
  const moves = fundMoves.filter((move) => move.fund === kind).sort((a, b) => a.no - b.no);
  let balance = 0;
  const runs = moves.every(({ no, amountFen, balanceAfter, on, quarter }, index) => {
    balance += amountFen;
    const runsOn = no === index + 1 && balanceAfter === balance && balance >= 0;
    return runsOn && quarter === quarterOf(on);
  });
  const byQuarter = sumsOf(moves);
  const quarters = [...new Set([...byQuarter.keys(), ...Object.keys(fund.byQuarter)])];
  const isByQuarter = quarters.every(
    (quarter) => (byQuarter.get(quarter) ?? 0) === (fund.byQuarter[quarter] ?? 0),
  );
  const earmarked =
    kind === 'donation' ? donations.reduce((sum, one) => sum + earmarkedOf(one), 0) : 0;
  return firstFault('FUND_IS_SUM', kind, [
    [runs && fund.moves === moves.length, 'its moves do not follow on each other'],
    [fund.balanceFen === balance, `${fund.balanceFen} fen, moves say ${balance}`],
    [isByQuarter, 'its quarters are not the sums of their moves'],
    [quarters.every((quarter) => closingOf(fund, quarter) >= 0), 'a quarter ended below nothing'],
    [fund.earmarkedFen === earmarked, `${fund.earmarkedFen} kept, donations say ${earmarked}`],
    [earmarked <= balance, 'less is there than is kept for donors'],
  ]);
}

function sumsOf(moves: readonly FundMove[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { quarter, amountFen } of moves)
    sums.set(quarter, (sums.get(quarter) ?? 0) + amountFen);
  return sums;
}

/** What is undone is not there; the rest came in whole, and no more than that was spent of it. */
function donationFaults(donation: Donation, { fundMoves }: FundBooks): Fault[] {
  const { id, no, kind, state, amountFen, spentFen, purpose } = donation;
  const moves = fundMoves.filter(({ donationId }) => donationId === id);
  const undone = new Set(moves.flatMap(({ corrects }) => corrects ?? []));
  const standing = moves.filter((move) => move.corrects === null && !undone.has(move.id));
  const came = sumOf(standing.filter((move) => move.amountFen > 0));
  const spent = 0 - sumOf(standing.filter((move) => move.amountFen < 0));
  const wanted = kind === 'money' && state === 'kept' ? amountFen : 0;
  return firstFault('DONATION_KEPT', no, [
    [came === wanted, `${came} fen came, ${wanted} were given`],
    [spent === spentFen && spent <= wanted, `${spent} fen spent, it says ${spentFen}`],
    [spent === 0 || purpose !== '', 'spent for a purpose nobody named'],
  ]);
}

function saleFaults(sale: Sale, { fundMoves, bundles }: FundBooks): Fault[] {
  const { id, on, lines, bundleIds, amountFen, state } = sale;
  const money = sumOf(fundMoves.filter(({ saleId }) => saleId === id));
  const isSum = sumOf(lines) === amountFen && money === (state === 'sold' ? amountFen : 0);
  const mine = bundles.filter(({ saleId }) => saleId === id);
  const wanted = state === 'sold' ? bundleIds.length : 0;
  const isWhole = mine.length === wanted && mine.every((bundle) => bundleIds.includes(bundle.id));
  return firstFault('SOLD_ONCE', `${on} ${id}`, [
    [isSum, `${money} fen came of ${amountFen}`],
    [isWhole, 'its bundles are not the ones it took'],
  ]);
}

function bundleFaults({ code, state, saleId, endedOn }: Bundle, { sales }: FundBooks): Fault[] {
  const sale = sales.find(({ id }) => id === saleId);
  const isSold = state === 'sold';
  return firstFault('SOLD_ONCE', code, [
    [isSold === (saleId !== null) && isSold === (sale?.state === 'sold'), `${state}, of no sale`],
    [(state === 'kept') === (endedOn === null), `${state} without a day`],
  ]);
}

function sumOf(moved: readonly { readonly amountFen: number }[]): number {
  return moved.reduce((sum, { amountFen }) => sum + amountFen, 0);
}
