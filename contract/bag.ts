import * as v from 'valibot';
import { householdEndpoint, villageEndpoint } from './endpoint';
import { BagCode, Id, Instant, Limit, Place, Reason, RequestId } from './field';

/** What fits one sheet of labels. */
const BAGS_AT_ONCE = 20;

export const bagEndpoints = {
  /** Codes for so many bags of a household, to be printed and stuck on. */
  'bag.issue': householdEndpoint(['committee', 'clerk'], {
    input: {
      requestId: RequestId,
      count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(BAGS_AT_ONCE)),
    },
    output: v.strictObject({ codes: v.array(BagCode) }),
    refuses: ['NOT_FOUND', 'HOUSEHOLD_CLOSED', 'BAGS_FULL', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** A bag that was lost or is worn out: its code opens nothing any more. */
  'bag.revoke': villageEndpoint(['committee', 'clerk'], {
    input: { requestId: RequestId, bagCode: BagCode, reason: Reason },
    output: v.strictObject({ householdId: Id }),
    refuses: ['NOT_FOUND', 'BAG_REVOKED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** The bags a household has had, the newest first. */
  'bag.list': householdEndpoint(['committee', 'clerk', 'supervisor'], {
    input: { before: v.optional(Place), limit: Limit },
    output: v.strictObject({
      bags: v.array(
        v.strictObject({
          code: BagCode,
          state: v.picklist(['active', 'revoked']),
          issuedAt: Instant,
          reason: v.string(),
        }),
      ),
      next: v.nullable(v.string()),
    }),
  }),
};
