/**
 * What lies in the demo shop's stock room once its season is over: a delivery of soy sauce that goes
 * off soon and a lower price proposed for it, and soap that was counted and waits for a second person.
 */
import { points } from '@domain/points';
import { dayAfter } from '@domain/village-time';
import type { LeftOptions } from './left-options';

const [SAUCE, SOAP] = [1, 2];
const REORDER_AT = 40;
const BARCODE = '6901234567892';

export async function leaveStock(options: LeftOptions, day: string): Promise<void> {
  const { ask, villageId, requestId } = options;
  const { goods } = await ask('demo-clerk', 'goods.list', { villageId });
  const [sauce, soap] = [goods[SAUCE], goods[SOAP]];
  if (sauce === undefined || soap === undefined) return;
  const { id: goodsId, name, unitName, price } = soap;
  const label = { name, unitName, price, onShelf: true };
  const details = { category: '日用', barcode: BARCODE, reorderAt: REORDER_AT };
  const edit = { villageId, requestId: requestId(), goodsId, ...label, ...details };
  await ask('demo-committee', 'goods.edit', edit);
  const bottles = { goodsId: sauce.id, pieces: 12, costFen: 7_200 };
  await ask('demo-clerk', 'receipt.create', {
    ...{ villageId, requestId: requestId(), kind: 'purchase', party: '镇上批发部' },
    items: [{ ...bottles, expiresOn: dayAfter(day, 20) }],
    note: '临期特价',
  });
  await ask('demo-clerk', 'price-cut.create', {
    ...{ villageId, requestId: requestId(), goodsId: sauce.id },
    ...{ price: points(sauce.price - points(1_000)), note: '下月到期' },
  });
  const items = [{ goodsId, counted: Math.max(0, soap.stock - 1) }];
  await ask('demo-clerk', 'count.create', { villageId, requestId: requestId(), items });
}
