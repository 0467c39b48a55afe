import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

export const surveyConsent: Handler<'consent.survey'> = async (input, { store }) => {
  const { villageId, kind, after, limit } = input;
  const consents = await store.list('consents', {
    where: { villageId, kind, state: 'given', householdNumber: { after: after ?? '' } },
    order: ['householdNumber', 'asc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(consents, limit, ({ householdNumber }) => householdNumber);
  return {
    households: page.map(({ householdId, householdNumber, maskedName, grade }) => {
      const known = { grade: grade?.grade ?? null, roundId: grade?.roundId ?? null };
      return { householdId, householdNumber, maskedName, ...known };
    }),
    next,
  };
};
