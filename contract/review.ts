import * as v from 'valibot';
import { villageEndpoint } from './endpoint';
import { Fault } from './fault';
import { Id, Limit, Place, PointsAsked, Reason, RequestId } from './field';
import { ProposalState, ReviewedProposal } from './proposal-row';

const AT_ONCE_MAX = 50;

const many = <S extends v.GenericSchema<unknown, { readonly proposalId: string }>>(one: S) =>
  v.pipe(
    v.array(one),
    v.minLength(1),
    v.maxLength(AT_ONCE_MAX),
    v.check(
      (all) => new Set(all.map(({ proposalId }) => proposalId)).size === all.length,
      'each once',
    ),
  );

/** What became of each, in the order asked: some may be refused and the rest stand. */
const Results = v.strictObject({
  results: v.array(
    v.strictObject({
      proposalId: v.string(),
      state: v.nullable(ProposalState),
      refusal: v.nullable(Fault),
    }),
  ),
});

export const reviewEndpoints = {
  /** What waits for a first review, or for the panel: the longest waiting first. */
  'review.list': villageEndpoint(['scorer', 'committee', 'supervisor'], {
    input: {
      queue: v.picklist(['first', 'panel']),
      after: v.optional(Place),
      limit: Limit,
    },
    output: v.strictObject({
      proposals: v.array(ReviewedProposal),
      next: v.nullable(v.string()),
    }),
  }),
  /** First review: passed on to the panel, returned to be mended, or rejected. */
  'review.first': villageEndpoint(['scorer', 'committee'], {
    input: {
      requestId: RequestId,
      decisions: many(
        v.variant('verdict', [
          v.strictObject({ proposalId: Id, verdict: v.literal('pass') }),
          v.strictObject({ proposalId: Id, verdict: v.literal('return'), reason: Reason }),
          v.strictObject({ proposalId: Id, verdict: v.literal('reject'), reason: Reason }),
        ]),
      ),
    },
    output: Results,
    refuses: [
      'NOT_FOUND',
      'PROPOSAL_MOVED_ON',
      'RECUSED',
      'TOOK_PART',
      'BUDGET_SPENT',
      'HOUSEHOLD_CLOSED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** One judge's marks. Points are given where the item is a range and the judge agrees. */
  'review.mark': villageEndpoint(['scorer', 'committee'], {
    input: {
      requestId: RequestId,
      marks: many(
        v.strictObject({ proposalId: Id, agree: v.boolean(), points: v.optional(PointsAsked) }),
      ),
    },
    output: Results,
    refuses: [
      'NOT_FOUND',
      'PROPOSAL_MOVED_ON',
      'RECUSED',
      'TOOK_PART',
      'MARK_OUT_OF_RANGE',
      'HOUSEHOLD_CLOSED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
};
