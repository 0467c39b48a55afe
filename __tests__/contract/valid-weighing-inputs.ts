import type { EndpointName, Input } from '@contract/index';
import { defaultExchangeTable } from '@domain/default-exchange-table';
import { uuid } from '../support/builders';
import type { Cast } from './scenery';

type Calls = Extract<EndpointName, `bag.${string}`> | 'countersign.create' | 'table.save';

/** What goes over the scale: bags, the exchange table, and who stands by. */
export function weighingInputs(cast: Cast): { readonly [N in Calls]: () => Input<N> } {
  const villageId = cast.village.id;
  const place = { villageId, householdId: cast.household.id };
  const { wasteClasses, materials } = defaultExchangeTable('2026-11-21');
  const ask = () => ({ requestId: uuid() });
  return {
    'bag.issue': () => ({ ...place, ...ask(), count: 2 }),
    'bag.list': () => ({ ...place, before: '~', limit: 10 }),
    'bag.revoke': () => ({ villageId, ...ask(), bagCode: cast.bagCode, reason: '袋子破了' }),
    'countersign.create': () => ({ ...place, ...ask() }),
    'table.save': () => ({
      villageId,
      ...ask(),
      base: 1,
      effectiveFrom: '2026-11-21',
      wasteClasses: [...wasteClasses.slice(0, 1)],
      materials: materials.slice(0, 1).map((one) => ({
        ...one,
        ...{ id: null, classId: null, estimated: true },
      })),
    }),
  };
}
