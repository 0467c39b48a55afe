import { cleanup, waitFor } from '@testing-library/react';
import CollectPage from '@/clerk/collect/index';
import CounterPage from '@/clerk/counter/index';
import ReceiptPage from '@/clerk/receipt/index';
import { POINT, points } from '@domain/points';
import { someGoods, uuid } from '../support/builders';
import { expectShown, followLastStep, phoneOf, press, shown, type } from '../support/phone';
import { aReservingShop, pick } from '../support/reserving';
import { world as taro } from '../support/taro-world';

const salt = someGoods({ id: 'salt', name: '食盐', unitName: '袋', price: points(2 * POINT) });
const soap = someGoods({ id: 'soap', name: '肥皂', price: points(5 * POINT) });

/** A clerk before whom somebody stands with a code. */
async function aCollecting() {
  const shop = await aReservingShop({ goods: [salt, soap] });
  const made = await shop.reserve([pick(salt, 3), pick(soap)]);
  const phone = phoneOf(shop.world, shop.clerk);
  return { ...shop, made, phone };
}

async function enter(code: string): Promise<void> {
  await waitFor(() => expect(shown('collect-code')).not.toBeNull());
  type('collect-code', code);
  await press('collect-find');
}

const arrives = () => waitFor(() => expect(followLastStep()).toBe('/clerk/receipt/index'));

describe('a clerk hands over', () => {
  it('everything kept under the code, and it is on the receipt', async () => {
    const { phone, made, household, mine, world } = await aCollecting();
    phone.open(<CollectPage />);
    await enter(made.code);
    await expectShown('collect-total', '11');
    await press('collect-confirm');
    await arrives();
    expect(taro.questions.at(-1)?.content).toContain('食盐 3 袋，肥皂 1 块');
    cleanup();
    phone.open(<ReceiptPage />);
    await expectShown('receipt-number', `${household.number}-2`);
    expect(shown('receipt-kind')).toBe('取预约');
    expect(await mine()).toMatchObject([{ state: 'collected' }]);
    expect(world.bugs).toEqual([]);
  });

  it('a part of it to a neighbour; the rest stays kept', async () => {
    const { phone, made, mine } = await aCollecting();
    taro.scanned = made.code;
    phone.open(<CollectPage />);
    await press('collect-scan');
    await press('hand-salt-count-less');
    await press('hand-soap-count-less');
    await expectShown('collect-total', '4');
    expect(shown('collect-total-note')).toBe('没取的先留着');
    type('collect-proxy', ' 隔壁老王 ');
    await press('collect-confirm');
    await arrives();
    expect(await mine()).toMatchObject([
      { state: 'open', frozen: 7 * POINT, collections: [{ proxy: '隔壁老王', how: 'code' }] },
    ]);
  });

  it('as it was left when the phone was put down, and nothing of it stays once handed over', async () => {
    const { phone, made, mine } = await aCollecting();
    phone.open(<CollectPage />);
    await enter(made.code);
    await press('hand-salt-count-less');
    await press('hand-soap-count-less');
    type('collect-proxy', '隔壁老王');
    cleanup();
    phone.open(<CollectPage />);
    await enter(made.code);
    await expectShown('collect-total', '4');
    await press('collect-confirm');
    await arrives();
    expect(await mine()).toMatchObject([{ collections: [{ proxy: '隔壁老王' }] }]);
    cleanup();
    phone.open(<CollectPage />);
    await enter(made.code);
    await expectShown('collect-total', '7');
    await press('collect-confirm');
    await waitFor(async () => expect(await mine()).toMatchObject([{ state: 'collected' }]));
    const [sent] = phone.sent('reservation.collect').slice(-1);
    expect(sent?.input).not.toHaveProperty('proxy');
  });

  it('no more than is still kept, if some of it was fetched in between', async () => {
    const { phone, made, collect } = await aCollecting();
    phone.open(<CollectPage />);
    await enter(made.code);
    await press('hand-salt-count-less');
    cleanup();
    await collect(made, [{ goodsId: salt.id, count: 2 }]);
    phone.open(<CollectPage />);
    await enter(made.code);
    await expectShown('collect-total', '7');
  });

  it('to the household whose card is at the counter already', async () => {
    const { phone, household, mine } = await aCollecting();
    phone.open(<CounterPage />);
    await waitFor(() => expect(shown('token-input')).not.toBeNull());
    type('token-input', household.cardToken);
    await press('token-go');
    await press('go-collect');
    expect(followLastStep()).toBe('/clerk/collect/index');
    cleanup();
    phone.open(<CollectPage />);
    await expectShown('collect-total', '11');
    await press('collect-confirm');
    await arrives();
    cleanup();
    phone.open(<CounterPage />);
    await expectShown('household-balance', '19');
    expect(await mine()).toMatchObject([{ collections: [{ how: 'card' }] }]);
  });

  it('one of several, chosen by what is in it', async () => {
    const { phone, reserve, household } = await aCollecting();
    await reserve([pick(soap, 2)]);
    phone.open(<CollectPage />);
    await enter(household.cardToken);
    await waitFor(() => expect(shown('collect-1')).toContain('肥皂 2 块'));
    expect(shown('collect-2')).toContain('食盐 3 袋，肥皂 1 块');
    await press('collect-1');
    await expectShown('collect-total', '10');
  });

  it('once, though the first answer was lost', async () => {
    const { phone, made, state } = await aCollecting();
    phone.open(<CollectPage />);
    await enter(made.code);
    phone.loseReplies('reservation.collect');
    await press('collect-confirm');
    await waitFor(() => expect(shown('write-unknown')).not.toBeNull());
    phone.findReplies('reservation.collect');
    await press('write-again');
    await arrives();
    const ids = phone.sent('reservation.collect').map(({ input }) => input.requestId);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    expect(await state()).toMatchObject({ balance: 19 * POINT, frozen: 0 });
  });
});

describe('a clerk hands nothing over', () => {
  it('under a code nothing is kept under, and under what is no code', async () => {
    const { phone, made } = await aCollecting();
    phone.open(<CollectPage />);
    await enter('你好');
    await waitFor(() => expect(shown('collect-problem')).toContain('这不是取货码'));
    await enter(made.code === '000000' ? '111111' : '000000');
    await waitFor(() => expect(shown('collect-none')).toContain('没有等着取的预约'));
    await press('collect-again');
    await enter(made.code);
    await expectShown('collect-total', '11');
  });

  it('to a card that was lost and replaced in between', async () => {
    const { phone, household, world, committee, place, mine } = await aCollecting();
    phone.open(<CollectPage />);
    await enter(household.cardToken);
    await expectShown('collect-total', '11');
    const loss = { ...place, requestId: uuid(), reason: '卡丢了' };
    await world.as(committee)('card.renew', loss);
    await press('collect-confirm');
    await waitFor(() => expect(shown('write-refused')).toContain('这张卡已挂失作废'));
    expect(await mine()).toMatchObject([{ state: 'open' }]);
  });

  it('that ran out since it was looked up', async () => {
    const { phone, made, world } = await aCollecting();
    phone.open(<CollectPage />);
    await enter(made.code);
    await expectShown('collect-total', '11');
    world.setNow('2026-11-28T16:00:00.000Z');
    await press('collect-confirm');
    await waitFor(() => expect(shown('write-refused')).toContain('过了取货的日子'));
  });
});
