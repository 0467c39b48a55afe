import * as v from 'valibot';
import { MOVE_KINDS, WRITTEN_KINDS } from '@domain/move';
import { ROLES } from '@domain/person';
import { villageEndpoint } from './endpoint';
import {
  Day,
  Id,
  Instant,
  Limit,
  Place,
  PointsAmount,
  Reason,
  RequestId,
  WholeNumber,
} from './field';
import { CostFen, Details, Label, Pieces } from './goods-row';
import { PhotoIds } from './proposal';

const Move = v.strictObject({
  id: v.string(),
  goodsId: v.string(),
  kind: v.picklist(MOVE_KINDS),
  count: v.pipe(v.number(), v.integer()),
  stockAfter: WholeNumber,
  note: v.string(),
  occurredAt: Instant,
  at: Instant,
  expiresOn: v.nullable(v.string()),
  costFen: v.nullable(WholeNumber),
  receiptId: v.nullable(v.string()),
  countId: v.nullable(v.string()),
  photoIds: v.array(v.string()),
  byName: v.string(),
  byRole: v.picklist(ROLES),
});

export const goodsEndpoints = {
  /** New goods on the shelf, with nothing of them in stock yet; or a merchant's service. */
  'goods.create': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      ...Label,
      ...Details,
      kind: v.optional(v.picklist(['goods', 'service'])),
      merchantId: v.optional(Id),
    },
    output: v.strictObject({ goodsId: v.string() }),
    refuses: ['NOT_FOUND', 'BARCODE_TAKEN', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** Another label or other details, or off the shelf and on again. Past entries keep what they say. */
  'goods.edit': villageEndpoint(['committee'], {
    input: { requestId: RequestId, goodsId: Id, ...Label, ...Details, onShelf: v.boolean() },
    output: v.strictObject({ goodsId: v.string() }),
    refuses: ['NOT_FOUND', 'BARCODE_TAKEN', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** How long the goods last at the pace of the last four weeks, and what goes off soon. */
  'goods.outlook': villageEndpoint(['committee', 'clerk', 'supervisor'], {
    input: {},
    output: v.strictObject({
      goods: v.array(
        v.strictObject({
          goodsId: v.string(),
          name: v.string(),
          unitName: v.string(),
          reorderAt: v.nullable(WholeNumber),
          available: WholeNumber,
          handedOut: WholeNumber,
          weeklyTenths: WholeNumber,
          runsOutOn: v.nullable(v.string()),
          isLow: v.boolean(),
          suggested: WholeNumber,
        }),
      ),
      expiring: v.array(
        v.strictObject({
          goodsId: v.string(),
          name: v.string(),
          unitName: v.string(),
          price: PointsAmount,
          expiresOn: v.string(),
          left: WholeNumber,
          /** Days it may still be handed out, today included; 0 for what has gone off. */
          days: WholeNumber,
          suggested: v.nullable(PointsAmount),
        }),
      ),
      nearExpiryDays: WholeNumber,
    }),
    refuses: ['NOT_FOUND'],
  }),
  /** Goods that came in (bought, given, found), were lost or went back, with where from or why. */
  'move.create': villageEndpoint(['committee', 'clerk'], {
    input: {
      requestId: RequestId,
      goodsId: Id,
      kind: v.picklist(WRITTEN_KINDS),
      pieces: Pieces,
      note: Reason,
      /** When it happened, for what is written later than that. */
      occurredAt: v.optional(Instant),
      expiresOn: v.optional(Day),
      costFen: v.optional(CostFen),
      photoIds: v.optional(PhotoIds),
    },
    output: v.strictObject({ stock: WholeNumber }),
    refuses: [
      'NOT_FOUND',
      'STOCK_SHORT',
      'STOCK_RESERVED',
      'SERVICE_UNSTOCKED',
      'GOODS_EXPIRED',
      'DAY_OUT_OF_REACH',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** Changes of stock other than over the counter, the newest first; of one kind of goods or all. */
  'move.list': villageEndpoint(['committee', 'supervisor', 'clerk'], {
    input: { goodsId: v.optional(Id), before: v.optional(Place), limit: Limit },
    output: v.strictObject({ moves: v.array(Move), next: v.nullable(v.string()) }),
  }),
};
