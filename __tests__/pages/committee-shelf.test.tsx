import { cleanup, waitFor } from '@testing-library/react';
import GoodsPage from '@/store/goods/index';
import OutlookPage from '@/store/outlook/index';
import { POINT, points } from '@domain/points';
import { someGoods, uuid } from '../support/builders';
import { aCommitteePhone, arriveWith } from '../support/committee-phone';
import { followLastStep, press, shown, type } from '../support/phone';

it('puts the shelf before what else is done with it', async () => {
  const { phone } = await aCommitteePhone();
  phone.open(<GoodsPage />);
  await waitFor(() => expect(shown('goods-row-1')).not.toBeNull());
  const page = shown('goods-page') ?? '';
  const last = page.indexOf('肥皂');
  for (const link of ['出摊收的', '兑换标准', '打存折', '收支公示'])
    expect(page.indexOf(link)).toBeGreaterThan(last);
});

it('says first what runs out, what goes off and which lower price waits, and leads there', async () => {
  const { phone, world, clerk, village, goods } = await aCommitteePhone({
    goods: [
      someGoods({ name: '盐', stock: 4, reorderAt: 5 }),
      someGoods({
        name: '牛奶',
        stock: 7,
        batches: [
          { id: 'first', expiresOn: '2026-11-25', left: 4 },
          { id: 'second', expiresOn: '2026-11-27', left: 3 },
        ],
      }),
    ],
  });
  const [, milk] = goods;
  const place = { villageId: village.id, goodsId: milk?.id ?? '' };
  const wish = { ...place, requestId: uuid(), price: points(3 * POINT) };
  await world.as(clerk)('price-cut.create', wish);
  phone.open(<GoodsPage />);
  await waitFor(() => expect(shown('attention-low')).toContain('该补货了盐1 样'));
  expect(shown('attention-expiring')).toContain('快到期了牛奶1 样');
  await press('attention-cuts');
  expect(followLastStep()).toBe('/store/outlook/index');
  cleanup();
  phone.open(<OutlookPage />);
  await waitFor(() => expect(shown('cut-approve-1')).not.toBeNull());
});

it('says nothing of what is as it should be', async () => {
  const { phone } = await aCommitteePhone();
  phone.open(<GoodsPage />);
  await waitFor(() => expect(shown('goods-row-1')).not.toBeNull());
  expect(shown('goods-attention')).toBeNull();
});

it('asks of a service only what a service has', async () => {
  const service = { kind: 'service', merchantId: 'm', stock: 0, costFen: 500 } as const;
  const goods = [someGoods(), someGoods({ name: '理发', unitName: '次', ...service })];
  const { phone, world } = await aCommitteePhone({ goods });
  const goodsId = goods[1]?.id ?? '';
  arriveWith({ goodsId });
  phone.open(<GoodsPage />);
  await press('goods-edit');
  for (const id of ['goods-barcode', 'goods-barcode-scan', 'goods-reorder'])
    expect(shown(id)).toBeNull();
  expect(shown('goods-edit-form')).toContain('每次付商户');
  expect(shown('goods-edit-form')).not.toMatch(/进价|收货/);
  type('goods-cost', '6');
  type('goods-limit', '2');
  await press('goods-save');
  await waitFor(() => expect(shown('goods-edited')).not.toBeNull());
  const [sent] = phone.sent('goods.edit');
  expect(sent?.input).toMatchObject({ costFen: 600, limit: { count: 2 } });
  for (const field of ['barcode', 'reorderAt']) expect(sent?.input).not.toHaveProperty(field);
  expect(await world.store.get('goods', goodsId)).toMatchObject({ costFen: 600, barcode: '' });
});

it('asks of goods for their barcode, price and reorder line', async () => {
  const { phone, soap } = await aCommitteePhone();
  arriveWith({ goodsId: soap.id });
  phone.open(<GoodsPage />);
  await press('goods-edit');
  type('goods-barcode', '6901234500019');
  type('goods-cost', '1.5');
  type('goods-reorder', '4');
  await press('goods-save');
  await waitFor(() => expect(shown('goods-edited')).not.toBeNull());
  expect(phone.sent('goods.edit').at(-1)?.input).toMatchObject({
    ...{ barcode: '6901234500019', costFen: 150, reorderAt: 4 },
  });
});
