import type { Input } from '@contract/index';
import { uuid } from '../support/builders';
import type { Cast } from './scenery';

type Calls = 'countersign.create';

/** What goes over the scale: bags, the exchange table, and who stands by. */
export function weighingInputs(cast: Cast): { readonly [N in Calls]: () => Input<N> } {
  const villageId = cast.village.id;
  const place = { villageId, householdId: cast.household.id };
  const ask = () => ({ requestId: uuid() });
  return {
    'countersign.create': () => ({ ...place, ...ask() }),
  };
}
