import { CONSENT_KINDS, consentIdOf, endedByDeparture, type Consent } from '@domain/consent';
import { decideClosing } from '@domain/household-closing';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import type { Transaction } from '../../runtime/store';

export const closeHousehold: Handler<'household.close'> = async (input, context) => {
  const { caller, now } = context;
  return doOnce(context, { call: 'household.close', input }, async (tx) => {
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
    const consents = await consentsOf(tx, household.id);

    const closing = { reason: input.reason, byId: caller.person.id, at: now };
    const closed = decideClosing(household, closing);
    const left = { byId: caller.person.id, byName: caller.person.name, at: now };
    const ended = consents.map((consent) => endedByDeparture(consent, left));

    await tx.replace('households', closed);
    for (const consent of ended) if (consent !== null) await tx.replace('consents', consent);
    return { householdId: closed.id };
  });
};

async function consentsOf(tx: Transaction, householdId: string): Promise<(Consent | null)[]> {
  const found: (Consent | null)[] = [];
  for (const kind of CONSENT_KINDS)
    found.push(await tx.get('consents', consentIdOf(householdId, kind)));
  return found;
}
