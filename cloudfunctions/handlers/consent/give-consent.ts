import { consentIdOf } from '@domain/consent';
import type { Handler } from '../../runtime/handler';
import { sayConsent } from '../../runtime/say-consent';
import { shareWith } from '../../runtime/share-grade';

export const giveConsent: Handler<'consent.give'> = async (input, context) => {
  const answer = await sayConsent(context, { call: 'consent.give', what: 'given', input });
  const { householdId, kind } = input;
  await shareWith(context.store, { id: consentIdOf(householdId, kind), householdId });
  return answer;
};
