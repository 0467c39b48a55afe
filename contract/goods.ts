import * as v from 'valibot';
import { MOVE_KINDS } from '@domain/goods';
import { ROLES } from '@domain/person';
import { villageEndpoint } from './endpoint';
import {
  Id,
  Instant,
  Limit,
  Place,
  PointsAsked,
  Reason,
  RequestId,
  Text,
  WholeNumber,
} from './field';

const PIECES_MAX = 10_000;
const Pieces = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PIECES_MAX));

const Label = { name: Text(20), unitName: Text(4), price: PointsAsked };

const Move = v.strictObject({
  id: v.string(),
  goodsId: v.string(),
  kind: v.picklist(MOVE_KINDS),
  count: v.pipe(v.number(), v.integer()),
  stockAfter: WholeNumber,
  note: v.string(),
  at: Instant,
  byName: v.string(),
  byRole: v.picklist(ROLES),
});

export const goodsEndpoints = {
  /** New goods on the shelf, with nothing of them in stock yet. */
  'goods.create': villageEndpoint(['committee'], {
    input: { requestId: RequestId, ...Label },
    output: v.strictObject({ goodsId: v.string() }),
    refuses: ['REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** Another name, unit or price, or off the shelf and on again. Past entries keep what they say. */
  'goods.edit': villageEndpoint(['committee'], {
    input: { requestId: RequestId, goodsId: Id, ...Label, onShelf: v.boolean() },
    output: v.strictObject({ goodsId: v.string() }),
    refuses: ['NOT_FOUND', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** Goods that came in (bought, given, found) or were lost, with a note that says from where or why. */
  'move.create': villageEndpoint(['committee', 'clerk'], {
    input: {
      requestId: RequestId,
      goodsId: Id,
      kind: v.picklist(['purchase', 'donation', 'found', 'loss']),
      pieces: Pieces,
      note: Reason,
    },
    output: v.strictObject({ stock: WholeNumber }),
    refuses: ['NOT_FOUND', 'STOCK_SHORT', 'STOCK_RESERVED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** Changes of stock other than over the counter, the newest first; of one kind of goods or all. */
  'move.list': villageEndpoint(['committee', 'supervisor', 'clerk'], {
    input: { goodsId: v.optional(Id), before: v.optional(Place), limit: Limit },
    output: v.strictObject({ moves: v.array(Move), next: v.nullable(v.string()) }),
  }),
};
