import { waitFor } from '@testing-library/react';
import FlagPrintPage from '@/committee/flag-print/index';
import FlagsPage from '@/committee/flags/index';
import { aHousehold, aVillage } from '../support/builders';
import { aCommitteePhone, arriveWith } from '../support/committee-phone';
import { cutOff } from '../support/household-phone';
import { expectShown, followLastStep, phoneOf, press, shown, type } from '../support/phone';
import { anItem, whole } from '../support/rules';
import { aSeason } from '../support/season';
import { world as taro } from '../support/taro-world';

const FLAG = { threshold: whole(110), vetoItems: [], wholePeriodOnly: true };
const RULES = {
  settings: { period: 'month', publicityDays: 0, flag: FLAG },
  items: [anItem({ value: { kind: 'fixed', points: whole(10) } })],
} as const;

/** October is over: 程德福 reached the 110 points, 胡有才 is 10 short. */
async function anOctober(given: Parameters<typeof aSeason>[0] = {}) {
  const households = [
    aHousehold({ number: '001', headName: '程德福' }),
    aHousehold({ number: '002', headName: '胡有才' }),
  ];
  const season = await aSeason({
    ...RULES,
    households,
    now: '2026-10-20T08:00:00.000Z',
    ...given,
  });
  const [winner] = season.households;
  if (winner === undefined) throw new Error('there is a first household');
  await season.score(winner, 'HJ01', '2026-10-18');
  season.world.setNow('2026-11-02T08:00:00.000Z');
  return { ...season, phone: phoneOf(season.world, season.committee) };
}

/** The same, closed, with the page open. */
async function atTheFlags(given: Parameters<typeof aSeason>[0] = {}) {
  const here = await anOctober(given);
  await here.settle('2026-10');
  here.phone.open(<FlagsPage />);
  await waitFor(() => expect(shown('flag-row-001')).not.toBeNull());
  return here;
}

/** Opens a household and gives the reason against what the rule says. */
async function review(number: string, reason: string): Promise<void> {
  await press(`flag-row-${number}`);
  await press('flag-review');
  await waitFor(() => expect(shown('flag-review-reason')).not.toBeNull());
  if (reason !== '') type('flag-review-reason', reason);
  await press('flag-review-send');
}

it('lists every household with its score, what it lacks and what changed', async () => {
  await atTheFlags();
  expect(shown('flag-row-001')).toContain('001 程*户');
  expect(shown('flag-row-001')).toContain('评议分 110 · 够条件');
  expect(shown('flag-row-001')).toContain('新挂');
  expect(shown('flag-row-002')).toContain('评议分 100 · 还差 10 分');
  expect(shown('flag-row-002')).toContain('不挂');
  expect(shown('flags-flagged')).toBe('1 户');

  await press('flags-pick-without');
  expect(shown('flag-row-001')).toBeNull();
  expect(shown('flag-row-002')).not.toBeNull();
  await press('flags-pick-moved');
  expect(shown('flag-row-002')).toBeNull();
});

it('changes a flag only with a reason, which stays in sight', async () => {
  const { phone } = await atTheFlags();
  await review('002', '');
  expect(shown('flag-review')).toContain('请写一句话');
  expect(phone.sent('flag.review')).toEqual([]);

  type('flag-review-reason', '帮邻居照看老人，村民会同意');
  await press('flag-review-send');
  await expectShown('flag-told', '002 户挂上了红旗。');
  await waitFor(() => expect(shown('flags-flagged')).toBe('2 户'));
  expect(shown('flag-row-002')).toContain('村委改过');
  await press('flag-row-002');
  expect(shown('flag-002')).toContain('老程给挂上：帮邻居照看老人，村民会同意');
});

it('publishes once it is confirmed, and after that changes nothing', async () => {
  const { phone } = await atTheFlags();
  taro.confirms = false;
  await press('publish-button');
  expect(phone.sent('flag.publish')).toEqual([]);
  expect(taro.questions.at(-1)?.content).toContain('公布以后不能再改');

  taro.confirms = true;
  await press('publish-button');
  await waitFor(() => expect(shown('flags-published')).toContain('不能再改'));
  expect(shown('publish-card')).toBeNull();
  await press('flag-row-002');
  expect(shown('flag-review')).toBeNull();
  await press('flags-print');
  expect(followLastStep()).toBe('/committee/flag-print/index');
  expect(taro.params).toEqual({ period: '2026-10' });
});

it('says it when somebody else published meanwhile', async () => {
  const { world, committee, village } = await atTheFlags();
  await world.as(committee)('flag.publish', {
    villageId: village.id,
    requestId: '00000000-0000-4000-8000-00000000f1a6',
    period: '2026-10',
  });
  await review('002', '大家同意');
  await waitFor(() => expect(shown('flag-review-refused')).toContain('已经公布，不能再改'));
});

it('asks again when the answer was lost, and changes the flag once', async () => {
  const { phone, world } = await atTheFlags();
  phone.loseReplies('flag.review');
  await review('001', '门前没有打扫');
  await waitFor(() => expect(shown('flag-review-unknown')).not.toBeNull());
  phone.findReplies('flag.review');
  await press('flag-review-again');
  await expectShown('flag-told', '001 户摘下了红旗。');
  const results = await world.store.list('flags', {
    where: { id: { after: '' } },
    order: ['id', 'asc'],
    limit: 10,
  });
  expect(results.map(({ changes }) => changes.length)).toEqual([1, 0]);
});

it('leads to the settlement while the period is not closed', async () => {
  const { phone } = await anOctober();
  phone.open(<FlagsPage />);
  await waitFor(() => expect(shown('flags-not-closed')).toContain('还没有结算'));
  await press('flags-to-settlement');
  expect(taro.steps.at(-1)).toContain('/committee/settlement/index');
});

it('says so where the rules know no flag', async () => {
  const { settings, items } = RULES;
  const { phone, settle } = await anOctober({
    settings: { ...settings, flag: null },
    items,
  });
  await settle('2026-10');
  phone.open(<FlagsPage />);
  await waitFor(() => expect(shown('flags-no-rule')).toContain('不评红旗户'));
});

it('says so while the village has no rules', async () => {
  const { phone } = await aCommitteePhone({ villages: [aVillage()] });
  phone.open(<FlagsPage />);
  await waitFor(() => expect(shown('flags-no-rules')).toContain('还没有起用村规'));
});

it('opens at the period it was asked for', async () => {
  const { phone } = await anOctober();
  arriveWith({ period: '2026-11' });
  phone.open(<FlagsPage />);
  await waitFor(() =>
    expect(phone.sent('flag.list').at(-1)?.input).toMatchObject({ period: '2026-11' }),
  );
});

it('lets a supervisor see everything and change nothing', async () => {
  const { world, supervisor, settle } = await anOctober();
  await settle('2026-10');
  phoneOf(world, supervisor).open(<FlagsPage />);
  await press('flag-row-001');
  expect(shown('flag-001')).not.toBeNull();
  for (const id of ['publish-card', 'flag-review']) expect(shown(id)).toBeNull();
});

it('asks again when no answer came', async () => {
  const { phone } = await anOctober();
  phone.loseReplies('period.get');
  phone.open(<FlagsPage />);
  await waitFor(() => expect(shown('periods-load')).toContain('没有取到'));
  phone.findReplies('period.get');
  await press('periods-load-retry');
  await waitFor(() => expect(shown('flags-not-closed')).not.toBeNull());
});

it('says that another period cannot be fetched without network', async () => {
  const { phone, world } = await anOctober();
  world.setNow('2026-12-02T08:00:00.000Z');
  phone.open(<FlagsPage />);
  await waitFor(() => expect(shown('flags-not-closed')).not.toBeNull());
  cutOff();
  await press('period-2026-10');
  await waitFor(() => expect(shown('flags-load')).toContain('没有网络'));
});

describe('on paper', () => {
  async function published() {
    const here = await anOctober();
    await here.settle('2026-10');
    await here.world.as(here.committee)('flag.publish', { ...here.ask(), period: '2026-10' });
    arriveWith({ period: '2026-10' });
    return here;
  }

  it('a plate bears the number and the whole name, the list neither number nor whole name', async () => {
    const { phone } = await published();
    phone.open(<FlagPrintPage />);
    await waitFor(() => expect(shown('plate-001')).toContain('户主 程德福'));
    expect(shown('plate-001')).toContain('001 户');
    expect(shown('plate-002')).toBeNull();
    expect(shown('print-on-phone')).toContain('请用电脑浏览器打开');
    expect(shown('print-button')).toBeNull();

    await press('print-what-list');
    expect(shown('wall-list')).toContain('程*户');
    expect(shown('wall-list')).toContain('2026年10月红旗户名单');
    for (const secret of ['德福', '001', '胡有才', '胡*'])
      expect(shown('wall-list')).not.toContain(secret);
  });

  it('one plate can be printed alone', async () => {
    const { phone } = await published();
    phone.open(<FlagPrintPage />);
    await press('print-size-A4');
    type('print-number', '1');
    expect(shown('plate-001')).not.toBeNull();
    type('print-number', '9');
    expect(shown('plates-none')).toContain('没有这一户');
  });

  it('there is nothing before it is published', async () => {
    const { phone, settle } = await anOctober();
    await settle('2026-10');
    arriveWith({ period: '2026-10' });
    phone.open(<FlagPrintPage />);
    await waitFor(() => expect(shown('print-unpublished')).toContain('还没有公布'));
  });

  it('is the committee’s alone', async () => {
    const { world, supervisor } = await published();
    phoneOf(world, supervisor).open(<FlagPrintPage />);
    await waitFor(() => expect(shown('print-only-committee')).not.toBeNull());
  });
});
