import { assert } from './assert';
import type { Payment } from './entry';
import type { Lot } from './household';
import { points, type Points } from './points';

/**
 * Earlier earnings are spent first, so that expiry is exact and a redemption can say which
 * earnings paid for it (docs/architecture.md, law 9). Lots always add up to the balance, or to nothing while
 * the household owes points.
 */
export interface Taken {
  readonly lots: readonly Lot[];
  readonly payments: readonly Payment[];
  /** What the lots could not cover. */
  readonly short: Points;
}

/** Takes an amount from the oldest lots; `first`, if given, is emptied before the others. */
export function takeFrom(lots: readonly Lot[], amount: Points, first?: number): Taken {
  const order = [...lots].sort(
    (a, b) => Number(b.no === first) - Number(a.no === first) || a.no - b.no,
  );
  const payments: Payment[] = [];
  let wanted: number = amount;
  for (const lot of order) {
    const amountTaken = Math.min(wanted, lot.left);
    if (amountTaken > 0) payments.push({ no: lot.no, amount: points(amountTaken) });
    wanted -= amountTaken;
  }
  return { lots: reduced(lots, payments), payments, short: points(wanted) };
}

/** Opens a lot for an earning, after paying back what the household owes. */
export function addLot(
  lots: readonly Lot[],
  lot: { readonly no: number; readonly amount: Points },
  balanceBefore: Points,
): readonly Lot[] {
  const left = points(Math.max(0, lot.amount - owedOf(balanceBefore)));
  assert(owedOf(balanceBefore) === 0 || lots.length === 0, 'who owes points has none to spend');
  return left === 0 ? lots : [...lots, { no: lot.no, left }];
}

/** Gives a spending's points back to the lots that paid, so that they keep their age. */
export function restore(
  lots: readonly Lot[],
  payments: readonly Payment[],
  balanceBefore: Points,
): readonly Lot[] {
  const left = new Map<number, number>(lots.map((lot) => [lot.no, lot.left]));
  for (const { no, amount } of payments) left.set(no, (left.get(no) ?? 0) + amount);
  const refilled = [...left]
    .sort(([a], [b]) => a - b)
    .map(([no, amount]) => ({ no, left: points(amount) }));
  const paidBack = points(Math.min(owedOf(balanceBefore), totalOf(refilled)));
  return takeFrom(refilled, paidBack).lots;
}

/** Which earnings paid for each of several amounts, the oldest for the first. */
export function sharesOf(
  payments: readonly Payment[],
  amounts: readonly Points[],
): readonly (readonly Payment[])[] {
  let rest = payments;
  return amounts.map((amount) => {
    const share: Payment[] = [];
    const after: Payment[] = [];
    let wanted: number = amount;
    for (const payment of rest) {
      const part = Math.min(wanted, payment.amount);
      wanted -= part;
      if (part > 0) share.push({ no: payment.no, amount: points(part) });
      if (part < payment.amount) after.push({ ...payment, amount: points(payment.amount - part) });
    }
    assert(wanted === 0, 'what was paid covers the amounts');
    rest = after;
    return share;
  });
}

export function totalOf(lots: readonly Lot[]): Points {
  return points(lots.reduce((sum, lot) => sum + lot.left, 0));
}

function owedOf(balance: Points): number {
  return Math.max(0, 0 - balance);
}

function reduced(lots: readonly Lot[], payments: readonly Payment[]): readonly Lot[] {
  const taken = new Map<number, number>(payments.map(({ no, amount }) => [no, amount]));
  return lots
    .map(({ no, left }) => ({ no, left: points(left - (taken.get(no) ?? 0)) }))
    .filter((lot) => lot.left > 0);
}
