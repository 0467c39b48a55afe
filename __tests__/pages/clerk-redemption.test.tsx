import { act, cleanup, waitFor } from '@testing-library/react';
import CounterPage from '@/clerk/counter/index';
import ReceiptPage from '@/clerk/receipt/index';
import RedemptionPage from '@/clerk/redemption/index';
import { COUNT_MAX, KINDS_MAX } from '@/features/clerk/redemption/basket';
import { COUNT_MAX as COUNT_TAKEN, LINES_MAX } from '@contract/field';
import { POINT, points } from '@domain/points';
import { someGoods } from '../support/builders';
import { aCounter } from '../support/counter';
import {
  expectArrival,
  expectShown,
  isDisabled,
  phoneOf,
  press,
  shown,
  type,
} from '../support/phone';
import { goOnline } from '../support/taro-world';

const soap = someGoods({ id: 'soap', name: '肥皂', price: points(5 * POINT), stock: 3 });
const salt = someGoods({ id: 'salt', name: '食盐', price: points(2 * POINT), stock: 50 });
const rice = someGoods({ id: 'rice', name: '大米', stock: 0 });

/** A clerk before the shelf, the household has twelve points. */
async function atTheShelf() {
  const counter = await aCounter({ goods: [soap, salt, rice] });
  await counter.earn(12);
  const phone = phoneOf(counter.world, counter.clerk);
  phone.open(<CounterPage />);
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', counter.household.cardToken);
  await press('token-go');
  await expectShown('household-balance', '12');
  await press('go-redemption');
  cleanup();
  phone.open(<RedemptionPage />);
  await waitFor(() => expect(shown('goods-soap-stock')).toBe('剩 3 块'));
  return { ...counter, phone };
}

async function pick(id: string, count: number): Promise<void> {
  for (let one = 0; one < count; one += 1) await press(`goods-${id}-plus`);
}

it('picks no more than a redemption takes', () => {
  expect({ KINDS_MAX, COUNT_MAX }).toEqual({ KINDS_MAX: LINES_MAX, COUNT_MAX: COUNT_TAKEN });
});

describe('a household takes goods for its points', () => {
  it('is shown the cost and what is left, and gets a receipt', async () => {
    const { household, phone, state, world } = await atTheShelf();
    await pick('soap', 1);
    await pick('salt', 2);
    expect(shown('redemption-total')).toBe('9');
    await press('redemption-confirm');
    await expectArrival('/clerk/receipt/index');
    cleanup();
    phone.open(<ReceiptPage />);
    await expectShown('receipt-number', `${household.number}-2`);
    expect([shown('receipt-points'), shown('receipt-balance')]).toEqual(['-9', '3']);
    expect((await state()).balance).toBe(3 * POINT);
    expect(world.bugs).toEqual([]);
  });

  it('cannot confirm what it has too few points for', async () => {
    const { phone } = await atTheShelf();
    await pick('soap', 3);
    expect(shown('redemption-total-note')).toBe('还差 3 分');
    expect(isDisabled('redemption-confirm')).toBe(true);
    await press('redemption-confirm');
    expect(phone.sent('redemption.create')).toEqual([]);
    await press('goods-soap-less');
    expect(isDisabled('redemption-confirm')).toBe(false);
  });

  it('picks no more than there is, and nothing that is sold out', async () => {
    await atTheShelf();
    await pick('soap', 5);
    expect(shown('redemption-total')).toBe('15');
    expect(shown('goods-rice-stock')).toBe('兑完了');
    expect(shown('goods-rice-more')).toBeNull();
  });

  it('keeps the picks when the price was changed meanwhile, and shows the new one', async () => {
    const { world, goods } = await atTheShelf();
    const [dearer] = goods;
    await pick('soap', 2);
    await world.store.transact((tx) =>
      tx.replace('goods', { ...soap, ...dearer, price: points(6 * POINT) }),
    );
    await press('redemption-confirm');
    await expectShown('redemption-total', '12');
    expect(shown('write-refused')).toContain('分值刚改过');
    await press('redemption-confirm');
    await expectArrival('/clerk/receipt/index');
  });

  it('says what to take away when somebody else took the stock', async () => {
    const { world, goods } = await atTheShelf();
    await pick('soap', 2);
    const shelf = { ...soap, ...goods[0] };
    const batches = shelf.batches.map((batch) => ({ ...batch, left: 1 }));
    await world.store.transact((tx) => tx.replace('goods', { ...shelf, stock: 1, batches }));
    await press('redemption-confirm');
    await expectShown('goods-soap-stock', '只剩 1 块，请减少');
    expect(isDisabled('redemption-confirm')).toBe(true);
    await press('goods-soap-less');
    expect(isDisabled('redemption-confirm')).toBe(false);
  });

  it('shows the points there are when others were spent meanwhile', async () => {
    const { redeem } = await atTheShelf();
    await redeem([{ goodsId: 'salt', count: 5, price: salt.price }]);
    await pick('soap', 1);
    await press('redemption-confirm');
    await expectShown('redemption-total-note', '还差 3 分');
    expect(shown('write-refused')).toContain('积分不够');
  });

  it('needs the network, and says so', async () => {
    await atTheShelf();
    await pick('salt', 1);
    act(() => goOnline(false));
    await waitFor(() => expect(shown('redemption-offline')).toContain('要联网'));
    expect(isDisabled('redemption-confirm')).toBe(true);
  });

  it('sends the same request again when no answer came', async () => {
    const { phone, state } = await atTheShelf();
    phone.loseReplies('redemption.create');
    await pick('soap', 1);
    await press('redemption-confirm');
    await waitFor(() => expect(shown('write-again')).not.toBeNull());
    phone.findReplies('redemption.create');
    await press('write-again');
    await expectArrival('/clerk/receipt/index');
    const ids = phone.sent('redemption.create').map(({ input }) => input.requestId);
    expect(new Set(ids).size).toBe(1);
    expect((await state()).balance).toBe(7 * POINT);
  });
});
