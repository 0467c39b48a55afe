import { isBoundTo } from '@domain/person';
import { requireThat } from '@domain/refusal';
import type { Handler } from '../../runtime/handler';
import { proposalHere } from '../../runtime/proposal-here';
import { ownRow, reviewedRow, rolesIn } from '../../runtime/proposal-rows';

export const getProposal: Handler<'proposal.get'> = async (input, { store, caller }) => {
  const { person, role } = caller;
  const proposal = await proposalHere(store, input);

  if (role !== 'villager') {
    const looker = { person, roles: rolesIn(person, input.villageId) };
    return { view: 'review', proposal: reviewedRow(proposal, looker) };
  }
  requireThat(isBoundTo(person, proposal.villageId, proposal.householdId), 'NOT_FOUND');
  return { view: 'household', proposal: ownRow(proposal, person) };
};
