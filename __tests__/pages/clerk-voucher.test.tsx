import { act, cleanup, waitFor } from '@testing-library/react';
import CounterPage from '@/clerk/counter/index';
import ReceiptPage from '@/clerk/receipt/index';
import VoucherPage from '@/clerk/voucher/index';
import PrintPage from '@/store/voucher-print/index';
import { voucherText } from '@domain/voucher/voucher';
import { aCounter } from '../support/counter';
import { papersOf, type Slip } from '../support/paper-counter';
import {
  expectShown,
  followLastStep,
  isDisabled,
  phoneOf,
  press,
  shown,
  type,
} from '../support/phone';
import { goOnline, world as taro } from '../support/taro-world';

/** A clerk with a household's card before the counter, and its forty points. */
async function atThePaper() {
  const counter = await aCounter();
  await counter.earn(40);
  const slips = await papersOf(counter).issue(10, 5);
  const phone = phoneOf(counter.world, counter.clerk);
  phone.open(<CounterPage />);
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', counter.household.cardToken);
  await press('token-go');
  await press('go-voucher');
  expect(followLastStep()).toBe('/clerk/voucher/index');
  cleanup();
  phone.open(<VoucherPage />);
  await expectShown('voucher-available', '可兑 25 分');
  const [first, second] = slips;
  if (first === undefined || second === undefined) throw new Error('slips were printed');
  return { ...counter, phone, first, second };
}

const arrives = () => waitFor(() => expect(followLastStep()).toBe('/clerk/receipt/index'));

describe('a clerk', () => {
  it('turns points into slips, and prints them from the receipt', async () => {
    const { phone, state } = await atThePaper();
    await press('voucher-way-issue');
    await press('voucher-10-more');
    await press('voucher-5-more');
    await expectShown('voucher-total', '15');
    expect(shown('voucher-total-note')).toBe('换后剩 10 分');
    await press('voucher-issue');
    await arrives();
    expect((await state()).balance).toBe(10_000);
    cleanup();
    phone.open(<ReceiptPage />);
    await press('receipt-print');
    expect(followLastStep()).toBe('/store/voucher-print/index');
    cleanup();
    phone.open(<PrintPage />);
    await waitFor(() => expect(shown('vouchers-paper')).not.toBeNull());
  });

  it('cannot turn more into slips than there is', async () => {
    await atThePaper();
    await press('voucher-way-issue');
    await press('voucher-50-more');
    await expectShown('voucher-total-note', '还差 25 分');
    expect(isDisabled('voucher-issue')).toBe(true);
  });

  it('takes slips in, scanned and typed, together', async () => {
    const { first, second, state } = await atThePaper();
    taro.scanned = voucherText(first);
    await press('voucher-scan');
    await expectShown('voucher-count', '1');
    type('voucher-code', `${second.number} ${second.secret.toLowerCase()}`);
    await press('voucher-add');
    await expectShown('voucher-count', '2');
    await press('voucher-hand-in');
    await arrives();
    expect((await state()).balance).toBe(40_000);
  });

  it('is told that a slip was used, when, and where it went', async () => {
    const { first, household, ...counter } = await atThePaper();
    await papersOf({ ...counter, household }).redeem([first]);
    await typed(first);
    await press('voucher-hand-in');
    await waitFor(() =>
      expect(shown('write-refused')).toContain(
        `${first.number} 号纸券2026年11月21日已经用过了，记在 ${household.number} 户。一张券只能用一次`,
      ),
    );
  });

  it('is told what is no slip, and what is there already', async () => {
    const { first } = await atThePaper();
    type('voucher-code', '1234567');
    await press('voucher-add');
    await expectShown(
      'voucher-problem',
      '这不是纸券上的码。请看清 7 个数字和后面 8 个字母，再试一次。',
    );
    await typed(first);
    await typed(first);
    await expectShown('voucher-problem', '这张已经加上了。');
    await press('voucher-slip-1');
    await expectShown('voucher-count', '0');
  });

  it('waits for the network', async () => {
    const { first } = await atThePaper();
    await typed(first);
    act(() => goOnline(false));
    await waitFor(() => expect(shown('voucher-offline')).not.toBeNull());
    expect(isDisabled('voucher-hand-in')).toBe(true);
  });
});

async function typed(slip: Slip): Promise<void> {
  type('voucher-code', voucherText(slip));
  await press('voucher-add');
}
