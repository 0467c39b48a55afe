import { someGoods } from './builders';
import { aCounter } from './counter';
import { phoneOf } from './phone';
import { world as taro } from './taro-world';
import type { Given } from './world';

/** A committee member's phone, in a village whose shop has soap at 5 points. */
export async function aCommitteePhone(given: Given = {}) {
  const counter = await aCounter({
    goods: [someGoods({ name: '肥皂', unitName: '块' })],
    ...given,
  });
  const soap = counter.goods[0];
  if (soap === undefined) throw new Error('there is soap on the shelf');
  const buy = async (count: number) =>
    (await counter.redeem([{ goodsId: soap.id, count, price: soap.price }])).entry;
  const bring = async (points: number) => (await counter.earn(points)).entry;
  const phone = phoneOf(counter.world, counter.committee);
  return { ...counter, phone, soap, buy, bring };
}

/** What the page's address carries. */
export function arriveWith(params: Readonly<Record<string, string>>): void {
  taro.params = { ...params };
}
