import type { EndpointName, Input } from '@contract/index';
import { uuid } from '../support/builders';
import type { Cast } from './scenery';

type Calls = Extract<EndpointName, `donation.${string}` | `fund.${string}`>;

export function fundInputs(cast: Cast): { readonly [N in Calls]: () => Input<N> } {
  const villageId = cast.village.id;
  const { fundMoveId: moveId, donationId } = cast;
  const ask = () => ({ villageId, requestId: uuid() });
  const money = { amountFen: 100, on: '2026-11-20', note: '做货架' };
  return {
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
