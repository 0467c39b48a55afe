import { daysBetween } from '@domain/village-time';
import { today } from '@/features/committee/when';
import { CUT } from './texts';
import type { Cut, ExpiringItem } from './use-outlook';

/** How many pieces a lower price is for as they are now, and how long they last. */
export function piecesSaid(
  { goodsId, unitName, until }: Pick<Cut, 'goodsId' | 'unitName' | 'until'>,
  expiring: readonly ExpiringItem[],
): string {
  const left = expiring
    .filter((item) => item.goodsId === goodsId && item.expiresOn === until)
    .reduce((sum, item) => sum + item.left, 0);
  return left === 0 ? CUT.noPieces : CUT.pieces(left, unitName, daysBetween(today(), until));
}

/** A lower price is for the pieces of these goods that go off first, of those still to be had. */
export function firstToGoOff(item: ExpiringItem, expiring: readonly ExpiringItem[]): ExpiringItem {
  // They are listed by their last day.
  return expiring.find(({ goodsId, days }) => goodsId === item.goodsId && days > 0) ?? item;
}
