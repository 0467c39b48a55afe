import type { ProposalState } from '@domain/proposal/proposal';
import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';
import { reviewedRow, rolesIn } from '../../runtime/proposal-rows';

const STATE_OF = { first: 'submitted', panel: 'reviewing' } as const satisfies Record<
  string,
  ProposalState
>;

export const listReview: Handler<'review.list'> = async (input, { store, caller }) => {
  const { villageId, queue, after, limit } = input;
  const waiting = await store.list('proposals', {
    where: { villageId, state: STATE_OF[queue], place: { after: after ?? '!' } },
    order: ['place', 'asc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(waiting, limit, ({ place }) => place);
  const looker = { person: caller.person, roles: rolesIn(caller.person, villageId) };
  return { proposals: page.map((proposal) => reviewedRow(proposal, looker)), next };
};
