import * as v from 'valibot';
import { quantity, QUANTITY_MAX } from '@domain/quantity';
import { eachOnce, Id, LINES_MAX, QuantityAsked, Reason } from './field';

const WEIGHINGS_MAX = 10;

/** Nothing, when it lay on the bare scale. */
const Tare = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(QUANTITY_MAX),
  v.transform(quantity),
);

const Weighing = v.pipe(
  v.strictObject({ gross: QuantityAsked, tare: Tare }),
  v.check(({ gross, tare }) => tare < gross, 'more on the scale than what it lies in'),
);

/** One thing that was brought; what was weighed in several goes adds up to its quantity. */
const Line = v.pipe(
  v.strictObject({
    materialId: Id,
    quantity: QuantityAsked,
    weighings: v.optional(v.pipe(v.array(Weighing), v.minLength(1), v.maxLength(WEIGHINGS_MAX))),
  }),
  v.check(
    ({ quantity, weighings }) => weighings === undefined || quantity === netOf(weighings),
    'the sum of what was weighed',
  ),
);

const Rejected = v.strictObject({
  materialId: Id,
  quantity: v.nullable(QuantityAsked),
  reason: Reason,
});

function netOf(weighings: readonly { readonly gross: number; readonly tare: number }[]): number {
  return weighings.reduce((sum, { gross, tare }) => sum + gross - tare, 0);
}

/** What a visit brought, taken or not: the same at the counter and from an outing. */
export const TradedIn = {
  lines: v.pipe(
    v.array(Line),
    v.maxLength(LINES_MAX),
    eachOnce(({ materialId }) => materialId),
  ),
  rejected: v.optional(
    v.pipe(
      v.array(Rejected),
      v.minLength(1),
      v.maxLength(LINES_MAX),
      eachOnce(({ materialId }) => materialId),
    ),
  ),
};
