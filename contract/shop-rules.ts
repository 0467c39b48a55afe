import * as v from 'valibot';
import { CAP_WINDOWS } from '@domain/rulebook/rulebook';
import { areCutsInOrder } from '@domain/shop-rules';
import { eachOnce, PointsAsked, Text } from './field';

const numberUpTo = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max));

/** A cut that is one, and leaves something. */
const CutPercent = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(95));

/** How a village runs its shop (domain/shop-rules.ts). */
export const ShopRules = v.pipe(
  v.strictObject({
    reserving: v.boolean(),
    pickupDays: numberUpTo(60),
    spendingLimit: v.nullable(
      v.strictObject({ points: PointsAsked, per: v.picklist(CAP_WINDOWS) }),
    ),
    approvalFrom: PointsAsked,
    nearExpiryDays: numberUpTo(365),
    nearExpiryPercent: CutPercent,
    lastDaysPercent: CutPercent,
    stockWeeks: numberUpTo(26),
    claimDays: numberUpTo(730),
    shrinkageMax: numberUpTo(100),
  }),
  v.check((rules) => areCutsInOrder(rules)),
);

/** What the committee says of its shop. */
export const ShopSettings = {
  shopName: Text(20),
  openings: v.pipe(
    v.array(v.strictObject({ weekday: numberUpTo(7), hours: Text(20) })),
    v.minLength(1),
    v.maxLength(7),
    eachOnce(({ weekday }) => String(weekday)),
  ),
  rules: ShopRules,
};
