import * as v from 'valibot';
import { personEndpoint, townshipEndpoint, villageEndpoint } from './endpoint';
import { CardToken, Id, Instant, RequestId, Text } from './field';
import { RulebookInForce } from './rulebook-row';

const BindCodeDigits = v.pipe(v.string(), v.regex(/^\d{6}$/));
const InviteCode = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{16}$/));
const StaffRole = v.picklist(['clerk', 'scorer', 'committee', 'supervisor']);
const InvitedRole = v.picklist([...StaffRole.options, 'merchant']);

const VillageSummary = v.strictObject({
  id: v.string(),
  name: v.string(),
  shopName: v.string(),
  rulebook: v.array(RulebookInForce),
  practice: v.boolean(),
});

/** What a membership lets a person open: the villager's own household, or a role in a village. */
const Membership = v.variant('role', [
  v.strictObject({
    role: v.literal('villager'),
    village: VillageSummary,
    household: v.strictObject({ id: v.string(), number: v.string(), headName: v.string() }),
  }),
  v.strictObject({ role: StaffRole, village: VillageSummary }),
  v.strictObject({ role: v.literal('merchant'), village: VillageSummary, merchantId: v.string() }),
  v.strictObject({ role: v.literal('township'), townshipId: v.string() }),
]);

export const personEndpoints = {
  /** Who am I and what may I open; empty memberships for somebody new. */
  'person.get': personEndpoint({
    input: {},
    output: v.strictObject({
      id: v.string(),
      name: v.string(),
      memberships: v.array(Membership),
    }),
  }),
  /** Binds this phone to a household: the household's card and the committee's one-time code. */
  'person.bind': personEndpoint({
    input: { requestId: RequestId, cardToken: CardToken, code: BindCodeDigits },
    output: v.strictObject({ villageId: v.string(), householdId: v.string() }),
    refuses: ['BIND_CODE_WRONG', 'BIND_CODE_VOID', 'MEMBERSHIPS_FULL', 'BUSY'],
  }),
  /** Takes up a role one was invited to. */
  'person.serve': personEndpoint({
    input: { requestId: RequestId, code: InviteCode },
    output: v.strictObject({ villageId: v.string(), role: InvitedRole }),
    refuses: ['INVITE_VOID', 'MEMBERSHIPS_FULL', 'BUSY'],
  }),
  /** Invites a person to serve the village, or a merchant's shop; the code is shown once and handed over face to face. */
  'invite.create': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      role: InvitedRole,
      merchantId: v.optional(Id),
      name: Text(20),
    },
    output: v.strictObject({ code: InviteCode, expiresAt: Instant }),
    refuses: ['NOT_FOUND', 'BUSY'],
  }),
  /** Invites the first committee member of one of the township's villages. */
  'invite.found': townshipEndpoint({
    input: { requestId: RequestId, villageId: Id, name: Text(20) },
    output: v.strictObject({ code: InviteCode, expiresAt: Instant }),
    refuses: ['NOT_FOUND', 'BUSY'],
  }),
};
