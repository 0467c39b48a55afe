import { CONSENT_KINDS, consentIdOf } from '@domain/consent';
import type { Handler } from '../../runtime/handler';

export const listConsent: Handler<'consent.list'> = async (input, { store }) => {
  const { villageId, householdId } = input;
  const found = await store.list('consents', {
    where: { id: { in: CONSENT_KINDS.map((kind) => consentIdOf(householdId, kind)) }, villageId },
    order: ['id', 'asc'],
    limit: CONSENT_KINDS.length,
  });
  return {
    consents: CONSENT_KINDS.map((kind) => {
      const consent = found.find((one) => one.kind === kind);
      const history = (consent?.history ?? []).map(({ what, how, photoIds, byName, at }) => {
        return { what, how, photoIds: [...photoIds], byName, at };
      });
      return { kind, state: consent?.state ?? 'none', history };
    }),
  };
};
