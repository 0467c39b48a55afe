import { waitFor } from '@testing-library/react';
import OutlookPage from '@/store/outlook/index';
import { POINT, points } from '@domain/points';
import { someGoods } from '../support/builders';
import { press, shown, type } from '../support/phone';
import { phonesIn } from '../support/staff-phone';
import { aStockRoom } from '../support/stock-room';
import { world as taro } from '../support/taro-world';

async function aShelf() {
  const room = await aStockRoom({
    goods: [
      someGoods({ name: '盐', unitName: '袋', stock: 12, reorderAt: 10 }),
      someGoods({
        name: '牛奶',
        unitName: '盒',
        order: 9_999,
        stock: 7,
        batches: [
          { id: 'gone', expiresOn: '2026-11-20', left: 3 },
          { id: 'soon', expiresOn: '2026-11-25', left: 4 },
        ],
      }),
    ],
  });
  const { earn, redeem, salt } = room;
  await earn(20);
  await redeem([{ goodsId: salt.id, price: salt.price, count: 2 }]);
  return { ...room, open: phonesIn(room.world) };
}

it('says what to buy, how much, and until when it lasts', async () => {
  const { open, clerk } = await aShelf();
  open(clerk, <OutlookPage />);
  await waitFor(() => expect(shown('outlook-row-1')).toContain('该补货了'));
  expect(shown('outlook-row-1')).toContain('一周约 2 袋');
  expect(shown('outlook-row-1')).toContain('12月26日前后换完');
  expect(shown('outlook-row-1')).toContain('建议进 1 袋');
  expect(shown('outlook-row-2')).toContain('最近四周没人换');
});

it('lets a clerk propose a lower price, and another person of the committee agree', async () => {
  const { open, clerk, committee, soap: milk, of } = await aShelf();
  open(clerk, <OutlookPage />);
  await press('outlook-expiring');
  await waitFor(() => expect(shown('expiring-row-1')).toContain('11月20日已经过期'));
  expect(shown('expiring-row-2')).toContain('建议 2.5 分');
  await press('expiring-row-2');
  expect(shown('cut-advice')).toBe('4 盒，4 天后到期，建议 5 分换成 2.5 分');
  type('cut-price', '3');
  await press('cut-send');
  await waitFor(() => expect(shown('cut-sent')).toContain('已交给村委'));
  expect((await of(milk.id))?.price).toBe(5_000);
  await press('outlook-cuts');
  await waitFor(() => expect(shown('cut-row-1')).toContain('5 分 → 3 分 / 盒'));
  expect(shown('cut-row-1')).toContain('4 盒，4 天后到期');
  expect(shown('cut-approve-1')).toBeNull();

  open(committee, <OutlookPage />);
  await press('outlook-cuts');
  taro.confirms = false;
  await waitFor(() => expect(shown('cut-row-1')).toContain('4 盒，4 天后到期'));
  await press('cut-approve-1');
  expect(taro.questions.at(-1)?.content).toContain('4 盒，4 天后到期。');
  expect((await of(milk.id))?.price).toBe(5_000);
  taro.confirms = true;
  await press('cut-approve-1');
  await waitFor(() => expect(shown('cut-row-1')).toContain('已降价'));
  expect(shown('cut-row-1')).not.toContain('4 盒');
  expect((await of(milk.id))?.price).toBe(3_000);
});

it('says when the pieces a lower price is asked for have gone over the counter', async () => {
  const { open, clerk, committee, soap: milk, earn, redeem, ask, world } = await aShelf();
  await world.as(clerk)('price-cut.create', {
    ...ask(),
    goodsId: milk.id,
    price: points(3 * POINT),
  });
  await earn(20);
  await redeem([{ goodsId: milk.id, price: milk.price, count: 4 }]);
  open(committee, <OutlookPage />, { part: 'cuts' });
  await waitFor(() => expect(shown('cut-row-1')).toContain('快到期的已经换完了'));
});
