import type { EndpointName, Input } from '@contract/index';
import { quantity } from '@domain/quantity';
import { NOW, uuid } from '../support/builders';
import type { Cast } from './scenery';

type Calls =
  | Extract<EndpointName, `outing.${string}` | `conflict.${string}` | `hamlet.${string}`>
  | 'household.edit'
  | 'trade-in.replay';

export function outingInputs(cast: Cast): { readonly [N in Calls]: () => Input<N> } {
  const villageId = cast.village.id;
  const place = { villageId, householdId: cast.household.id };
  const { outingId, conflictId } = cast;
  const ask = () => ({ requestId: uuid() });
  return {
    'conflict.list': () => ({ villageId, state: 'open', before: '~', limit: 10 }),
    'conflict.settle': () => ({
      villageId,
      ...ask(),
      conflictId,
      settleBy: 'post',
      reason: '已问过这户，卡是当天傍晚丢的',
    }),
    'hamlet.list': () => ({ villageId }),
    'household.edit': () => ({
      ...place,
      ...ask(),
      headName: '程德贵',
      memberCount: 4,
      hamlet: '上屋组',
    }),
    'outing.close': () => ({ villageId, ...ask(), outingId }),
    'outing.households': () => ({ villageId, hamlet: '上屋组', after: '000', limit: 200 }),
    'outing.list': () => ({ villageId, before: '~', limit: 10 }),
    'outing.prepare': () => ({ villageId, ...ask(), hamlet: '上屋组' }),
    'trade-in.replay': () => ({
      ...place,
      ...ask(),
      outingId,
      seq: 9,
      occurredAt: NOW,
      cardToken: cast.household.cardToken,
      lines: [{ materialId: 'bottle', quantity: quantity(35_000) }],
    }),
  };
}
