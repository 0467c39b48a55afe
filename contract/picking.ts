import * as v from 'valibot';
import type { RefusalCode } from '@domain/refusal';
import { Count, Id, LINES_MAX, PointsAsked, eachOnce } from './field';

/** Goods picked off the shelf, at the price that was shown. */
export const Picks = v.pipe(
  v.array(v.strictObject({ goodsId: Id, count: Count, price: PointsAsked })),
  v.minLength(1),
  v.maxLength(LINES_MAX),
  eachOnce(({ goodsId }) => goodsId),
);

/** What may stand in the way of having what was picked. */
export const PICKS_REFUSED: readonly RefusalCode[] = [
  'ITEM_OFF_SHELF',
  'PRICE_CHANGED',
  'STOCK_SHORT',
  'NOT_DRAWN',
  'DRAWN_ONE',
  'LIMIT_REACHED',
  'QUOTA_REACHED',
  'SPENDING_LIMIT',
  'POINTS_SHORT',
];
