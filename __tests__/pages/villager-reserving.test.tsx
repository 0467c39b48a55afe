import { act, cleanup, waitFor } from '@testing-library/react';
import { COUNT_MAX, KINDS_MAX } from '@/features/reserving/cart';
import CartPage from '@/villager/cart/index';
import OrdersPage from '@/villager/orders/index';
import { COUNT_MAX as COUNT_TAKEN, LINES_MAX } from '@contract/field';
import { POINT, points } from '@domain/points';
import { someGoods, uuid } from '../support/builders';
import { aHouseholdPhone, cutOff } from '../support/household-phone';
import { expectShown, followLastStep, isDisabled, press, shown } from '../support/phone';
import { pick } from '../support/reserving';
import { goOnline, world as taro } from '../support/taro-world';

const salt = someGoods({ id: 'salt', name: '食盐', unitName: '袋', price: points(2 * POINT) });
const soap = someGoods({
  ...{ id: 'soap', name: '肥皂', price: points(5 * POINT), stock: 4 },
  limit: { count: 2, per: 'month' },
});
const rice = someGoods({ id: 'rice', name: '大米', stock: 0 });
const haircut = someGoods({ id: 'cut', name: '理发', kind: 'service', merchantId: 'm', stock: 0 });

/** A household with twelve points before the shelf. */
async function aShopper() {
  const made = await aHouseholdPhone({ goods: [salt, soap, rice, haircut] });
  await made.earn(12);
  return made;
}

async function add(id: string, count: number): Promise<void> {
  for (let one = 0; one < count; one += 1) await press(`cart-${id}-count-more`);
}

it('reserves no more at once than the cloud takes', () => {
  expect({ KINDS_MAX, COUNT_MAX }).toEqual({ KINDS_MAX: LINES_MAX, COUNT_MAX: COUNT_TAKEN });
});

describe('a household at home', () => {
  it('picks, is asked once, and reads the code that opens it', async () => {
    const { phone, world, place, villager, state } = await aShopper();
    phone.open(<CartPage />);
    await expectShown('cart-available', '您家现在有 12 分可用');
    await waitFor(() => expect(shown('cart-salt-stock')).toBe('还有 50 袋'));
    expect(shown('cart-rice-stock')).toBe('换完了');
    expect(shown('cart-rice-count')).toBeNull();
    expect(shown('cart-cut')).toBeNull();
    await add('salt', 2);
    await add('soap', 1);
    expect(shown('cart-sum')).toContain('9');
    expect(shown('cart-sum')).toContain('留好后还能用 3 分');
    await press('cart-go');
    await waitFor(() => expect(followLastStep()).toBe('/villager/orders/index'));
    expect(taro.questions.at(-1)?.content).toContain('食盐 2 袋，肥皂 1 块，一共 9 分');
    cleanup();

    phone.open(<OrdersPage />);
    const { reservations } = await world.as(villager)('reservation.mine', { ...place, limit: 1 });
    await expectShown('order-1-code', reservations[0]?.code ?? 'none');
    expect(shown('order-1')).toContain('给您留着 9 分');
    expect(await state()).toMatchObject({ balance: 12 * POINT, frozen: 9 * POINT });
    expect(world.bugs).toEqual([]);
  });

  it('picks no more than a household may have, and nothing it has too few points for', async () => {
    const { phone } = await aShopper();
    phone.open(<CartPage />);
    await waitFor(() => expect(shown('cart-soap-limit')).toBe('每户每月最多 2 块'));
    await add('soap', 3);
    expect(shown('cart-sum')).toContain('10');
    await add('salt', 2);
    expect(shown('cart-sum')).toContain('还差 2 分');
    expect(isDisabled('cart-go')).toBe(true);
  });

  it('sends the same wish again when no answer came', async () => {
    const { phone, state } = await aShopper();
    phone.open(<CartPage />);
    await waitFor(() => expect(shown('cart-salt')).not.toBeNull());
    await add('salt', 1);
    phone.loseReplies('reservation.create');
    await press('cart-go');
    await waitFor(() => expect(shown('cart-unknown')).not.toBeNull());
    expect(shown('cart-salt')).toBeNull();
    phone.findReplies('reservation.create');
    await press('cart-again');
    await waitFor(() => expect(followLastStep()).toBe('/villager/orders/index'));
    const ids = phone.sent('reservation.create').map(({ input }) => input.requestId);
    expect(new Set(ids).size).toBe(1);
    expect(await state()).toMatchObject({ frozen: 2 * POINT, reservations: { made: 1, open: 1 } });
  });

  it('is told what changed on the shelf, and keeps its picks', async () => {
    const { phone, world, goods } = await aShopper();
    phone.open(<CartPage />);
    await waitFor(() => expect(shown('cart-soap')).not.toBeNull());
    await add('soap', 1);
    await world.store.transact((tx) =>
      tx.replace('goods', { ...soap, ...goods[1], price: points(6 * POINT) }),
    );
    await press('cart-go');
    await waitFor(() => expect(shown('cart-refused')).toContain('分值刚改过'));
    await waitFor(() => expect(shown('cart-sum')).toContain('6'));
    await press('cart-go');
    await waitFor(() => expect(followLastStep()).toBe('/villager/orders/index'));
  });

  it('waits for the network with what it picked', async () => {
    const { phone } = await aShopper();
    phone.open(<CartPage />);
    await waitFor(() => expect(shown('cart-salt')).not.toBeNull());
    await add('salt', 1);
    act(() => goOnline(false));
    await waitFor(() => expect(shown('cart-offline')).not.toBeNull());
    expect(isDisabled('cart-go')).toBe(true);
    act(() => goOnline(true));
    await waitFor(() => expect(isDisabled('cart-go')).toBe(false));
  });
});

describe('what is kept for a household', () => {
  it('is nothing at first, and there is a way to begin', async () => {
    const { phone } = await aShopper();
    phone.open(<OrdersPage />);
    await press('orders-first');
    expect(followLastStep()).toBe('/villager/cart/index');
  });

  it('is given back after one question, and stands among the past ones', async () => {
    const { phone, world, villager, place, state } = await aShopper();
    const wish = { ...place, requestId: uuid(), items: [pick(salt, 2)] };
    await world.as(villager)('reservation.create', wish);
    phone.open(<OrdersPage />);
    taro.confirms = false;
    await press('order-1-cancel');
    expect(phone.sent('reservation.cancel')).toEqual([]);
    taro.confirms = true;
    await press('order-1-cancel');
    await expectShown('order-said', '已取消，4 分退给您了。');
    await waitFor(() => expect(shown('past-1')).toContain('取消了'));
    expect(shown('order-1')).toBeNull();
    expect(shown('past-1')).toContain('11月21日取消，分退回了');
    expect(await state()).toMatchObject({ frozen: 0 });
  });

  it('says who else cancelled it, and why', async () => {
    const { phone, world, villager, clerk, place } = await aShopper();
    const wish = { ...place, requestId: uuid(), items: [pick(salt, 1)] };
    const { reservationId } = await world.as(villager)('reservation.create', wish);
    const reason = '电话里说不要了';
    await world.as(clerk)('reservation.cancel', {
      ...{ ...place, requestId: uuid(), reservationId, reason },
    });
    phone.open(<OrdersPage />);
    await waitFor(() =>
      expect(shown('past-1')).toContain('店员老程取消，分退回了：电话里说不要了'),
    );
  });

  it('says who came for it', async () => {
    const { phone, world, villager, clerk, place } = await aShopper();
    const wish = { ...place, requestId: uuid(), items: [pick(salt, 2)] };
    const made = await world.as(villager)('reservation.create', wish);
    const hand = (count: number, proxy: string) =>
      world.as(clerk)('reservation.collect', {
        ...{ ...place, requestId: uuid(), reservationId: made.reservationId, proof: made.code },
        ...{ items: [{ goodsId: 'salt', count }], proxy },
      });
    await hand(1, '隔壁老王');
    phone.open(<OrdersPage />);
    await waitFor(() => expect(shown('order-1')).toContain('11月21日 16:00 由隔壁老王代取'));
    expect(shown('order-1')).toContain('已取 1 袋');
    cleanup();
    await hand(1, '孙子');
    phone.open(<OrdersPage />);
    await waitFor(() => expect(shown('past-1')).toContain('由孙子代取'));
    expect(shown('past-1')).toContain('取完了');
  });

  it('cannot be looked at without a network, and says so', async () => {
    const { phone } = await aShopper();
    phone.open(<OrdersPage />);
    await waitFor(() => expect(shown('orders-empty')).not.toBeNull());
    cleanup();
    cutOff();
    phone.open(<OrdersPage />);
    await waitFor(() => expect(shown('offline')).not.toBeNull());
  });
});
