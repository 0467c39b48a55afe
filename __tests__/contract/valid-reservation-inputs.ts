import type { EndpointName, Input } from '@contract/index';
import { uuid } from '../support/builders';
import type { Cast } from './scenery';

type Calls = Extract<EndpointName, `reservation.${string}`>;

export function reservationInputs(cast: Cast): { readonly [N in Calls]: () => Input<N> } {
  const { goods, household, reservationId } = cast;
  const villageId = cast.village.id;
  const place = { villageId, householdId: household.id };
  const ask = () => ({ requestId: uuid() });
  return {
    'reservation.cancel': () => ({ ...place, ...ask(), reservationId, reason: '不要了' }),
    'reservation.collect': () => ({
      ...place,
      ...ask(),
      reservationId,
      proof: household.cardToken,
      items: [{ goodsId: goods.id, count: 1 }],
      proxy: '老王',
      countersign: '123456',
    }),
    'reservation.create': () => ({
      ...place,
      ...ask(),
      items: [{ goodsId: goods.id, count: 1, price: goods.price }],
    }),
    'reservation.find': () => ({ villageId, proof: household.cardToken }),
    'reservation.list': () => ({ villageId, state: 'open', after: '0', limit: 10 }),
    'reservation.mine': () => ({ ...place, before: '~', limit: 10 }),
  };
}
