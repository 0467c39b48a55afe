import * as v from 'valibot';
import { villageEndpoint } from './endpoint';
import { Id, Instant, Reason, RequestId } from './field';

const MemberRow = v.strictObject({
  id: v.string(),
  role: v.picklist(['villager', 'clerk', 'scorer', 'committee', 'supervisor', 'merchant']),
  name: v.string(),
  since: Instant,
  /** The caller's own record, which the caller cannot remove. */
  self: v.boolean(),
});

export const memberEndpoints = {
  /** The phones bound to a household, or, without one, the people who serve the village. */
  'member.list': villageEndpoint(['committee', 'supervisor'], {
    input: { householdId: v.optional(Id) },
    output: v.strictObject({ members: v.array(MemberRow) }),
  }),
  /** Unbinds a phone or ends a role, at once; who and why stays on record. */
  'member.remove': villageEndpoint(['committee'], {
    input: { requestId: RequestId, memberId: Id, reason: Reason },
    output: v.strictObject({ memberId: v.string() }),
    refuses: ['NOT_FOUND', 'SELF_REMOVAL', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
};
