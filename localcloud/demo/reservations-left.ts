/**
 * What the demo shop keeps for households once its season is over: salt the grandmother reserved on
 * her phone, and soap for a household that called the shop.
 */
import type { LeftOptions } from './left-options';

/** Places of households in the village; those of the demo villagers come first. */
const [GRANDMOTHER, BY_PHONE] = [0, 1];
const [SALT, SOAP] = [0, 2];

export async function leaveReservations(options: LeftOptions): Promise<void> {
  await reserve(options, { openid: 'demo-villager', place: GRANDMOTHER, goods: SALT, count: 2 });
  await reserve(options, { openid: 'demo-clerk', place: BY_PHONE, goods: SOAP, count: 1 });
}

interface Wanted {
  readonly openid: string;
  readonly place: number;
  readonly goods: number;
  readonly count: number;
}

/** Nothing where the household has spent its points on something else. */
async function reserve(options: LeftOptions, { openid, place, goods, count }: Wanted) {
  const { ask, villageId, households, requestId } = options;
  const household = households[place];
  const shelf = await ask('demo-clerk', 'goods.list', { villageId });
  const item = shelf.goods[goods];
  if (household === undefined || item === undefined) return;
  const here = { villageId, householdId: household.id };
  const { available } = await ask('demo-committee', 'household.get', here);
  if (available < item.price * count) return;
  const items = [{ goodsId: item.id, count, price: item.price }];
  await ask(openid, 'reservation.create', { ...here, requestId: requestId(), items });
}
