import { cleanup, waitFor } from '@testing-library/react';
import CounterPage from '@/clerk/counter/index';
import ReceiptPage from '@/clerk/receipt/index';
import RedemptionPage from '@/clerk/redemption/index';
import TradeInPage from '@/clerk/trade-in/index';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { aHousehold, aVillage, somebody, someGoods, staff, uuid } from '../support/builders';
import { aCounter } from '../support/counter';
import { expectArrival, isDisabled, phoneOf, press, shown, type } from '../support/phone';
import { world as taro } from '../support/taro-world';

type Counter = Awaited<ReturnType<typeof aCounter>>;

/** A code on the counter's page, as typed under a camera that does not read it. */
async function scanned(counter: Counter, code: string) {
  const phone = phoneOf(counter.world, counter.clerk);
  phone.open(<CounterPage />);
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', code);
  await press('token-go');
  await waitFor(() => expect(shown('household-card')).not.toBeNull());
  return phone;
}

/** A clerk with a household's card scanned, before the tiles. */
async function atTheTiles(counter: Counter, code = counter.household.cardToken) {
  const phone = await scanned(counter, code);
  await press('go-trade-in');
  cleanup();
  phone.open(<TradeInPage />);
  await waitFor(() => expect(shown('material-bottle')).not.toBeNull());
  return phone;
}

async function key(...keys: readonly string[]): Promise<void> {
  for (const one of keys) await press(`key-${one}`);
}

async function atTheReceipt(phone: ReturnType<typeof phoneOf>): Promise<void> {
  await press('trade-in-confirm');
  await expectArrival('/clerk/receipt/index');
  cleanup();
  phone.open(<ReceiptPage />);
  await waitFor(() => expect(shown('receipt')).not.toBeNull());
}

describe('the usual visit', () => {
  it('takes four taps from the scanned card to the receipt', async () => {
    const counter = await aCounter();
    const phone = await scanned(counter, counter.household.cardToken);
    const taps: string[] = [];
    const tap = async (id: string): Promise<void> => {
      taps.push(id);
      await press(id);
    };
    await tap('go-trade-in');
    cleanup();
    phone.open(<TradeInPage />);
    await tap('material-clothes');
    await tap('key-2');
    await tap('trade-in-confirm');
    await expectArrival('/clerk/receipt/index');
    expect(taps).toHaveLength(4);
    expect((await counter.state()).balance).toBe(4 * POINT);
  });
});

describe('a clerk weighs with a basket', () => {
  it('takes its weight off, go by go, and the receipt says how', async () => {
    const counter = await aCounter();
    const phone = await atTheTiles(counter);
    await press('material-clothes');
    await key('2', 'point', '5');
    await press('scale-tare');
    await key('0', 'point', '3');
    expect(shown('amount-points')).toBe('得 4 分（净重 2.2 公斤）');
    await press('scale-again');
    await key('1', 'point', '1');
    expect(shown('scale-goes')).toBe(
      '第 1 次：毛重 2.5 公斤，皮重 0.3 公斤第 2 次：毛重 1.1 公斤，皮重 0.3 公斤',
    );
    expect(shown('amount-points')).toBe('得 6 分（净重 3 公斤）');

    await atTheReceipt(phone);
    expect(phone.sent('trade-in.create')[0]?.input.lines).toEqual([
      {
        materialId: 'clothes',
        quantity: 3_000,
        weighings: [
          { gross: 2_500, tare: 300 },
          { gross: 1_100, tare: 300 },
        ],
      },
    ]);
    expect(shown('receipt')).toContain('毛重 2.5 减皮重 0.3；毛重 1.1 减皮重 0.3 公斤');
  });

  it('is told when the basket is as heavy as what is in it', async () => {
    await atTheTiles(await aCounter());
    await press('material-clothes');
    await key('2');
    await press('scale-tare');
    await key('2');
    expect(shown('amount-wrong')).toBe('皮重要比毛重轻，请核对一下。');
    expect(isDisabled('trade-in-confirm')).toBe(true);
    await key('back');
    await press('scale-tare');
    expect(isDisabled('trade-in-confirm')).toBe(false);
  });
});

describe('what is not good enough', () => {
  it('is not taken, with a reason the household reads on the receipt', async () => {
    const counter = await aCounter();
    const phone = await atTheTiles(counter);
    await press('material-recyclable');
    await key('2');
    await press('scale-reject');
    expect(shown('reject-amount')).toBe('不收的有 2 公斤，不得分。');
    expect(isDisabled('reject-confirm')).toBe(true);
    // Beside the reasons nothing may be written down that takes it after all.
    expect(shown('trade-in-confirm')).toBeNull();
    await press('reject-reason-0');
    await press('reject-confirm');
    expect(shown('rejected-lines')).toContain('废纸等可回收物 2 公斤受潮了');
    expect(shown('trade-in-total')).toBe('0');

    await press('material-bottle');
    await press('scale-reject');
    type('reject-other', '装过农药');
    await press('reject-confirm');
    await atTheReceipt(phone);
    expect(phone.sent('trade-in.create')[0]?.input).toMatchObject({
      lines: [],
      rejected: [
        { materialId: 'recyclable', quantity: 2_000, reason: '受潮了' },
        { materialId: 'bottle', quantity: null, reason: '装过农药' },
      ],
    });
    expect(shown('receipt')).toContain('没有收：废纸等可回收物 2 公斤');
    expect(shown('receipt')).toContain('这次的东西没有收，不得分');
  });

  it('can be taken after all, before it is written down', async () => {
    await atTheTiles(await aCounter());
    await press('material-bottle');
    await press('scale-reject');
    await press('reject-reason-1');
    await press('reject-confirm');
    expect(isDisabled('trade-in-confirm')).toBe(false);
    await press('rejected-line-bottle-remove');
    expect(shown('rejected-lines')).toBeNull();
    expect(isDisabled('trade-in-confirm')).toBe(true);
  });
});

describe('a bag instead of a card', () => {
  it('opens the scale and not the shelf', async () => {
    const counter = await aCounter();
    const { codes } = await counter.world.as(counter.committee)('bag.issue', {
      ...counter.place,
      requestId: uuid(),
      count: 1,
    });
    const phone = await atTheTiles(counter, codes[0]);
    await press('material-clothes');
    await key('1');
    await atTheReceipt(phone);
    expect(phone.sent('trade-in.create')[0]?.input).toMatchObject({ bagCode: codes[0] });
    expect(shown('receipt-bag')).toContain(codes[0]);
    cleanup();

    phone.open(<CounterPage />);
    await waitFor(() => expect(shown('by-bag')).toContain('只能交回收物'));
    expect(shown('go-redemption')).toBeNull();
    cleanup();
    phone.open(<RedemptionPage />);
    await waitFor(() => expect(shown('to-counter')).not.toBeNull());
  });
});

describe('the clerk’s own household', () => {
  async function atTheOwnCard() {
    const village = aVillage();
    const own = aHousehold({ villageId: village.id });
    const clerk = somebody(
      { role: 'clerk', villageId: village.id },
      { role: 'villager', villageId: village.id, householdId: own.id },
    );
    const colleague = staff('clerk', village);
    const soap = someGoods({ price: points(POINT) });
    const counter = await aCounter({
      villages: [village],
      households: [own],
      goods: [soap],
      people: [clerk, colleague],
    });
    // Whoever is several things has said as what they are here.
    taro.storage.set('standing', `clerk:${village.id}:`);
    const sign = () =>
      counter.world.as(colleague)('countersign.create', { ...counter.place, requestId: uuid() });
    return { counter: { ...counter, clerk }, soap, sign };
  }

  it('asks for another’s six digits, and goes on with them', async () => {
    const { counter, sign } = await atTheOwnCard();
    const phone = await atTheTiles(counter);
    await press('material-clothes');
    await key('2');
    await press('trade-in-confirm');
    await waitFor(() => expect(shown('write-refused')).toContain('这是您自己家'));
    expect(isDisabled('trade-in-confirm')).toBe(true);

    const { code } = await sign();
    type('countersign-code', code === '123456' ? '654321' : '123456');
    await press('trade-in-confirm');
    await waitFor(() => expect(shown('write-refused')).toContain('还可以试 4 次'));
    type('countersign-code', code);
    await atTheReceipt(phone);
    await waitFor(() => expect(shown('receipt-countersigned')).toContain('店员老程'));
  });

  it('asks the same before goods go out', async () => {
    const { counter, soap, sign } = await atTheOwnCard();
    const { world, place, household } = counter;
    await world.as(counter.clerk)('trade-in.create', {
      ...place,
      requestId: uuid(),
      cardToken: household.cardToken,
      tableVersion: 1,
      lines: [{ materialId: 'clothes', quantity: quantity(5_000) }],
      countersign: (await sign()).code,
    });
    const phone = await scanned(counter, household.cardToken);
    cleanup();
    phone.open(<RedemptionPage />);
    await press(`goods-${soap.id}-more`);
    await press('redemption-confirm');
    await waitFor(() => expect(shown('countersign')).not.toBeNull());
    type('countersign-code', (await sign()).code);
    await press('redemption-confirm');
    await expectArrival('/clerk/receipt/index');
    expect((await counter.state()).balance).toBe(9 * POINT);
  });
});
