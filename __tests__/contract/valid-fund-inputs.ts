import type { EndpointName, Input } from '@contract/index';
import { uuid } from '../support/builders';
import type { Cast } from './scenery';

type Calls = Extract<
  EndpointName,
  `${'bundle' | 'donation' | 'fund' | 'sale' | 'statement'}.${string}`
>;

export function fundInputs(cast: Cast): { readonly [N in Calls]: () => Input<N> } {
  const villageId = cast.village.id;
  const { fundMoveId: moveId, donationId, bundleId } = cast;
  const ask = () => ({ villageId, requestId: uuid() });
  const money = { amountFen: 100, on: '2026-11-20', note: '做货架' };
  return {
    'bundle.create': () => ({ ...ask(), materialId: 'clothes', grams: 25_000, pieces: 40 }),
    'bundle.drop': () => ({ ...ask(), bundleId, reason: '受潮了，重新打' }),
    'bundle.list': () => ({ villageId, state: 'kept', before: '~', limit: 10 }),
    'sale.create': () => ({
      ...ask(),
      dealer: '屯溪废品站',
      on: '2026-11-21',
      lines: [{ materialId: 'clothes', grams: 25_000, amountFen: 1_250 }],
      bundleIds: [bundleId],
      note: '当面点清',
      photoIds: [],
    }),
    'sale.list': () => ({ villageId, quarter: '2026-Q4', before: '~', limit: 10 }),
    'statement.board': () => ({ villageId }),
    'statement.export': () => ({ villageId, quarter: '2026-Q4' }),
    'statement.get': () => ({ villageId, quarter: '2026-Q4' }),
    'statement.publish': () => ({ ...ask(), quarter: '2026-Q3' }),
    'donation.create': () => ({
      ...ask(),
      donor: { name: '老汪', shown: true },
      purpose: '给老人买棉被',
      ...money,
      photoIds: [],
    }),
    'donation.list': () => ({ villageId, quarter: '2026-Q4', before: '~', limit: 10 }),
    'fund.correct': () => ({ ...ask(), moveId, note: '多记了' }),
    'fund.get': () => ({ villageId }),
    'fund.list': () => ({ villageId, fund: 'donation', before: '~', limit: 10 }),
    'fund.record': () => ({
      ...ask(),
      fund: 'donation',
      kind: 'purchase',
      party: '镇上批发部',
      ...money,
      donationId,
      photoIds: [],
    }),
  };
}
