import { decideObjection, objectionIdOf } from '@domain/proposal/objection';
import { refuse, requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { moveProposal } from '../../runtime/move-proposal';
import { proposalHere } from '../../runtime/proposal-here';
import { ruleBehind } from '../../runtime/rules';

export const createObjection: Handler<'objection.create'> = async (input, context) => {
  const { villageId, proposalId, reason } = input;
  const { store, caller, now } = context;
  const { settings } = await ruleBehind(
    store,
    await proposalHere(store, { villageId, proposalId }),
  );
  return doOnce(context, { call: 'objection.create', input }, async (tx) => {
    const proposal = await proposalHere(tx, { villageId, proposalId });
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
    const before = await tx.get('objections', objectionIdOf(proposal, household));

    requireThat(before === null, 'OBJECTED_BEFORE');
    const objecting = { household, reason, byId: caller.person.id, settings, now };
    const disputed = decideObjection(proposal, objecting);

    await moveProposal(tx, proposal, disputed.proposal);
    await tx.insert('objections', disputed.objection);
    return { objectionId: disputed.objection.id, dueAt: disputed.objection.dueAt };
  });
};
