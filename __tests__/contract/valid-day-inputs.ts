import type { EndpointName, Input } from '@contract/index';
import { DEFAULT_SHOP_RULES } from '@domain/shop-rules';
import { instantAfter } from '@domain/village-time';
import { NOW, uuid } from '../support/builders';
import type { Cast } from './scenery';

type Calls = Extract<EndpointName, `day.${string}`> | 'shop.save';

export function dayInputs({ village }: Cast): { readonly [N in Calls]: () => Input<N> } {
  const { id: villageId, townshipId } = village;
  const ask = () => ({ requestId: uuid() });
  return {
    'day.countersign': () => ({ villageId, ...ask(), no: 1 }),
    'day.get': () => ({ villageId }),
    'day.inspect': () => ({ townshipId, villageId, before: 9, limit: 10 }),
    'day.list': () => ({ villageId, before: 9, limit: 10 }),
    'day.reopen': () => ({ townshipId, villageId, ...ask(), no: 1, reason: '秤没校准' }),
    'day.sign': () => ({
      villageId,
      ...ask(),
      no: 2,
      until: instantAfter(NOW, -60_000),
      weighed: [],
      note: '今天人多',
    }),
    'shop.save': () => ({
      villageId,
      ...ask(),
      shopName: '大程村生态美超市',
      openings: [{ weekday: 3, hours: '下午' }],
      rules: DEFAULT_SHOP_RULES,
    }),
  };
}
