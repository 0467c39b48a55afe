import { consentIdOf } from '@domain/consent';
import { decideDisclosure, type Disclosure } from '@domain/disclosure';
import { gradeIdOf } from '@domain/grade/grade';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { roundHere } from '../../runtime/grade-here';
import { signatureOf, type Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { recommendationSheet } from '../../runtime/recommendation-sheet';

export const createDisclosure: Handler<'disclosure.create'> = async (input, context) => {
  const { villageId, bank, householdIds } = input;
  const { store, caller, now } = context;
  const base = `${villageId}.${input.requestId.toLowerCase()}`;

  await doOnce(context, { call: 'disclosure.create', input }, async (tx) => {
    const round = await roundHere(tx, input);
    const by = signatureOf(caller);
    for (const [index, householdId] of householdIds.entries()) {
      const household =
        (await householdHere(tx, { villageId, householdId })) ?? refuse('NOT_FOUND');
      const consent = await tx.get('consents', consentIdOf(householdId, 'shareWithBank'));
      const grade = await tx.get('grades', gradeIdOf(round.id, household.number));

      const id = disclosureIdOf(base, index);
      const told = decideDisclosure({ id, household, consent, round, grade, bank, by, now });

      await tx.insert('disclosures', told);
    }
    return { count: householdIds.length };
  });

  const told = await store.list('disclosures', {
    where: { id: { in: householdIds.map((_, index) => disclosureIdOf(base, index)) } },
    order: ['id', 'asc'],
    limit: householdIds.length,
  });
  return {
    label: told[0]?.label ?? '',
    bank,
    rows: told.map(rowOf),
    sheet: await recommendationSheet(told),
  };
};

function disclosureIdOf(base: string, index: number): string {
  return `${base}.${String(index).padStart(2, '0')}`;
}

function rowOf({ id, householdNumber, headName, grade }: Disclosure) {
  return { disclosureId: id, householdNumber, headName, grade };
}
