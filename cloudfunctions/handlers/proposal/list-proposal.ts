import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';
import { reviewedRow, rolesIn } from '../../runtime/proposal-rows';

export const listProposal: Handler<'proposal.list'> = async (input, { store, caller }) => {
  const { villageId, state, householdId, period, own, before, limit } = input;
  const { person } = caller;
  const proposals = await store.list('proposals', {
    where: {
      villageId,
      state,
      householdId,
      period,
      'by.id': own === true ? person.id : undefined,
      place: placeBounds({ before }),
    },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(proposals, limit, ({ place }) => place);
  const looker = { person, roles: rolesIn(person, villageId) };
  return { proposals: page.map((proposal) => reviewedRow(proposal, looker)), next };
};
