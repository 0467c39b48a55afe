import type { Input } from '@contract/index';
import { consentIdOf, decideConsent, type Consent, type ConsentAct } from '@domain/consent';
import { maskedName, type Household } from '@domain/household';
import { refuse, requireThat } from '@domain/refusal';
import { doOnce } from './do-once';
import type { Context } from './handler';
import { householdHere } from './household-here';
import { arePhotosHere } from './photos-of';

interface Said {
  readonly call: 'consent.give' | 'consent.withdraw';
  readonly what: ConsentAct['what'];
  readonly input: Input<'consent.give'>;
}

/** Writes down a household's yes or no, as of now. */
export async function sayConsent(
  context: Context,
  { call, what, input }: Said,
): Promise<{ readonly kind: Consent['kind']; readonly state: Consent['state'] }> {
  const { kind, photoIds = [] } = input;
  const arePhotos = await arePhotosHere(context, { ...input, photoIds });
  return doOnce(context, { call, input }, async (tx) => {
    requireThat(arePhotos, 'NOT_FOUND');
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
    const before = await tx.get('consents', consentIdOf(household.id, kind));

    requireThat(what === 'withdrawn' || household.state === 'active', 'HOUSEHOLD_CLOSED');
    const act = actOf(context, what, photoIds);
    const after = decideConsent(before, { ...askedOf(household), kind }, act);

    await (before === null ? tx.insert('consents', after) : tx.replace('consents', after));
    return { kind, state: after.state };
  });
}

function actOf(
  { caller: { person, role }, now }: Context,
  what: ConsentAct['what'],
  photoIds: readonly string[],
): ConsentAct {
  const how = role === 'villager' ? 'phone' : 'paper';
  return { what, how, photoIds, byId: person.id, byName: person.name, at: now };
}

function askedOf({ id, villageId, number, headName }: Household) {
  return {
    villageId,
    householdId: id,
    householdNumber: number,
    maskedName: maskedName(headName),
  };
}
