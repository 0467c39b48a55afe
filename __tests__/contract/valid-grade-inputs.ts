import type { EndpointName, Input } from '@contract/index';
import { schemeRow } from '@cloud/runtime/grade-rows';
import { defaultScheme } from '@domain/grade/default-scheme';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { uuid } from '../support/builders';
import type { Cast } from './scenery';
import { CLOSED_PERIOD } from './plant-close';

type Area = 'finding' | 'grade' | 'consent' | 'disclosure';
type Calls = Extract<EndpointName, `${Area}.${string}`>;
type Inputs<N extends EndpointName> = { readonly [K in N]: () => Input<K> };

const ask = () => ({ requestId: uuid() });

export function gradeInputs(cast: Cast): Inputs<Calls> {
  return { ...findingInputs(cast), ...roundInputs(cast), ...bankInputs(cast) };
}

function findingInputs(cast: Cast): Inputs<Extract<Calls, `finding.${string}`>> {
  const { findingId, photoId } = cast;
  const villageId = cast.village.id;
  const place = { villageId, householdId: cast.household.id };
  return {
    'finding.create': () => ({
      ...place,
      ...ask(),
      itemCode: 'HJ05',
      where: '门前路边',
      quantity: quantity(1_000),
      confirmation: { how: 'card', cardToken: cast.household.cardToken },
      note: '还剩一堆',
      photoIds: [photoId],
    }),
    'finding.done': () => ({ ...place, ...ask(), findingId, note: '清走了' }),
    'finding.recheck': () => ({ villageId, ...ask(), findingId, passed: true, note: '清走了' }),
    'finding.drop': () => ({ villageId, ...ask(), findingId, reason: '看错了地方' }),
    'finding.list': () => ({ villageId, state: 'open', after: '!', limit: 10 }),
    'finding.mine': () => ({ ...place, after: '~', limit: 10 }),
  };
}

function roundInputs(cast: Cast): Inputs<Extract<Calls, `grade.${string}`>> {
  const { roundId, gradeId, photoId } = cast;
  const { id: villageId, townshipId } = cast.village;
  return {
    'grade.open': () => ({
      villageId,
      ...ask(),
      label: '2026',
      periods: [CLOSED_PERIOD],
      scheme: schemeRow(defaultScheme),
    }),
    'grade.scheme': () => ({ villageId }),
    'grade.rounds': () => ({ villageId, before: '~', limit: 10 }),
    'grade.list': () => ({ villageId, roundId, state: 'waiting', after: '000', limit: 10 }),
    'grade.appraise': () => ({
      villageId,
      ...ask(),
      gradeId,
      marks: ['XY', 'CX', 'JY'].map((code) => ({ code, points: points(POINT) })),
    }),
    'grade.veto': () => ({
      villageId,
      ...ask(),
      gradeId,
      code: 'SX',
      evidence: '法院公布的名单',
      photoIds: [photoId],
    }),
    'grade.deliberate': () => ({
      villageId,
      ...ask(),
      gradeId,
      decision: { kind: 'change', grade: 'A', reason: '带头修路' },
    }),
    'grade.submit': () => ({ villageId, ...ask(), roundId, to: 'supervising', minutes: '议定' }),
    'grade.inspect': () => ({ townshipId, villageId, roundId, after: '000', limit: 10 }),
    'grade.supervise': () => ({
      townshipId,
      villageId,
      ...ask(),
      roundId,
      approve: true,
      reason: '材料齐全',
    }),
    'grade.get': () => ({ villageId, householdId: cast.household.id }),
    'grade.board': () => ({ villageId, after: '!', limit: 10 }),
  };
}

function bankInputs(
  cast: Cast,
): Inputs<Extract<Calls, `consent.${string}` | `disclosure.${string}`>> {
  const { roundId, disclosureId } = cast;
  const villageId = cast.village.id;
  const householdId = cast.household.id;
  const place = { villageId, householdId };
  const word = () => ({ ...place, ...ask(), kind: 'publishGrade' }) as const;
  return {
    'consent.give': word,
    'consent.withdraw': word,
    'consent.list': () => place,
    'consent.survey': () => ({ villageId, kind: 'shareWithBank', after: '000', limit: 10 }),
    'disclosure.create': () => ({
      villageId,
      ...ask(),
      roundId,
      bank: '屯溪农商银行',
      householdIds: [householdId],
    }),
    'disclosure.reply': () => ({
      villageId,
      ...ask(),
      disclosureId,
      limitFen: 5_000_000,
      reference: '屯农商授字 2026-001',
      repliedOn: '2026-11-21',
    }),
    'disclosure.list': () => ({ villageId, before: '~', limit: 10 }),
    'disclosure.mine': () => ({ ...place, before: '~', limit: 10 }),
  };
}
