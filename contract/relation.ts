import * as v from 'valibot';
import { villageEndpoint } from './endpoint';
import { Id, Instant, Limit, Place, Reason, RequestId, Text } from './field';

const RelationKind = v.picklist(['own', 'kin']);

export const relationEndpoints = {
  /** Says that somebody who serves the village belongs to a household or is kin of it. */
  'relation.declare': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      memberId: Id,
      householdId: Id,
      kind: RelationKind,
      note: v.optional(Text(100)),
    },
    output: v.strictObject({ relationId: v.string() }),
    refuses: ['NOT_FOUND', 'RELATIONS_FULL', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  'relation.end': villageEndpoint(['committee'], {
    input: { requestId: RequestId, relationId: Id, reason: Reason },
    output: v.strictObject({ relationId: v.string() }),
    refuses: ['NOT_FOUND', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** Who is kin of whom, as declared; the newest first. */
  'relation.list': villageEndpoint(['committee', 'supervisor'], {
    input: { memberId: v.optional(Id), before: v.optional(Place), limit: Limit },
    output: v.strictObject({
      relations: v.array(
        v.strictObject({
          id: v.string(),
          memberId: v.string(),
          name: v.string(),
          householdId: v.string(),
          householdNumber: v.string(),
          maskedName: v.string(),
          kind: RelationKind,
          note: v.string(),
          declaredAt: Instant,
          place: v.string(),
        }),
      ),
      next: v.nullable(v.string()),
    }),
  }),
};
