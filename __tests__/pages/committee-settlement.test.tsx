import { act, cleanup, waitFor } from '@testing-library/react';
import SettlementPage from '@/committee/settlement/index';
import { arriveWith } from '../support/committee-phone';
import { followLastStep, press, shown } from '../support/phone';
import { anItem, whole } from '../support/rules';
import { aSeason } from '../support/season';
import { aRulebookPhone } from '../support/rulebook-phone';
import { MIDNIGHT, openedIn } from '../support/season-phone';
import { goOnline, showAgain, world as taro } from '../support/taro-world';

const published = anItem({ publicity: true });

/** The fourth quarter is over, with so many households, and its page is open. */
async function atTheEnd(given: Parameters<typeof aSeason>[0] = {}) {
  const season = await aSeason(given);
  await season.score(season.household, 'HJ01', '2026-11-20');
  season.world.setNow(MIDNIGHT);
  arriveWith({ period: '2026-Q4' });
  const phone = openedIn(season, <SettlementPage />);
  await waitFor(() => expect(shown('period-head')).not.toBeNull());
  return { ...season, phone };
}

describe('the running period', () => {
  it('says until when it runs, what may still be promised, and when points end', async () => {
    const season = await aSeason({
      settings: {
        issuingBudget: whole(50),
        clearing: { kind: 'yearEnd', noticeDays: 30 },
      },
    });
    await season.score(season.household, 'HJ01', '2026-11-20');
    openedIn(season, <SettlementPage />);
    await waitFor(() => expect(shown('period-state')).toBe('正在进行'));
    expect(shown('period-head')).toContain('2026年10月1日到2026年12月31日');
    expect(shown('period-running')).toContain('过了2026年12月31日才能结算');
    expect(shown('budget-left')).toBe('45 分');
    expect(shown('clearing-words')).toContain('下一次是2027年1月1日');
    expect(shown('clearing-words')).toContain('提前 30 天');
    expect(shown('close-open')).toBeNull();
  });

  it('says what of it is open, and leads there', async () => {
    const season = await aSeason({ items: [published] });
    await season.propose(season.household, 'HJ01', { occurredOn: '2026-11-20' });
    openedIn(season, <SettlementPage />);
    await waitFor(() => expect(shown('period-open-proposals')).toContain('1 件事还没有入账'));
    await press('period-open-proposals');
    expect(followLastStep()).toBe('/committee/review/index');
    await press('period-open-objections');
    expect(followLastStep()).toBe('/committee/objections/index');
  });

  it('says in a sentence whether stock and money cover the points', async () => {
    const season = await aSeason();
    await season.score(season.household, 'HJ01', '2026-11-20');
    openedIn(season, <SettlementPage />);
    await waitFor(() => expect(shown('coverage-light')).toBe('不够'));
    expect(shown('coverage-words')).toContain(
      '各户手里共有 5 分，货架上的货值 0 分，合起来还不到一成',
    );
    expect(shown('coverage-words')).toContain('超市的资金还没有记账');
    await season.world.as(season.committee)('fund.record', {
      ...season.ask(),
      ...{ fund: 'collective', kind: 'income', amountFen: 400, on: '2026-11-20', note: '拨款' },
    });
    act(() => showAgain());
    await waitFor(() => expect(shown('coverage-light')).toBe('不太够'));
    expect(shown('coverage-words')).toContain('账上的 4 元能换 4 分，合起来够八成');
  });

  it('reminds of the one before it that waits to be closed', async () => {
    const season = await aSeason();
    season.world.setNow(MIDNIGHT);
    openedIn(season, <SettlementPage />);
    await waitFor(() => expect(shown('settlement-waiting')).toContain('2026年第4季度已经到期'));
    await press('settlement-waiting-open');
    expect(followLastStep()).toBe('/committee/settlement/index');
    expect(taro.params).toEqual({ period: '2026-Q4' });
  });
});

describe('a period that is over', () => {
  it('is closed after all it will do was read', async () => {
    const { phone, world, village } = await atTheEnd({
      settings: { issuing: { kind: 'atClose', above: whole(100) } },
    });
    expect(shown('period-state')).toBe('已经到期，等结算');
    await press('close-open');
    expect(shown('close-warning')).toContain('结算2026年第4季度');
    expect(shown('close-summary')).toContain('评议分超过 100 分的部分');
    expect(shown('close-summary')).toContain('不能撤回');
    expect(phone.sent('period.close')).toHaveLength(0);
    await press('close-confirm');
    await waitFor(() => expect(shown('period-state')).toBe('已经结算'));
    expect(shown('closed-issued')).toBe('5 分');
    expect(shown('closed-flags')).toContain('3 户够挂红旗，还没公布');
    await press('closed-open-flags');
    expect(followLastStep()).toBe('/committee/flags/index');
    expect(await world.audit(village)).toEqual([]);
  });

  it('is closed household by household for as long as the page is looked at', async () => {
    const { phone } = await atTheEnd({ count: 45 });
    await press('close-open');
    await press('close-confirm');
    await waitFor(() => expect(shown('period-state')).toBe('已经结算'));
    expect(phone.sent('period.close')).toHaveLength(3);
    expect(shown('closed-card')).toContain('45 户');
  });

  it('can be left half closed and come back to', async () => {
    const season = await atTheEnd({ count: 45 });
    cleanup();
    expect(await season.close('2026-Q4')).toMatchObject({ state: 'closing', households: 20 });
    const phone = openedIn(season, <SettlementPage />);
    await waitFor(() => expect(shown('close-figures')).toContain('算好了 20 户，一共 45 户'));
    expect(shown('period-state')).toBe('正在结算');
    await press('close-look');
    await waitFor(() => expect(shown('period-state')).toBe('已经结算'));
    expect(phone.sent('period.close').length).toBeGreaterThan(0);
  });

  it('is closed once, also when the answer was lost', async () => {
    const { phone, world, village } = await atTheEnd();
    phone.loseReplies('period.close');
    await press('close-open');
    await press('close-confirm');
    await waitFor(() => expect(shown('close-unknown')).toContain('没收到回音'));
    phone.findReplies('period.close');
    await press('close-again');
    await waitFor(() => expect(shown('period-state')).toBe('已经结算'));
    expect(await world.audit(village)).toEqual([]);
  });

  it('cannot be closed while something in it is open', async () => {
    const season = await aSeason({ items: [published] });
    season.world.setNow('2026-12-31T15:00:00.000Z');
    await season.propose(season.household, 'HJ01', { occurredOn: '2026-12-31' });
    season.world.setNow(MIDNIGHT);
    arriveWith({ period: '2026-Q4' });
    openedIn(season, <SettlementPage />);
    await waitFor(() => expect(shown('period-open')).toContain('都办完，才能结算'));
    expect(shown('close-open')).toBeNull();
  });

  it('waits for the one before it', async () => {
    const season = await aSeason({ settings: { period: 'month' } });
    season.world.setNow(MIDNIGHT);
    arriveWith({ period: '2026-11' });
    openedIn(season, <SettlementPage />);
    await press('close-open');
    await press('close-confirm');
    await waitFor(() => expect(shown('close-refused')).toContain('2026年10月'));
  });

  it('is only looked at by a supervisor', async () => {
    const season = await aSeason();
    season.world.setNow(MIDNIGHT);
    arriveWith({ period: '2026-Q4' });
    openedIn(season, <SettlementPage />, season.supervisor);
    await waitFor(() => expect(shown('period-state')).toBe('已经到期，等结算'));
    expect(shown('close-open')).toBeNull();
  });
});

describe('what is put on the wall', () => {
  it('adds up what was gained by item and household, masked, and nothing that was taken', async () => {
    const season = await aSeason({ items: [anItem(), anItem({ code: 'HJ02', name: '清理河道' })] });
    const [first, second] = season.households;
    if (first === undefined || second === undefined) throw new Error('there are households');
    await season.score(first, 'HJ01', '2026-11-10');
    await season.score(first, 'HJ02', '2026-11-11');
    await season.score(second, 'HJ01', '2026-11-12');
    arriveWith({ period: '2026-Q4', sheet: 'yes' });
    openedIn(season, <SettlementPage />);
    await waitFor(() => expect(shown('sheet-paper')).toContain('试验村2026年第4季度积分公示表'));
    expect(shown('sheet-items-HJ01')).toBe('庭院整洁2210');
    expect(shown('sheet-items-HJ02')).toBe('清理河道115');
    expect(shown('sheet-items')).toContain('合计3215');
    expect(shown('sheet-households-1')).toBe('程*户210');
    expect(shown('sheet-sums')).toContain('发出可兑积分 15 分，兑出 0 分');
    expect(shown('sheet-on-phone')).toContain('电脑浏览器');
  });

  it('leaves out deductions and what was undone', async () => {
    const season = await aSeason();
    const { world, committee, household, ask } = season;
    await season.score(household, 'LY02', '2026-11-10');
    const proposalId = await season.score(household, 'HJ01', '2026-11-11');
    await world.as(committee)('entry.reverse', {
      ...ask(),
      entryId: `${proposalId}.score`,
      reason: '记错了户',
    });
    arriveWith({ period: '2026-Q4', sheet: 'yes' });
    const phone = openedIn(season, <SettlementPage />);
    await waitFor(() => expect(shown('sheet-empty')).toContain('还没有入账的加分'));
    phone.loseReplies('period.get');
    cleanup();
    phone.open(<SettlementPage />);
    await waitFor(() => expect(shown('sheet-load')).toContain('没有取到'));
  });
});

describe('the page', () => {
  it('leads to the rules while there are none', async () => {
    const { phone } = await aRulebookPhone();
    phone.open(<SettlementPage />);
    await waitFor(() => expect(shown('settlement-no-rules')).toContain('还没有起用村规'));
    await press('settlement-open-rulebook');
    expect(followLastStep()).toBe('/committee/rulebook/index');
  });

  it('says so when there is no such period, no network, or no answer', async () => {
    const season = await aSeason();
    arriveWith({ period: '2020-Q1' });
    const phone = openedIn(season, <SettlementPage />);
    await waitFor(() => expect(shown('settlement-load')).toContain('没有找到'));
    cleanup();
    arriveWith({});
    phone.loseReplies('period.get');
    goOnline(false);
    phone.open(<SettlementPage />);
    await waitFor(() => expect(shown('settlement-load')).toContain('没有网络'));
    act(() => goOnline(true));
    phone.findReplies('period.get');
    await press('settlement-load-retry');
    await waitFor(() => expect(shown('period-state')).toBe('正在进行'));
    phone.loseReplies('period.get');
    act(() => showAgain());
    await waitFor(() => expect(shown('settlement-page')).toContain('没有更新成功'));
  });
});
