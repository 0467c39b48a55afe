import { givenOtherwise } from './audit-given';
import { verifyChain } from './chain';
import type { Digest } from './canonical';
import { gainOf, type Entry, type Payment } from './entry';
import { emptyAccount, type Household, type Lot } from './household';
import { addLot, restore, takeFrom, totalOf } from './lots';
import { points, sumOf } from './points';
import { costOf } from './redemption';
import { isExact } from './trade-in-exact';
import { lotsTakingIn } from './voucher/take-in';

/** A law of the ledger (docs/architecture.md names them) that an entry or an account breaks. */
type Law =
  | 'ENTRIES_NUMBERED'
  | 'CHAIN_INTACT'
  | 'BOOKS_APART'
  | 'ENTRY_BALANCED'
  | 'BALANCE_IS_SUM'
  | 'FROZEN_COVERED'
  | 'NO_OVERDRAFT'
  | 'REMAINDER_EXACT'
  | 'GIVEN_IS_SUM'
  | 'EARLIEST_SPENT_FIRST'
  | 'TIME_FORWARD'
  | 'SCORE_IS_SUM'
  | 'REVERSAL_OPPOSITE'
  | 'REVERSED_ONCE'
  | 'TRANSFER_PAIRED'
  | 'STOCK_IS_SUM'
  | 'RESERVED_IS_SUM'
  | 'FROZEN_IS_SUM'
  | 'COLLECTED_BY_ENTRY'
  | 'DAY_FIGURES'
  | 'DRAW_FOLLOWS'
  | 'REQUEST_ONCE'
  | 'SEAL_HOLDS'
  | 'AWARDED_BY_PROPOSAL'
  | 'SETTLED_BY_RULE'
  | 'CLEARED_BY_RULE'
  | 'FLAG_FOLLOWS'
  | 'GRADE_FOLLOWS'
  | 'ROUND_COUNTED'
  | 'CONSENT_STANDS'
  | 'VOUCHERS_MATCH'
  | 'CLAIMS_MATCH'
  | 'DUES_PAID'
  | 'FUND_IS_SUM'
  | 'DONATION_KEPT'
  | 'SOLD_ONCE';

export interface Fault {
  readonly law: Law;
  /** Household number and entry number, goods, or day: where to look. */
  readonly where: string;
  readonly detail: string;
}

/** Replays a household's entries from nothing and names every law they or its account break. */
export function auditHousehold(
  household: Household,
  entries: readonly Entry[],
  digest: Digest,
): readonly Fault[] {
  const replay = replayed(entries, household.openedAt);
  return [
    ...chainFaults(household, entries, digest),
    ...entries.flatMap((entry, index) => entryFaults(entry, entries[index - 1])),
    ...replay.faults,
    ...reversalFaults(entries),
    ...accountFaults(household, replay),
    ...givenOtherwise(household, entries).map((detail) => ({
      law: 'GIVEN_IS_SUM' as const,
      where: household.number,
      detail,
    })),
  ];
}

function chainFaults(household: Household, entries: readonly Entry[], digest: Digest): Fault[] {
  const { account, number } = household;
  const after = { no: 0, hash: emptyAccount('').chainHead };
  const head = { no: account.entryCount, hash: account.chainHead };
  const verdict = verifyChain(entries, { after, head }, digest);
  if (verdict.intact) return [];
  const law = verdict.fault === 'NUMBER_GAP' ? 'ENTRIES_NUMBERED' : 'CHAIN_INTACT';
  return [{ law, where: `${number}-${verdict.no ?? 0}`, detail: verdict.fault ?? '' }];
}

/** Which sides an entry of each kind may have. */
const SIDES = {
  tradeIn: ['exchange', 'issued', 'household'],
  redemption: ['exchange', 'household', 'goods'],
  transferOut: ['exchange', 'household', 'transfer'],
  transferIn: ['exchange', 'transfer', 'household'],
  award: ['exchange', 'issued', 'household'],
  deduction: ['exchange', 'household', 'issued'],
  settlement: ['exchange', 'issued', 'household'],
  clearing: ['exchange', 'household', 'cleared'],
  voucherOut: ['exchange', 'household', 'voucher'],
  voucherIn: ['exchange', 'voucher', 'household'],
  claimBack: ['exchange', 'goods', 'household'],
} as const;

/** Kinds that take no more than there is. */
const SPENDING: ReadonlySet<string> = new Set([
  'redemption',
  'transferOut',
  'deduction',
  'clearing',
  'voucherOut',
]);

function entryFaults(entry: Entry, before: Entry | undefined): Fault[] {
  const faults: Fault[] = [];
  const say = (law: Law, detail: string) => faults.push({ law, where: whereOf(entry), detail });
  if (!hasItsSides(entry))
    say('BOOKS_APART', `${entry.kind}: ${entry.book} ${entry.from}→${entry.to}`);
  if (entry.amount < 0 || amountByKind(entry) !== entry.amount)
    say('ENTRY_BALANCED', `${entry.amount} is not what its source says`);
  if (before && entry.at < before.at) say('TIME_FORWARD', `${entry.at} after ${before.at}`);
  if (SPENDING.has(entry.kind) && entry.amount > 0 && entry.balanceAfter < 0)
    say('NO_OVERDRAFT', `balance ${entry.balanceAfter}`);
  return faults;
}

function hasItsSides(entry: Entry): boolean {
  const householdOnce = (entry.from === 'household') !== (entry.to === 'household');
  if (entry.kind === 'reversal') return householdOnce;
  if (entry.kind === 'score') return householdOnce && entry.book === 'score';
  const [book, from, to] = SIDES[entry.kind];
  return entry.book === book && entry.from === from && entry.to === to;
}

function amountByKind(entry: Entry): number {
  const { source } = entry;
  switch (source.kind) {
    case 'tradeIn':
      return sumOf(source.lines.map((line) => line.points));
    case 'redemption':
      return costOf(source.items);
    case 'reversal':
    case 'transferIn':
    case 'transferOut':
    case 'score':
    case 'award':
    case 'clearing':
      return entry.amount;
    case 'voucherOut':
    case 'voucherIn':
      return sumOf(source.slips.map(({ value }) => value));
    case 'claimBack':
      return sumOf(source.restored.map(({ amount }) => amount));
    case 'deduction':
      return Math.min(source.full, entry.amount);
    case 'settlement':
      return Math.max(0, source.score - source.above);
  }
}

function reversalFaults(entries: readonly Entry[]): Fault[] {
  const seen = new Set<number>();
  const faults: Fault[] = [];
  for (const entry of entries) {
    if (entry.source.kind !== 'reversal') continue;
    const { no } = entry.source;
    const target = entries.find((other) => other.no === no);
    const say = (law: Law) => faults.push({ law, where: whereOf(entry), detail: `of ${no}` });
    if (seen.has(no)) say('REVERSED_ONCE');
    if (!target || !isOpposite(entry, target)) say('REVERSAL_OPPOSITE');
    seen.add(no);
  }
  return faults;
}

function isOpposite(reversal: Entry, target: Entry): boolean {
  return (
    target.no < reversal.no &&
    target.amount === reversal.amount &&
    target.from === reversal.to &&
    target.to === reversal.from &&
    target.book === reversal.book
  );
}

interface Replay {
  readonly balance: number;
  readonly lots: readonly Lot[];
  readonly remainders: ReadonlyMap<string, number>;
  readonly scores: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
}

function replayed(entries: readonly Entry[], openedAt: string): Replay {
  const remainders = new Map<string, number>();
  const scores = new Map<string, number>();
  const faults: Fault[] = [];
  let { balance, lots } = emptyAccount(openedAt);
  for (const entry of entries) {
    const paid = paidBy(entry, lots);
    if (paid !== null)
      faults.push({ law: 'EARLIEST_SPENT_FIRST', where: whereOf(entry), detail: paid });
    faults.push(...remainderFaults(entry, remainders));
    addScore(scores, entry);
    lots = lotsAfter(lots, entry, points(balance));
    balance = points(balance + gainOf(entry, 'exchange'));
    if (balance !== entry.balanceAfter)
      faults.push({ law: 'BALANCE_IS_SUM', where: whereOf(entry), detail: `sum ${balance}` });
  }
  return { balance, lots, remainders, scores, faults };
}

function addScore(scores: Map<string, number>, entry: Entry): void {
  if (entry.book !== 'score') return;
  const cause = entry.source.kind === 'reversal' ? entry.source.undoes : entry.source;
  const period = cause.kind === 'score' ? cause.period : '';
  scores.set(period, (scores.get(period) ?? 0) + gainOf(entry, 'score'));
}

function lotsAfter(lots: readonly Lot[], entry: Entry, balance: Parameters<typeof addLot>[2]) {
  const { source } = entry;
  if (entry.book !== 'exchange') return lots;
  if (source.kind === 'voucherIn' || source.kind === 'claimBack')
    return lotsTakingIn(lots, { ...entry, restored: source.restored }, balance);
  if (source.kind !== 'reversal')
    return entry.to === 'household'
      ? addLot(lots, entry, balance)
      : takeFrom(lots, entry.amount).lots;
  const spent = spentBy(source.undoes);
  if (spent !== null) return restore(lots, spent, balance);
  return takeFrom(lots, entry.amount, source.no).lots;
}

/** Null when the recorded payments are the ones the oldest lots make; else what should stand there. */
function paidBy(entry: Entry, lots: readonly Lot[]): string | null {
  const { source } = entry;
  const recorded = source.kind === 'transferOut' ? source.takenFrom : spentBy(source);
  if (!recorded) return null;
  const due = JSON.stringify(takeFrom(lots, entry.amount).payments);
  return JSON.stringify(recorded) === due ? null : `should be ${due}`;
}

/** The lots a spending was paid from; null for what is no spending. */
function spentBy(source: Entry['source']): readonly Payment[] | null {
  if (source.kind === 'redemption') return source.paidBy;
  if (source.kind === 'deduction' || source.kind === 'clearing' || source.kind === 'voucherOut')
    return source.takenFrom;
  return null;
}

function remainderFaults(entry: Entry, remainders: Map<string, number>): Fault[] {
  const { source } = entry;
  const [lines, back] =
    source.kind === 'tradeIn'
      ? [source.lines, false]
      : source.kind === 'reversal' && source.undoes.kind === 'tradeIn'
        ? [source.undoes.lines, true]
        : [[], false];
  return lines.flatMap((line) => {
    const before = remainders.get(line.materialId) ?? 0;
    const added = line.remainderAfter - line.remainderBefore;
    remainders.set(line.materialId, back ? before - added : line.remainderAfter);
    const exact = back || (before === line.remainderBefore && isExact(line));
    return exact
      ? []
      : [{ law: 'REMAINDER_EXACT' as const, where: whereOf(entry), detail: line.name }];
  });
}

type Sums = Readonly<Record<string, number>>;

function accountFaults({ account, number }: Household, replay: Replay): Fault[] {
  const faults: Fault[] = [];
  const say = (law: Law, detail: string) => faults.push({ law, where: number, detail });
  if (account.balance !== replay.balance)
    say('BALANCE_IS_SUM', `account ${account.balance}, entries ${replay.balance}`);
  if (account.frozen < 0) say('FROZEN_COVERED', `frozen ${account.frozen}`);
  const sameLots = JSON.stringify(account.lots) === JSON.stringify(replay.lots);
  if (!sameLots || totalOf(account.lots) !== Math.max(0, account.balance))
    say('EARLIEST_SPENT_FIRST', 'open lots differ from the entries');
  const differing = (kept: Sums, summed: ReadonlyMap<string, number>) =>
    [...new Set([...summed.keys(), ...Object.keys(kept)])].filter(
      (key) => (kept[key] ?? 0) !== (summed.get(key) ?? 0),
    );
  for (const material of differing(account.remainders, replay.remainders))
    say('REMAINDER_EXACT', `remainder of ${material}`);
  for (const period of differing(account.scores, replay.scores))
    say('SCORE_IS_SUM', `score of ${period}`);
  return faults;
}

function whereOf(entry: Entry): string {
  return `${entry.householdNumber}-${entry.no}`;
}
