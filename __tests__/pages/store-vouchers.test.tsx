import { waitFor } from '@testing-library/react';
import VouchersPage from '@/store/vouchers/index';
import { aCounter } from '../support/counter';
import { papersOf } from '../support/paper-counter';
import { expectShown, phoneOf, press, shown, type } from '../support/phone';
import { world as taro } from '../support/taro-world';

async function aVillageWithPaper() {
  const counter = await aCounter();
  await counter.earn(40);
  const papers = papersOf(counter);
  const [first, second] = await papers.issue(10, 5);
  if (first === undefined || second === undefined) throw new Error('slips were printed');
  await papers.redeem([first]);
  return { ...counter, first, second };
}

describe('the committee', () => {
  it('sees where every slip is, and that the ledger agrees', async () => {
    const { world, committee, first, household } = await aVillageWithPaper();
    phoneOf(world, committee).open(<VouchersPage />);
    await expectShown('vouchers-issued', '2 张，15 分');
    expect(shown('vouchers-redeemed')).toBe('1 张，10 分');
    expect(shown('vouchers-outstanding')).toBe('1 张，5 分');
    expect(shown('vouchers-agree')).toContain('和账本一致');
    await waitFor(() =>
      expect(shown(`voucher-${first.number}`)).toContain(
        `已收\n${household.number} 户，11月21日换\n${household.number} 户，11月21日交回`,
      ),
    );
    await press('vouchers-shown-issued');
    await waitFor(() => expect(shown(`voucher-${first.number}`)).toBeNull());
  });

  it('voids a slip after a second look, and the points are back', async () => {
    const { world, committee, second, state } = await aVillageWithPaper();
    phoneOf(world, committee).open(<VouchersPage />);
    await waitFor(() => expect(shown('void-number')).not.toBeNull());
    type('void-number', '1234567');
    await press('void-send');
    expect(taro.questions).toHaveLength(0);
    type('void-number', second.number);
    type('void-reason', '弄湿了');
    await press('void-send');
    await expectShown('void-done', `${second.number} 号券已经作废，退回 5 分。`);
    expect((await state()).balance).toBe(40_000);
    await expectShown('vouchers-voided', '1 张，5 分');
  });

  it('is told when the slip was used already', async () => {
    const { world, committee, first } = await aVillageWithPaper();
    phoneOf(world, committee).open(<VouchersPage />);
    await waitFor(() => expect(shown('void-number')).not.toBeNull());
    type('void-number', first.number);
    type('void-reason', '弄湿了');
    await press('void-send');
    await waitFor(() => expect(shown('void-refused')).toContain('已经用过了'));
  });
});

describe('who keeps the shop', () => {
  it('sees the slips, not the books; and is told where slips come from', async () => {
    const { world, clerk } = await aCounter();
    phoneOf(world, clerk).open(<VouchersPage />);
    await waitFor(() => expect(shown('vouchers-empty')).toContain('还没有换过纸券'));
    expect(shown('vouchers-sum')).toBeNull();
    expect(shown('void-card')).toBeNull();
  });
});
