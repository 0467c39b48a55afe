import { confirmationOf } from '@domain/proposal/confirm';
import { deedOf } from '../../runtime/deed';
import { eachOnce } from '../../runtime/each-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { householdsByNumber, knownBy } from '../../runtime/households-by-number';
import { standOf } from '../../runtime/move-proposal';
import { propose } from '../../runtime/propose';
import { proposingAs } from '../../runtime/proposing-as';
import { rulesOf } from '../../runtime/rules';

export const bulkProposal: Handler<'proposal.bulk'> = async (input, context) => {
  const { villageId, rows } = input;
  const { store, caller, now } = context;
  const numbers = rows.map(({ householdNumber }) => householdNumber);
  const days = rows.map(({ occurredOn }) => occurredOn);
  const [households, rulesOn] = await Promise.all([
    householdsByNumber(store, villageId, numbers),
    rulesOf(store, villageId, days),
  ]);
  const by = signatureOf(caller);
  const as = proposingAs(caller, villageId);

  const outcomes = await eachOnce(
    context,
    { call: 'proposal.bulk', input },
    rows,
    async (tx, { householdNumber, confirmation: shown = null, ...told }, key) => {
      const household = knownBy(households, householdNumber);
      const proposal = await propose(tx, {
        id: `${villageId}.${key}`,
        villageId,
        householdId: household.id,
        rulebook: rulesOn(told.occurredOn),
        deed: deedOf(told),
        origin: 'bulk',
        findingId: null,
        by,
        as,
        confirmation: (found) => confirmationOf(shown, { household: found, by, now }),
        now,
      });
      return standOf(proposal);
    },
  );
  return {
    results: outcomes.map(({ answer, refusal }, index) => ({
      line: index + 1,
      proposalId: answer?.proposalId ?? null,
      state: answer?.state ?? null,
      refusal: refusal === null ? null : { code: refusal.code, facts: { ...refusal.facts } },
    })),
  };
};
