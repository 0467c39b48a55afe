import { decideConsent } from '@domain/consent';
import { decideFinding } from '@domain/finding/create';
import { maskedName } from '@domain/household';
import type { Disclosure } from '@domain/disclosure';
import { NOW } from '../support/builders';
import { aGrade, aRound } from '../support/graded';
import { anUntidiness } from '../support/inspection';
import type { World } from '../support/world';
import type { Cast, People, Scenery } from './scenery';

type Planted = Pick<Cast, 'findingId' | 'roundId' | 'gradeId' | 'disclosureId'>;

/** A finding, a household in a round that waits for the township, and what a bank was told once. */
export async function plantGrades(
  { store }: World,
  { village, rulebook, household }: Scenery,
  { scorer, committee }: People,
): Promise<Planted> {
  const { id: villageId } = village;
  const finding = decideFinding(
    { itemCode: 'HJ05', where: '门前', note: '', quantity: null, photoIds: ['none'] },
    {
      id: `${villageId}.finding`,
      household,
      rulebook: { ...rulebook, items: [anUntidiness()] },
      as: ['scorer'],
      by: { id: scorer.person.id, name: '老胡', role: 'scorer' },
      confirmation: null,
      now: NOW,
    },
  );
  await store.insert('findings', finding);

  const roundId = `${villageId}.g2025`;
  const gradeId = `${roundId}.${household.number}`;
  const about = {
    villageId,
    householdId: household.id,
    householdNumber: household.number,
    maskedName: maskedName(household.headName),
  };
  const place = `${NOW}~${roundId}`;
  await store.insert(
    'gradeRounds',
    aRound({ id: roundId, villageId, label: '2025', state: 'supervising', place }),
  );
  await store.insert('grades', aGrade({ ...about, id: gradeId, roundId, label: '2025' }));

  const { id: byId, name: byName } = committee.person;
  const act = { what: 'given', how: 'phone', photoIds: [], byId, byName, at: NOW } as const;
  await store.insert('consents', decideConsent(null, { ...about, kind: 'shareWithBank' }, act));
  const disclosure: Disclosure = {
    id: `${villageId}.disclosure`,
    villageId,
    householdId: household.id,
    householdNumber: household.number,
    headName: household.headName,
    roundId,
    label: '2025',
    grade: 'AA',
    bank: '屯溪农商银行',
    byId,
    byName,
    at: NOW,
    replies: [],
    place: `${NOW}~${villageId}.disclosure`,
  };
  await store.insert('disclosures', disclosure);
  return { findingId: finding.id, roundId, gradeId, disclosureId: disclosure.id };
}
