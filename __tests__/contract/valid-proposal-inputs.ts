import type { EndpointName, Input } from '@contract/index';
import { quantity } from '@domain/quantity';
import { uuid } from '../support/builders';
import type { Cast } from './scenery';

type Area = 'proposal' | 'review' | 'publicity' | 'objection' | 'relation';
type Calls = Extract<EndpointName, `${Area}.${string}`>;

/** What can be asked about proposals and what becomes of them. */
export function proposalInputs(cast: Cast): { readonly [N in Calls]: () => Input<N> } {
  const villageId = cast.village.id;
  const householdId = cast.household.id;
  const { proposalId, objectionId, relationId, memberId } = cast;
  const place = { villageId, householdId };
  const ask = () => ({ requestId: uuid() });
  const row = {
    householdNumber: cast.household.number,
    itemCode: 'HJ03',
    occurredOn: '2026-11-19',
  };
  const card = { how: 'card', cardToken: cast.household.cardToken } as const;
  return {
    'objection.create': () => ({ ...place, ...ask(), proposalId, reason: '那天没有去' }),
    'objection.decide': () => ({
      villageId,
      ...ask(),
      objectionId,
      upheld: true,
      reason: '查过了',
    }),
    'objection.list': () => ({ villageId, state: 'open', before: '~', limit: 10 }),
    'objection.mine': () => ({ ...place, before: '~', limit: 10 }),
    'proposal.bulk': () => ({ villageId, ...ask(), rows: [row] }),
    'proposal.confirm': () => ({ ...place, ...ask(), proposalId, confirmation: card }),
    'proposal.create': () => ({
      ...place,
      ...ask(),
      itemCode: 'GY01',
      occurredOn: '2026-11-20',
      quantity: quantity(1_000),
      note: '给老人送饭',
      member: { kind: 'adult', name: '程小满' },
      photoIds: [],
      confirmation: card,
      again: true,
    }),
    'proposal.get': () => ({ villageId, proposalId }),
    'proposal.list': () => ({
      villageId,
      state: 'submitted',
      period: '2026-Q4',
      own: true,
      before: '~',
      limit: 10,
    }),
    'proposal.mine': () => ({ ...place, before: '~', limit: 10 }),
    'proposal.preview': () => ({ villageId, rows: [row] }),
    'proposal.resubmit': () => ({
      ...place,
      ...ask(),
      proposalId,
      quantity: quantity(1_000),
      note: '补好了',
      photoIds: [],
    }),
    'proposal.template': () => ({ villageId }),
    'proposal.withdraw': () => ({ ...place, ...ask(), proposalId, reason: '记错了' }),
    'publicity.list': () => ({ villageId, before: '~', limit: 10 }),
    'relation.declare': () => ({
      ...place,
      ...ask(),
      memberId,
      kind: 'kin',
      note: '小姨子家',
    }),
    'relation.end': () => ({ villageId, ...ask(), relationId, reason: '登记错了' }),
    'relation.list': () => ({ villageId, memberId, before: '~', limit: 10 }),
    'review.first': () => ({
      villageId,
      ...ask(),
      decisions: [{ proposalId, verdict: 'return', reason: '看不清' }],
    }),
    'review.list': () => ({ villageId, queue: 'first', after: '0', limit: 10 }),
    'review.mark': () => ({ villageId, ...ask(), marks: [{ proposalId, agree: true }] }),
  };
}
