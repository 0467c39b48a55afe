import { act, cleanup, waitFor } from '@testing-library/react';
import CounterPage from '@/clerk/counter/index';
import ReceiptPage from '@/clerk/receipt/index';
import TodayPage from '@/clerk/today/index';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { DAY_MS, instantAfter } from '@domain/village-time';
import { NOW, someGoods } from '../support/builders';
import { aCounter } from '../support/counter';
import { stopTheDate } from '../support/date';
import {
  expectArrival,
  expectShown,
  followLastStep,
  phoneOf,
  press,
  shown,
  type,
} from '../support/phone';
import { showAgain, world as taro } from '../support/taro-world';

const salt = someGoods({ id: 'salt', name: '食盐', price: points(2 * POINT), stock: 50 });

async function atTheCounter() {
  const counter = await aCounter({ goods: [salt] });
  const phone = phoneOf(counter.world, counter.clerk);
  const open = async () => {
    phone.open(<CounterPage />);
    await waitFor(() => expect(shown('today-entries')).not.toBeNull());
  };
  return { ...counter, phone, open };
}

async function look(token: string): Promise<void> {
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', token);
  await press('token-go');
}

describe('a card', () => {
  it('opens its household through the camera', async () => {
    const { household, open, bring } = await atTheCounter();
    await bring([{ materialId: 'bottle', quantity: quantity(34_000) }]);
    taro.scanned = household.cardToken;
    await open();
    await press('scan-button');
    await expectShown('household-number', household.number);
    await expectShown('remainder-bottle', '饮料瓶、易拉罐：零头 34 个，再交 1 个得 1 分');
  });

  it.each([
    ['hello', '这不是积分卡的号码。卡上是 16 位字母和数字，请核对。'],
    ['0000000000000000', '没有这张卡，或者不是本村的卡。请核对卡上的号码。'],
  ])('that is none (%s) is said to be none', async (typed, sentence) => {
    const { open } = await atTheCounter();
    await open();
    await look(typed);
    await expectShown('card-problem', sentence);
  });

  it('that was lost and replaced opens nothing', async () => {
    const { open, world, committee, place, household } = await atTheCounter();
    await world.as(committee)('card.renew', {
      ...place,
      requestId: '00000000-0000-4000-8000-00000000c0de',
      reason: '丢了',
    });
    await open();
    await look(household.cardToken);
    await expectShown('card-problem', '这张卡已挂失作废，请用新卡。');
  });

  it('gives way to typing when the camera is put away, and to the next household', async () => {
    const { household, open } = await atTheCounter();
    await open();
    await press('scan-button');
    await waitFor(() => expect(shown('card-problem')).toContain('输入卡上的号码'));
    await look(household.cardToken);
    await press('next-household');
    await waitFor(() => expect(shown('scan-button')).not.toBeNull());
  });

  it('is not remembered overnight', async () => {
    const { household, open } = await atTheCounter();
    await open();
    await look(household.cardToken);
    await expectShown('household-number', household.number);
    cleanup();
    stopTheDate(instantAfter(NOW, DAY_MS));
    await open();
    expect(shown('household-number')).toBeNull();
  });
});

describe('a receipt', () => {
  it('leads from today’s list to an undoing, whose receipt says why', async () => {
    const { earn, redeem, phone, household, state, world, village, clerk } = await atTheCounter();
    await earn(10);
    await redeem([{ goodsId: 'salt', count: 2, price: salt.price }]);
    phone.open(<TodayPage />);
    await expectShown('today-entries', '2');
    expect([shown('today-issued'), shown('today-redeemed')]).toEqual(['10', '4']);

    const entries = await world.as(clerk)('ledger.list', {
      villageId: village.id,
      limit: 1,
    });
    const [newest] = entries.entries;
    await press(`today-entry-${newest?.entry.id ?? ''}`);
    await expectArrival('/clerk/receipt/index');
    cleanup();

    phone.open(<ReceiptPage />);
    await press('receipt-undo');
    await press('undo-reason-3');
    await press('undo-confirm');
    await waitFor(() => expect(taro.steps.at(-1)).toContain('redirectTo'));
    await expectArrival('/clerk/receipt/index');
    cleanup();

    phone.open(<ReceiptPage />);
    await expectShown('receipt-number', `${household.number}-3`);
    expect([shown('receipt-points'), shown('receipt-reason')]).toEqual(['+4', '村民不换了']);
    expect((await state()).balance).toBe(10 * POINT);

    await press('receipt-passbook');
    expect(taro.steps.at(-1)).toContain(`/store/passbook/index?householdId=${household.id}`);
    await press('receipt-original');
    followLastStep();
    cleanup();
    phone.open(<ReceiptPage />);
    await waitFor(() => expect(shown('receipt-undone')).not.toBeNull());
    expect(shown('receipt-undo')).toBeNull();
    expect(await world.audit(village)).toEqual([]);
  });
});

it('turns whoever is no clerk away', async () => {
  const { world, committee } = await aCounter();
  phoneOf(world, committee).open(<CounterPage />);
  await waitFor(() => expect(taro.steps).not.toEqual([]));
  expect(shown('scan-button')).toBeNull();
});

it('counts today anew when the page comes back into view', async () => {
  const { open, earn } = await atTheCounter();
  await open();
  await earn(3);
  act(showAgain);
  await expectShown('today-issued', '3');
});
