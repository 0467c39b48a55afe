import type { EndpointName, Input } from '@contract/index';
import { uuid } from '../support/builders';
import type { Cast } from './scenery';
import { CLOSED_PERIOD } from './plant-close';

type Calls =
  Extract<EndpointName, `flag.${string}` | `period.${string}`> | 'household.close' | 'standing.get';

export function settlementInputs(cast: Cast): { readonly [N in Calls]: () => Input<N> } {
  const villageId = cast.village.id;
  const place = { villageId, householdId: cast.household.id };
  const period = CLOSED_PERIOD;
  const ask = () => ({ requestId: uuid() });
  return {
    'flag.board': () => ({ villageId, period }),
    'flag.list': () => ({ villageId, period, flagged: true, after: '000', limit: 10 }),
    'flag.publish': () => ({ villageId, ...ask(), period }),
    'flag.review': () => ({
      ...place,
      ...ask(),
      period,
      flagged: true,
      reason: '村民代表会议定',
    }),
    'household.close': () => ({ ...place, ...ask(), reason: '搬到县城' }),
    'period.close': () => ({ villageId, ...ask(), period: '2026-Q4' }),
    'period.get': () => ({ villageId, period: '2026-Q4' }),
    'standing.get': () => place,
  };
}
