import type { EndpointName, Input } from '@contract/index';
import { uuid } from '../support/builders';
import type { Cast } from './scenery';

type Calls = Extract<EndpointName, `draw.${string}`>;

export function drawInputs(cast: Cast): { readonly [N in Calls]: () => Input<N> } {
  const { village, household, goods, drawId } = cast;
  const villageId = village.id;
  const place = { villageId, householdId: household.id };
  const { cardToken } = household;
  const ask = () => ({ requestId: uuid() });
  return {
    'draw.drop': () => ({ villageId, ...ask(), drawId, reason: '没到货' }),
    'draw.enter': () => ({ ...place, ...ask(), drawId, cardToken }),
    'draw.list': () => ({ villageId, before: '~', limit: 5 }),
    'draw.mine': () => ({ ...place, before: '~', limit: 5 }),
    'draw.open': () => ({
      ...{ villageId, ...ask(), goodsId: goods.id },
      ...{ pieces: 1, closesOn: '2026-11-22', until: '2026-11-30' },
    }),
    'draw.run': () => ({ villageId, ...ask(), drawId }),
  };
}
