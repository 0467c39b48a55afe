import { cleanup, waitFor } from '@testing-library/react';
import { POINT, points } from '@domain/points';
import HomePage from '@/pages/home/index';
import BoardPage from '@/villager/board/index';
import StandingPage from '@/villager/standing/index';
import { stopTheDate } from '../support/date';
import { aHouseholdPhone } from '../support/household-phone';
import { anInspection, anUntidiness } from '../support/inspection';
import { expectKeptWithoutNetwork, expectLargeLetters } from '../support/page-manners';
import { expectShown, phoneOf, press, shown } from '../support/phone';
import { aBreach, anItem } from '../support/rules';
import { world as taro } from '../support/taro-world';

const MIDNIGHT = '2026-12-31T16:00:00.000Z';
const whole = (amount: number) => points(amount * POINT);
const flag = { threshold: whole(115), vetoItems: ['LY02'], wholePeriodOnly: false };
const items = [anItem({ name: '庭院整洁' }), aBreach(), anUntidiness()];

type Given = NonNullable<Parameters<typeof anInspection>[0]>;

async function aStanding(given: Given = {}) {
  const season = await anInspection({ items, ...given });
  const phone = phoneOf(season.world, season.villager);
  const { score, household } = season;
  return {
    ...season,
    phone,
    gain: (occurredOn: string) => score(household, 'HJ01', occurredOn),
    lose: (occurredOn: string) => score(household, 'LY02', occurredOn),
    open: () => phone.open(<StandingPage />),
  };
}

it('says what the score is, what it is made of, and why', async () => {
  const { open, gain, lose } = await aStanding();
  await gain('2026-11-19');
  await gain('2026-11-20');
  await lose('2026-11-20');
  open();
  await expectShown(
    'standing-score',
    '2026年第4季度评议分90分基础分 100 分，加了 10 分，扣了 20 分',
  );
  expect(shown('reason-1')).toBe('违反公德11月20日-20 分');
  expect(shown('reason-3')).toBe('庭院整洁11月19日+5 分');
  expect(shown('standing-past')).toBeNull();
  expect(shown('standing-clearing')).toBeNull();
});

it('shows the latest of many reasons first, and all when asked', async () => {
  const { open, gain } = await aStanding();
  for (const day of [10, 11, 12, 13, 14, 15]) await gain(`2026-11-${day}`);
  open();
  await waitFor(() => expect(shown('reason-5')).not.toBeNull());
  expect(shown('reason-6')).toBeNull();
  expect(shown('reasons-all')).toBe('看全部 6 笔');
  await press('reasons-all');
  expect(shown('reason-6')).toContain('11月10日');
  expect(shown('reasons-all')).toBeNull();
});

it('offers to tell in WeChat what is published, to be put right, or about to end', async () => {
  const { open, phone } = await aStanding();
  taro.messages = {};
  open();
  await waitFor(() => expect(shown('messages')).toContain('有结果时微信告诉我'));
  await press('messages-allow');
  await waitFor(() => expect(taro.messageQuestions).toHaveLength(1));
  expect(phone.sent('message.subscribe')).toEqual([]);
});

it('leads to the other four pages, and is one press from the score on the home page', async () => {
  const { open, phone } = await aStanding();
  open();
  for (const page of ['report', 'proposals', 'rules', 'board']) {
    await press(`to-${page}`);
    expect(taro.steps).toContain(`navigateTo /villager/${page}/index`);
  }
  cleanup();
  phone.open(<HomePage />);
  await press('home-standing');
  expect(taro.steps).toContain('redirectTo /villager/standing/index');
});

describe('the red flag', () => {
  it('says how many points are missing, and what else', async () => {
    const { open, lose, find } = await aStanding({ settings: { flag } });
    await lose('2026-11-20');
    await find();
    open();
    await waitFor(() => expect(shown('flag-outlook')).toContain('满 115 分'));
    expect(shown('standing-flag')).toContain('还没有公布过红旗户');
    expect(shown('flag-outlook')).toContain('还差 35 分。做了好事就报上来');
    expect(shown('flag-outlook')).toContain('有 1 处没有整改好。改好以后点“我改好了”');
    expect(shown('flag-outlook')).toContain('这一期有“违反公德”');
  });

  it('says that it is enough', async () => {
    const { open } = await aStanding({ settings: { flag: { ...flag, threshold: whole(100) } } });
    open();
    await waitFor(() => expect(shown('flag-outlook')).toContain('您家已经够了'));
  });

  it('flies once it is published, or says what was missing', async () => {
    const season = await aStanding({ settings: { flag: { ...flag, threshold: whole(100) } } });
    const { open, world, settle, ask, committee, lose, villagers, households } = season;
    await lose('2026-11-20');
    world.setNow(MIDNIGHT);
    stopTheDate(MIDNIGHT);
    await settle('2026-Q4');
    open();
    await waitFor(() => expect(shown('past-2026-Q4')).toContain('红旗户没有公布80 分'));
    cleanup();

    await world.as(committee)('flag.publish', { ...ask(), period: '2026-Q4' });
    open();
    await waitFor(() => expect(shown('flag-said')).toContain('2026年第4季度没有评上红旗户'));
    expect(shown('flag-said')).toContain('差 20 分');
    expect(shown('past-2026-Q4')).toContain('没评上红旗户，差 20 分，有“违反公德”80 分');
    expect(shown('flag-stamp')).toBeNull();
    cleanup();

    const [, neighbour] = villagers;
    if (neighbour === undefined || households.length < 2) throw new Error('there are neighbours');
    phoneOf(world, neighbour).open(<StandingPage />);
    await waitFor(() => expect(shown('flag-stamp')).toBe('红旗户'));
    expect(shown('flag-said')).toContain('您家挂着红旗，是2026年第4季度评上的');
    expect(shown('past-2026-Q4')).toContain('评上红旗户');
    cleanup();

    phoneOf(world, neighbour).open(<BoardPage />);
    await press('board-tab-flags');
    await waitFor(() => expect(shown('flags')).toContain('2026年第4季度红旗户'));
    expect(shown('flags')).toContain('1月1日公布，共 2 户程*户程*户');
  });

  it('says why the committee decided otherwise', async () => {
    const season = await aStanding({ settings: { flag: { ...flag, threshold: whole(100) } } });
    const { open, world, settle, ask, committee, household } = season;
    world.setNow(MIDNIGHT);
    await settle('2026-Q4');
    const period = '2026-Q4';
    await world.as(committee)('flag.review', {
      ...{ ...ask(), householdId: household.id, period, flagged: false },
      reason: '全年不在村里住',
    });
    await world.as(committee)('flag.publish', { ...ask(), period });
    stopTheDate(MIDNIGHT);
    open();
    await waitFor(() => expect(shown('flag-said')).toContain('村委会说明：全年不在村里住'));
  });
});

it('counts the days until points are cleared', async () => {
  const { open, gain } = await aStanding({
    settings: { clearing: { kind: 'yearEnd', noticeDays: 30 } },
  });
  await gain('2026-11-20');
  open();
  await waitFor(() => expect(shown('standing-clearing')).not.toBeNull());
  expect(shown('standing-clearing')).toContain(
    '到12月31日为止，您家有 5 分可兑积分还没用，就清零了。还有 40 天',
  );
  expect(shown('standing-clearing')).toContain('评议分不清零');
});

it('says that there is nothing to be cleared', async () => {
  const { open } = await aStanding({
    settings: { clearing: { kind: 'periodEnd', noticeDays: 7 } },
  });
  open();
  await waitFor(() =>
    expect(shown('standing-clearing')).toContain('村里12月31日清零可兑积分，您家现在没有要清的'),
  );
});

it('says so while the village has no rules, and that a household has left', async () => {
  const { phone } = await aHouseholdPhone();
  phone.open(<StandingPage />);
  await waitFor(() => expect(shown('standing-no-rules')).toContain('等村民会议通过以后'));
  expect(shown('to-board')).not.toBeNull();
  cleanup();

  const { open, world, household } = await aStanding();
  await world.store.transact(async (tx) => {
    const found = await tx.get('households', household.id);
    if (found !== null) await tx.replace('households', { ...found, state: 'closed' });
  });
  open();
  await expectShown('standing-closed', '您家已经迁出或并户，不再评分。');
});

it('says so where the village has only a shop', async () => {
  const { open } = await aStanding({ items: [], settings: { baseScore: whole(0), flag: null } });
  open();
  await waitFor(() => expect(shown('standing-shop-only')).toContain('把回收物拿到店里就得分'));
  expect(shown('standing-score')).toBeNull();
  expect(shown('standing-reasons')).toBeNull();
});

it('keeps what it showed, marked, without a network, and says so when it has nothing', async () => {
  const { open } = await aStanding();
  await expectKeptWithoutNetwork(open, 'standing-score');
});

it('grows its letters in 关怀模式', async () => {
  const { open } = await aStanding();
  await expectLargeLetters(open, 'standing-score');
});
