import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';
import { ownRow } from '../../runtime/proposal-rows';

export const mineProposal: Handler<'proposal.mine'> = async (input, { store, caller }) => {
  const { villageId, householdId, before, limit } = input;
  const proposals = await store.list('proposals', {
    where: { villageId, householdId, place: placeBounds({ before }) },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(proposals, limit, ({ place }) => place);
  return { proposals: page.map((proposal) => ownRow(proposal, caller.person)), next };
};
