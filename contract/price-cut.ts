import * as v from 'valibot';
import { CUT_STATES } from '@domain/price-cut/price-cut';
import { villageEndpoint } from './endpoint';
import { Id, Instant, Limit, Place, PointsAmount, PointsAsked, Reason, RequestId } from './field';

const State = v.picklist(CUT_STATES);

export const priceCutEndpoints = {
  /** Proposes a lower price for goods that go off soon. */
  'price-cut.create': villageEndpoint(['committee', 'clerk'], {
    input: { requestId: RequestId, goodsId: Id, price: PointsAsked, note: v.optional(Reason) },
    output: v.strictObject({ cutId: v.string() }),
    refuses: ['NOT_FOUND', 'CUT_NOT_LOWER', 'NOT_NEAR_EXPIRY', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** Approved, the price holds at once and until the pieces have gone off. */
  'price-cut.decide': villageEndpoint(['committee'], {
    input: { requestId: RequestId, cutId: Id, approved: v.boolean() },
    output: v.strictObject({ cutId: v.string(), state: State }),
    refuses: [
      'NOT_FOUND',
      'CUT_DECIDED',
      'TOOK_PART',
      'PRICE_CHANGED',
      'NOT_NEAR_EXPIRY',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** Proposals, the newest first; all or those in a state. */
  'price-cut.list': villageEndpoint(['committee', 'supervisor', 'clerk'], {
    input: { state: v.optional(State), before: v.optional(Place), limit: Limit },
    output: v.strictObject({
      cuts: v.array(
        v.strictObject({
          id: v.string(),
          goodsId: v.string(),
          name: v.string(),
          unitName: v.string(),
          state: State,
          before: PointsAmount,
          price: PointsAmount,
          until: v.string(),
          note: v.string(),
          byName: v.string(),
          decidedByName: v.nullable(v.string()),
          mine: v.boolean(),
          at: Instant,
        }),
      ),
      next: v.nullable(v.string()),
    }),
  }),
};
