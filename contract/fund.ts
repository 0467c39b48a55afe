import * as v from 'valibot';
import { villageEndpoint } from './endpoint';
import { Day, Instant, Limit, Place, Reason, RequestId } from './field';

const FEN_MAX = 10_000_000_000;
const Fen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(FEN_MAX));

export const fundEndpoints = {
  /** The shop's money on hand on a day, with where it came from; the newest record counts. */
  'fund.record': villageEndpoint(['committee'], {
    input: { requestId: RequestId, amountFen: Fen, on: Day, note: Reason },
    output: v.strictObject({ fundId: v.string() }),
    refuses: ['DAY_OUT_OF_REACH', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** What was recorded, the newest first. */
  'fund.list': villageEndpoint(['committee', 'supervisor'], {
    input: { before: v.optional(Place), limit: Limit },
    output: v.strictObject({
      funds: v.array(
        v.strictObject({
          id: v.string(),
          amountFen: Fen,
          on: v.string(),
          note: v.string(),
          byName: v.string(),
          at: Instant,
        }),
      ),
      next: v.nullable(v.string()),
    }),
  }),
};
