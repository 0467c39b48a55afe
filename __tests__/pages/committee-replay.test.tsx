import { cleanup, waitFor } from '@testing-library/react';
import ReplayPage from '@/committee/replay/index';
import type { Item, Settings } from '@domain/rulebook/rulebook';
import { uuid } from '../support/builders';
import { arriveWith } from '../support/committee-phone';
import { phoneOf, press, shown } from '../support/phone';
import { aRulebookPhone } from '../support/rulebook-phone';
import { aBreach, anItem, someSettings, whole } from '../support/rules';
import { aSeason } from '../support/season';
import { openedIn } from '../support/season-phone';
import { goOnline, world as taro } from '../support/taro-world';

const flag = { threshold: whole(105), vetoItems: [], wholePeriodOnly: false };

/** A quarter in which two of three households did something, and a draft of other rules. */
async function aPastQuarter(items: readonly Item[], settings: Partial<Settings> = {}) {
  const season = await aSeason({ settings: { flag, issuingBudget: whole(100) } });
  const [first, second] = season.households;
  if (first === undefined || second === undefined) throw new Error('there are households');
  await season.score(first, 'HJ01', '2026-11-10');
  await season.score(first, 'HJ01', '2026-11-11');
  await season.score(first, 'LY02', '2026-11-12');
  await season.score(second, 'HJ01', '2026-11-10');
  const { version } = await season.world.as(season.committee)('rulebook.save', {
    ...{ villageId: season.village.id, requestId: uuid(), title: '明年的村规', template: null },
    settings: someSettings({ flag, ...settings }),
    dimensions: [
      { code: 'HJ', name: '环境' },
      { code: 'LY', name: '邻里' },
    ],
    items,
  });
  arriveWith({ version: String(version) });
  return { ...season, first, second, version };
}

const tenEach = anItem({ value: { kind: 'fixed', points: whole(10) } });
const onceAMonth = anItem({ caps: [{ window: 'month', times: 1, points: null }] });

/** From now on nothing is answered until the test says so. */
function holdCalls(): () => void {
  const { callFunction } = taro;
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  taro.callFunction = async (call) => {
    await gate;
    return callFunction(call);
  };
  return () => goOn();
}

describe('a draft tried on a past quarter', () => {
  it('shows who would move, the flags, and the points against the budget', async () => {
    const season = await aPastQuarter([tenEach], { issuingBudget: whole(20) });
    openedIn(season, <ReplayPage />);
    await waitFor(() => expect(shown('replay-version-2')).toContain('明年的村规（草稿）'));
    expect(shown('replay-period-2026-Q4')).toBe('2026年第4季度');
    await press('replay-run');
    await waitFor(() => expect(shown('replay-counts')).not.toBeNull());
    expect(shown('replay-counts')).toContain('一共 4 件入了账的事，原来用的是第 1 版');
    expect(shown('replay-counts')).toContain('分变多的 2 户，变少的 0 户，不变的 1 户');
    expect(shown('replay-counts')).toContain('挂上红旗的 1 户，挂不上了的 0 户');
    expect(shown('replay-counts')).toContain('多 10 分');
    expect(shown('replay-sums-issued')).toBe('发出可兑积分15 分30 分');
    expect(shown('replay-sums-worth')).toBe('合成钱15 元30 元');
    expect(shown('replay-sums-budget')).toBe('一期最多发100 分20 分');
    expect(shown('replay-sums-flagged')).toBe('红旗户1 户2 户');
    expect(shown('replay-gained')).toContain(`${season.first.number} 户 程*户`);
    expect(shown(`replay-up-${season.first.number}`)).toContain('评议分 90 变成 120');
    expect(shown(`replay-up-${season.first.number}`)).toContain('可兑积分 10 变成 20');
    expect(shown(`replay-up-${season.first.number}`)).toContain('+30');
    expect(shown('replay-uncounted')).toContain('违反公德，1 件，20 分：新村规里没有这一条。');
    expect(shown('replay-result')).not.toContain('程德福');
  });

  it('shows who would lose, and what a cap leaves out', async () => {
    const season = await aPastQuarter([onceAMonth, aBreach()]);
    openedIn(season, <ReplayPage />);
    await press('replay-run');
    await waitFor(() => expect(shown('replay-counts')).toContain('变少的 1 户'));
    expect(shown(`replay-down-${season.first.number}`)).toContain('−5');
    expect(shown('replay-uncounted')).toContain('庭院整洁，1 件，5 分：超过了这一条的上限。');
    expect(shown('replay-counts')).not.toContain('一期最多发');
    expect(shown('replay-on-phone')).toContain('电脑浏览器');
    await press('replay-again');
    expect(shown('replay-choice')).not.toBeNull();
  });

  it('says so when periods are of another length', async () => {
    const season = await aPastQuarter([tenEach], { period: 'month' });
    openedIn(season, <ReplayPage />);
    await press('replay-run');
    await waitFor(() => expect(shown('replay-result')).toContain('期长短不一样'));
    expect(shown('replay-counts')).not.toContain('红旗');
  });

  it('is tried again when no answer came', async () => {
    const season = await aPastQuarter([tenEach]);
    const phone = openedIn(season, <ReplayPage />);
    await waitFor(() => expect(shown('replay-run')).not.toBeNull());
    phone.loseReplies('rulebook.replay');
    const goOn = holdCalls();
    await press('replay-run');
    expect(shown('replay-running')).toContain('一户一户算');
    goOn();
    await waitFor(() => expect(shown('replay-result-load')).toContain('没有取到'));
    phone.findReplies('rulebook.replay');
    await press('replay-result-load-retry');
    await waitFor(() => expect(shown('replay-counts')).not.toBeNull());
  });

  it('may be looked at by a supervisor', async () => {
    const season = await aPastQuarter([tenEach]);
    openedIn(season, <ReplayPage />, season.supervisor);
    await press('replay-run');
    await waitFor(() => expect(shown('replay-counts')).toContain('分变多的 2 户'));
  });
});

it('says so when nothing was posted in the period', async () => {
  const season = await aSeason();
  openedIn(season, <ReplayPage />);
  await press('replay-run');
  await waitFor(() => expect(shown('replay-no-events')).toContain('换一期'));
});

it('has nothing to try before there are rules, or a season', async () => {
  const { phone } = await aRulebookPhone();
  phone.open(<ReplayPage />);
  await waitFor(() => expect(shown('replay-none')).toContain('先写一份草稿'));
  cleanup();
  const early = await aRulebookPhone({ effectiveOn: '2027-01-01' });
  early.phone.open(<ReplayPage />);
  await waitFor(() => expect(shown('replay-no-periods')).toContain('还没有'));
});

it('waits for the network when there is none', async () => {
  const { world, supervisor } = await aRulebookPhone({});
  const phone = phoneOf(world, supervisor);
  phone.loseReplies('rulebook.list');
  goOnline(false);
  phone.open(<ReplayPage />);
  await waitFor(() => expect(shown('replay-load')).toContain('没有网络'));
});
