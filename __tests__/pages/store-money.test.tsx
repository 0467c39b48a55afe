import { act, cleanup, waitFor } from '@testing-library/react';
import DonationsPage from '@/store/donations/index';
import FundsPage from '@/store/funds/index';
import SalesPage from '@/store/sales/index';
import { moneyOf } from '../support/money';
import { expectWords, onPaper, press, shown, type } from '../support/phone';
import { aSeason } from '../support/season';
import { openedIn } from '../support/season-phone';
import { goOnline, showAgain } from '../support/taro-world';

async function aShop() {
  const season = await aSeason();
  return { season, ...moneyOf(season) };
}

describe('the funds on a phone', () => {
  it('say what each holds, and take a sum of money with what it is for', async () => {
    const { season } = await aShop();
    openedIn(season, <FundsPage />);
    await expectWords('fund-collective', '0.00 元');
    expect(shown('fund-moves-none')).toContain('先给每笔资金记上开头的余额');
    await press('fund-record-open');
    await press('fund-record-save');
    expect(shown('fund-record-form')).toContain('请填大于 0 的数');
    expect(shown('fund-record-form')).toContain('请写一句');
    await press('fund-record-fund-collective');
    type('fund-record-amount', '12.5');
    type('fund-record-note', '村集体分红');
    await press('fund-record-save');
    await expectWords('fund-record-done', '记上了');
    await expectWords('fund-collective', '12.50 元');
    expect(shown('fund-move-1')).toContain('收入：村集体分红');
    expect(shown('fund-move-1')).toContain('+12.50 元');
    await press('fund-filter-fiscal');
    await expectWords('fund-moves-none', '还没有记过账');
  });

  it('write a sum down once, also when the answer was lost', async () => {
    const { season, moves } = await aShop();
    const phone = openedIn(season, <FundsPage />);
    await press('fund-record-open');
    type('fund-record-amount', '1000');
    type('fund-record-note', '存折余额');
    phone.loseReplies('fund.record');
    await press('fund-record-save');
    await expectWords('fund-record-unknown', '没收到回音');
    phone.findReplies('fund.record');
    await press('fund-record-again');
    await expectWords('fund-fiscal', '1000.00 元');
    expect(await moves()).toHaveLength(1);
  });

  it('spend a donation on what its donor named, and say no in words when there is too little', async () => {
    const { season, give, moves } = await aShop();
    await give(10_000, { purpose: '给老人买棉被' });
    openedIn(season, <FundsPage />);
    await expectWords('fund-donation', '其中 100.00 元捐赠人指定了用途');
    await press('fund-record-open');
    await press('fund-record-fund-donation');
    await press('fund-record-kind-purchase');
    type('fund-record-amount', '60');
    type('fund-record-note', '棉被两床');
    await press('fund-record-save');
    await expectWords('fund-record-refused', '没有指定用途的只剩 0.00 元');
    await press('fund-record-donation-2026-0001');
    await press('fund-record-save');
    await expectWords('fund-donation', '40.00 元');
    expect((await moves())[0]).toMatchObject({ amountFen: -6_000 });
  });

  it('undo a sum written down by mistake, after saying what will happen', async () => {
    const { season, record, funds } = await aShop();
    await record(1_250);
    openedIn(season, <FundsPage />);
    await press('fund-move-1');
    expect(shown('fund-move')).toContain('12.50 元');
    await press('fund-correct-open');
    expect(shown('fund-correct-form')).toContain('会记一笔相反的');
    await press('fund-correct-save');
    expect(shown('fund-correct-form')).toContain('请写一句为什么');
    type('fund-correct-note', '多记了一遍');
    await press('fund-correct-save');
    await expectWords('fund-collective', '0.00 元');
    expect((await funds()).collective).toEqual([0, 0]);
  });

  it('are only looked at by a supervisor', async () => {
    const { season, record } = await aShop();
    await record(1_250);
    openedIn(season, <FundsPage />, season.supervisor);
    await press('fund-move-1');
    for (const id of ['fund-record-open', 'fund-correct-open']) expect(shown(id)).toBeNull();
  });

  it('say so when nothing can be fetched, and keep what was shown', async () => {
    const { season, record } = await aShop();
    await record(1_250);
    const phone = openedIn(season, <FundsPage />);
    await expectWords('fund-collective', '12.50 元');
    phone.loseReplies('fund.get');
    act(() => showAgain());
    await expectWords('funds-page', '没有更新成功');
    expect(shown('fund-collective')).toContain('12.50 元');
    cleanup();
    goOnline(false);
    openedIn(season, <FundsPage />);
    await expectWords('funds-page', '没有网');
  });
});

describe('donations on a phone', () => {
  it('are taken with a receipt to print, and no name is shown that was not to be', async () => {
    const { season } = await aShop();
    openedIn(season, <DonationsPage />, season.clerk);
    await expectWords('donations-none', '还没有记过捐赠');
    await press('give-open');
    await press('give-save');
    expect(shown('give-form')).toContain('请写捐赠人');
    type('give-donor', '老汪');
    type('give-amount', '200');
    type('give-purpose', '给老人买棉被');
    await press('give-save');
    await expectWords('give-done', '收据编号 2026-0001');
    await expectWords('donation-1', '老汪（不公开）');
    await press('donation-1');
    await waitFor(() => expect(onPaper('donation-receipt')).toContain('捐赠收据'));
    expect(onPaper('donation-receipt')).toContain('200.00 元');
    await press('donations-back');
    await press('donations-thanks');
    await waitFor(() => expect(onPaper('thanks')).toContain('一位热心人'));
    expect(onPaper('thanks')).not.toContain('老汪');
  });
});

describe('recyclables on a phone', () => {
  it('are packed under a number and sold, and the money is in the fund', async () => {
    const { season, funds } = await aShop();
    openedIn(season, <SalesPage />, season.clerk);
    await expectWords('bundles-none', '没有打好的包');
    await press('pack-open');
    await press('pack-clothes');
    await press('pack-save');
    expect(shown('pack-form')).toContain('请填公斤数');
    type('pack-kilograms', '25');
    await press('pack-save');
    await expectWords('pack-done', '编号 2026-0001');
    await expectWords('bundle-1', '25 公斤');

    await press('sell-open');
    type('sell-dealer', '屯溪废品站');
    await press('sell-bundle-2026-0001');
    await press('sell-save');
    expect(shown('sell-wrong')).toContain('公斤数和钱数');
    expect(shown('sell-form')).toContain('打包时 25 公斤');
    type('sell-kilograms-clothes', '24.8');
    type('sell-yuan-clothes', '12.4');
    await expectWords('sell-total', '一共 12.40 元');
    await press('sell-save');
    await expectWords('sell-done', '卖了 12.40 元');
    await expectWords('sale-1', '旧衣物 24.8\u00A0公斤');
    expect(shown('bundle-1')).toBeNull();
    expect((await funds()).recyclables).toEqual([1_240, 0]);
  });

  it('are listed by their number, the newest first, however fast they were packed', async () => {
    const { season, pack } = await aShop();
    const { world, clerk } = season;
    const instant = '2026-11-21T08:00:00.000Z';
    for (const digit of ['2', '9', '1', '5']) {
      world.setNow(instant);
      await pack('clothes', 25_000, `${digit.repeat(8)}-0000-4000-8000-000000000000`);
    }
    openedIn(season, <SalesPage />, clerk);
    for (const [index, number] of ['0004', '0003', '0002', '0001'].entries())
      await expectWords(`bundle-${index + 1}`, `2026-${number}`);
  });

  it('are taken out of the count when a bundle is opened', async () => {
    const { season, pack, bundles } = await aShop();
    await pack('clothes', 25_000);
    openedIn(season, <SalesPage />, season.clerk);
    await press('bundle-1');
    await press('bundle-drop-open');
    await press('bundle-drop-save');
    expect(shown('bundle-drop-form')).toContain('请写一句');
    type('bundle-drop-reason', '受潮了');
    await press('bundle-drop-save');
    await expectWords('bundles-none', '没有打好的包');
    expect(await bundles()).toMatchObject([{ state: 'dropped', reason: '受潮了' }]);
  });
});
