import { expiringOf, outlookOf, type Expiring, type Outlook } from '@domain/outlook';
import { refuse } from '@domain/refusal';
import { dayOf } from '@domain/village-time';
import type { Handler } from '../../runtime/handler';

const GOODS_MAX = 500;

export const outlookGoods: Handler<'goods.outlook'> = async ({ villageId }, { store, now }) => {
  const [village, goods] = await Promise.all([
    store.get('villages', villageId),
    store.list('goods', { where: { villageId }, order: ['order', 'asc'], limit: GOODS_MAX }),
  ]);
  const { shopRules } = village ?? refuse('NOT_FOUND');
  const today = dayOf(now);

  return {
    goods: outlookOf(goods, shopRules, today).map(outlookRow),
    expiring: expiringOf(goods, shopRules, today).map(expiringRow),
    nearExpiryDays: shopRules.nearExpiryDays,
  };
};

function outlookRow({ goods, ...told }: Outlook) {
  const { id: goodsId, name, unitName, reorderAt } = goods;
  return { goodsId, name, unitName, reorderAt, ...told };
}

function expiringRow({ goods, ...told }: Expiring) {
  const { id: goodsId, name, unitName, price } = goods;
  return { goodsId, name, unitName, price, ...told };
}
