import * as v from 'valibot';
import { householdEndpoint, villageEndpoint } from './endpoint';
import { Instant, Limit, Place, PointsAmount, RequestId, WholeNumber } from './field';

const ClaimCode = v.pipe(v.string(), v.regex(/^\d{8}$/));

const ClaimRow = v.strictObject({
  code: v.string(),
  merchantId: v.string(),
  name: v.string(),
  unitName: v.string(),
  householdNumber: v.string(),
  count: WholeNumber,
  used: WholeNumber,
  price: PointsAmount,
  state: v.picklist(['open', 'used', 'cancelled', 'expired']),
  until: v.string(),
  madeAt: Instant,
  usedAt: v.nullable(Instant),
  place: v.string(),
});

/** A merchant finds its own; the shop helps where a merchant has no phone. */
const AT_THE_MERCHANT = ['committee', 'clerk', 'merchant'] as const;

export const claimEndpoints = {
  'claim.find': villageEndpoint(AT_THE_MERCHANT, {
    input: { code: ClaimCode },
    output: v.strictObject({ claim: ClaimRow }),
    refuses: ['NOT_FOUND'],
  }),
  /** The service is had, once; redeemed for several times, it is used one by one. */
  'claim.use': villageEndpoint(AT_THE_MERCHANT, {
    input: { requestId: RequestId, code: ClaimCode },
    output: v.strictObject({ name: v.string(), left: WholeNumber }),
    refuses: ['NOT_FOUND', 'CLAIM_USED', 'CLAIM_ENDED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** A household's service codes, the newest first. */
  'claim.mine': householdEndpoint(['committee', 'supervisor', 'clerk', 'villager'], {
    input: { before: v.optional(Place), limit: Limit },
    output: v.strictObject({ claims: v.array(ClaimRow), next: v.nullable(v.string()) }),
  }),
};
