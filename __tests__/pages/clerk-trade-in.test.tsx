import { act, cleanup, waitFor } from '@testing-library/react';
import CounterPage from '@/clerk/counter/index';
import ReceiptPage from '@/clerk/receipt/index';
import TradeInPage from '@/clerk/trade-in/index';
import { cardTokenText } from '@domain/card';
import { quantity } from '@domain/quantity';
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
import { goOnline, world as taro } from '../support/taro-world';

/** A clerk with a household's card scanned, before the tiles. */
async function atTheTiles() {
  const counter = await aCounter();
  const phone = phoneOf(counter.world, counter.clerk);
  phone.open(<CounterPage />);
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', counter.household.cardToken);
  await press('token-go');
  await press('go-trade-in');
  await expectArrival('/clerk/trade-in/index');
  cleanup();
  phone.open(<TradeInPage />);
  await waitFor(() => expect(shown('material-bottle')).not.toBeNull());
  return { ...counter, phone };
}

async function key(...keys: readonly string[]): Promise<void> {
  for (const one of keys) await press(`key-${one}`);
}

describe('a clerk takes what a household brings', () => {
  it('goes from a typed card over 34 bottles to a receipt', async () => {
    const { household, world, clerk } = await aCounter();
    const phone = phoneOf(world, clerk);
    phone.open(<CounterPage />);
    await waitFor(() => expect(shown('token-input')).not.toBeNull());
    type('token-input', cardTokenText(household.cardToken).toLowerCase());
    await press('token-go');
    await expectShown('household-balance', '0');
    expect(shown('household-name')).toBe('程*户');

    await press('go-trade-in');
    await expectArrival('/clerk/trade-in/index');
    cleanup();
    phone.open(<TradeInPage />);
    await press('material-bottle');
    await key('3', '4');
    expect(shown('amount-remainder')).toBe('零头 34 个，再交 1 个得 1 分');
    expect(shown('trade-in-total')).toBe('0');

    await press('trade-in-confirm');
    await expectArrival('/clerk/receipt/index');
    cleanup();
    phone.open(<ReceiptPage />);
    await expectShown('receipt-number', `${household.number}-1`);
    expect(shown('receipt-balance')).toBe('0');
    expect(world.bugs).toEqual([]);
  });

  it('adds up several things, in 斤 where the scale says so', async () => {
    const { phone } = await atTheTiles();
    await press('material-bottle');
    await key('7', '0');
    await press('trade-in-more');
    await press('material-clothes');
    await press('unit-jin');
    await key('3');
    expect(shown('amount-points')).toBe('得 3 分（合 1.5 公斤）');
    await press('trade-in-more');
    await press('material-butts');
    await key('0', 'point', '5');
    expect(shown('trade-in-total')).toBe('5');

    await press('trade-in-line-clothes-remove');
    expect(shown('trade-in-total')).toBe('2');
    await press('trade-in-confirm');
    await expectArrival('/clerk/receipt/index');
    expect(phone.sent('trade-in.create').map(({ input }) => input.lines)).toEqual([
      [
        { materialId: 'bottle', quantity: 70_000 },
        { materialId: 'butts', quantity: 500 },
      ],
    ]);
  });

  it('leaves what was weighed in 斤 in 斤 when the next thing is weighed in 公斤', async () => {
    await atTheTiles();
    await press('material-clothes');
    await press('unit-jin');
    await key('3');
    await press('trade-in-more');
    await press('material-recyclable');
    await press('unit-kg');
    await key('1');
    await press('trade-in-more');
    await press('material-clothes');
    expect(shown('amount-points')).toBe('得 3 分（合 1.5 公斤）');
    await key('0');
    expect(shown('amount-points')).toBe('得 30 分（合 15 公斤）');
    expect(shown('trade-in-total')).toBe('31');
  });

  it('says that a cup goes by halves, and waits for it to be mended', async () => {
    await atTheTiles();
    await press('material-butts');
    await key('0', 'point', '3');
    expect(shown('amount-wrong')).toBe('烟蒂只能按 0.5 纸杯的整倍数记，请改一下。');
    expect(isDisabled('trade-in-confirm')).toBe(true);
    await key('back', '5');
    expect(isDisabled('trade-in-confirm')).toBe(false);
  });

  it('says what the day’s cap withholds', async () => {
    await atTheTiles();
    await press('material-kitchen');
    await key('9');
    expect(shown('amount-points')).toBe('得 1 分');
    expect(shown('amount-withheld')).toBe('这一样一天最多得 1 分，超出的 0.8 分不记。');
  });

  it('says on the receipt that the day’s cap was full, and speaks of no remainder', async () => {
    const { bring, phone } = await atTheTiles();
    await bring([{ materialId: 'kitchen', quantity: quantity(9_000) }]);
    cleanup();
    phone.open(<CounterPage />);
    await expectShown('household-balance', '1');
    cleanup();
    phone.open(<TradeInPage />);
    await press('material-kitchen');
    await key('9');
    await press('trade-in-confirm');
    await expectArrival('/clerk/receipt/index');
    cleanup();
    phone.open(<ReceiptPage />);
    await expectShown('receipt-why-none', '今天的上限满了，这次不得分');
  });

  it('takes the new table when it changed meanwhile, and keeps what was typed', async () => {
    const { world, village } = await atTheTiles();
    const { exchangeTable } = village;
    const materials = exchangeTable.materials.map((material) =>
      material.id === 'bottle'
        ? { ...material, rate: { ...material.rate, quantity: quantity(10_000) } }
        : material,
    );
    await world.store.transact((tx) =>
      tx.replace('villages', {
        ...village,
        exchangeTable: { ...exchangeTable, version: 2, materials },
      }),
    );
    await press('material-bottle');
    await key('2', '0');
    expect(shown('trade-in-total')).toBe('0');
    await press('trade-in-confirm');
    await expectShown('trade-in-total', '2');
    expect(shown('write-refused')).toContain('刚才输入的数量还在');
    await press('trade-in-confirm');
    await expectArrival('/clerk/receipt/index');
  });

  it('keeps what was typed when the page is left by a slip', async () => {
    const { phone } = await atTheTiles();
    await press('material-bottle');
    await key('3', '5');
    cleanup();
    phone.open(<TradeInPage />);
    await expectShown('trade-in-total', '1');
  });

  it('posts once however often the button is pressed', async () => {
    const { phone } = await atTheTiles();
    await press('material-bottle');
    await key('3', '5');
    await Promise.all([press('trade-in-confirm'), press('trade-in-confirm')]);
    await expectArrival('/clerk/receipt/index');
    expect(phone.sent('trade-in.create')).toHaveLength(1);
  });
});

describe('no answer comes', () => {
  it('sends the same request again and arrives at the one receipt', async () => {
    const { phone, world, village, state } = await atTheTiles();
    phone.loseReplies('trade-in.create');
    await press('material-bottle');
    await key('3', '5');
    await press('trade-in-confirm');
    await waitFor(() => expect(shown('write-unknown')).toContain('没收到回音，可能已记上'));

    phone.findReplies('trade-in.create');
    await press('write-again');
    await expectArrival('/clerk/receipt/index');
    const [first, second] = phone.sent('trade-in.create').map(({ input }) => input.requestId);
    expect(second).toBe(first);
    expect((await state()).entryCount).toBe(1);
    expect(await world.audit(village)).toEqual([]);
  });

  it('leaves it on top of the counter while others are served, until it is answered', async () => {
    const { phone, household, state } = await atTheTiles();
    phone.loseReplies('trade-in.create');
    await press('material-bottle');
    await key('3', '5');
    await press('trade-in-confirm');
    await press('next-household');
    await expectArrival('/clerk/counter/index');
    cleanup();

    phone.open(<CounterPage />);
    await waitFor(() => expect(shown('pending-0')).toContain('饮料瓶、易拉罐 35 个'));
    await press('pending-0-again');
    await waitFor(() => expect(shown('pending-unknown')).not.toBeNull());
    phone.findReplies('trade-in.create');
    await press('pending-0-again');
    await waitFor(() => expect(shown('pending-done')).toContain(`回执 ${household.number}-1`));
    expect(shown('pending-0')).toBeNull();
    expect((await state()).entryCount).toBe(1);
  });

  it('asks before a second trade-in for the same household', async () => {
    const { phone } = await atTheTiles();
    phone.loseReplies('trade-in.create');
    await press('material-bottle');
    await key('3', '5');
    await press('trade-in-confirm');
    await waitFor(() => expect(shown('write-again')).not.toBeNull());
    cleanup();

    phone.open(<TradeInPage />);
    await press('material-bottle');
    await key('3', '5');
    taro.confirms = false;
    await press('trade-in-confirm');
    await waitFor(() => expect(taro.questions).toHaveLength(1));
    expect(phone.sent('trade-in.create')).toHaveLength(1);
  });

  it('says so before, where there is no network', async () => {
    await atTheTiles();
    act(() => goOnline(false));
    await waitFor(() => expect(shown('trade-in-offline')).toContain('先存在这台手机上'));
  });
});

it('leads back to the counter when no card was scanned', async () => {
  const { world, clerk } = await aCounter();
  phoneOf(world, clerk).open(<TradeInPage />);
  await press('to-counter');
  await expectArrival('/clerk/counter/index');
});
