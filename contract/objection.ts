import * as v from 'valibot';
import { householdEndpoint, villageEndpoint } from './endpoint';
import { Id, Instant, Limit, Place, PointsAmount, Reason, RequestId } from './field';

/** moot: what it was about ended for another reason. */
const ObjectionState = v.picklist(['open', 'upheld', 'dismissed', 'overdue', 'moot']);

/** What the objection is about, as its proposal has it. */
const About = {
  id: v.string(),
  proposalId: v.string(),
  itemName: v.string(),
  direction: v.picklist(['addition', 'deduction']),
  value: PointsAmount,
  occurredOn: v.string(),
  reason: v.string(),
  state: ObjectionState,
  at: Instant,
  dueAt: Instant,
  decision: v.nullable(v.string()),
  place: v.string(),
};

export const objectionEndpoints = {
  /** Against what is on the board; against a deduction only by the household it is taken from. */
  'objection.create': householdEndpoint(['villager'], {
    input: { requestId: RequestId, proposalId: Id, reason: Reason },
    output: v.strictObject({ objectionId: v.string(), dueAt: Instant }),
    refuses: [
      'NOT_FOUND',
      'PROPOSAL_MOVED_ON',
      'OBJECTED_BEFORE',
      'HOUSEHOLD_CLOSED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** The village's objections, the newest first, for those who decide them. */
  'objection.list': villageEndpoint(['committee', 'supervisor'], {
    input: { state: v.optional(ObjectionState), before: v.optional(Place), limit: Limit },
    output: v.strictObject({
      objections: v.array(
        v.strictObject({
          ...About,
          householdNumber: v.string(),
          maskedName: v.string(),
          /** Which household objects, so that it can be heard. */
          objectorNumber: v.string(),
        }),
      ),
      next: v.nullable(v.string()),
    }),
  }),
  /** What one's own household objected to, and what came of it. */
  'objection.mine': householdEndpoint(['villager'], {
    input: { before: v.optional(Place), limit: Limit },
    output: v.strictObject({
      objections: v.array(v.strictObject(About)),
      next: v.nullable(v.string()),
    }),
  }),
  /** By somebody who took no part: upheld, the proposal is void; dismissed, its time runs on. */
  'objection.decide': villageEndpoint(['supervisor', 'committee'], {
    input: { requestId: RequestId, objectionId: Id, upheld: v.boolean(), reason: Reason },
    output: v.strictObject({ proposalId: v.string(), until: v.nullable(Instant) }),
    refuses: ['NOT_FOUND', 'OBJECTION_CLOSED', 'TOOK_PART', 'RECUSED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
};
