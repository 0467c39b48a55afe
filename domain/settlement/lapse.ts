import type { Account, Lapse } from '../household';
import { points, type Points } from '../points';

/** After a clearing that left so much to reservations. */
export function lapsedAfter(account: Account, day: string, kept: number): Lapse | null {
  const { lapsing, reservations } = account;
  if (kept === 0) return lapsing;
  // What lapsed earlier and is still held is part of what is kept now, or is the greater of the two.
  const amount = points(Math.max(kept, lapsing?.amount ?? 0));
  return { day, amount, through: reservations.made };
}

/** How much of the points that leave a reservation had lapsed, and what is left of the lapse. */
export function lapsedPart(
  { lapsing }: Account,
  no: number,
  leaving: Points,
): { readonly part: Points; readonly lapsing: Lapse | null } {
  if (lapsing === null || no > lapsing.through) return { part: points(0), lapsing };
  const part = points(Math.min(lapsing.amount, leaving));
  const amount = points(lapsing.amount - part);
  return { part, lapsing: amount === 0 ? null : { ...lapsing, amount } };
}
