import { waitFor } from '@testing-library/react';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import RulesPage from '@/villager/rules/index';
import { aHouseholdPhone } from '../support/household-phone';
import { expectKeptWithoutNetwork, expectLargeLetters } from '../support/page-manners';
import { press, shown } from '../support/phone';
import { anItem, someSettings } from '../support/rules';
import { world as taro } from '../support/taro-world';
import { aVillagerPhone } from '../support/villager-phone';

const POINTS_5 = points(5 * POINT);
const POINTS_10 = points(10 * POINT);

const DIMENSIONS = [
  { code: 'HJ', name: '环境卫生' },
  { code: 'LY', name: '遵纪守法' },
  { code: 'KX', name: '还空着的' },
];

const ITEMS = [
  anItem({
    code: 'HJ03',
    name: '参加集中整治',
    caps: [{ window: 'month', times: 2, points: POINTS_10 }],
    evidence: '在场的照片',
    photoRequired: true,
    publicity: true,
    source: '某地细则',
  }),
  anItem({
    code: 'GY01',
    name: '志愿服务',
    value: {
      kind: 'perUnit',
      points: points(500),
      unitName: '小时',
      quantityMax: quantity(2_000),
    },
    books: { score: true, exchange: false },
    publicity: false,
    estimated: false,
  }),
  anItem({
    code: 'HJ09',
    name: '乱堆乱放',
    direction: 'deduction',
    value: { kind: 'range', least: POINTS_5, most: POINTS_10 },
    proposers: ['scorer', 'committee'],
    rectify: { days: 3, mode: 'before' },
  }),
  anItem({
    code: 'LY02',
    dimensionCode: 'LY',
    name: '违反公德',
    direction: 'deduction',
    proposers: ['committee'],
    rectify: { days: 7, mode: 'after' },
  }),
];

const ADOPTION = {
  heldOn: '2026-09-20',
  eligible: 120,
  present: 80,
  inFavour: 75,
  against: 3,
  abstained: 2,
  minutesPhotoIds: [],
};

async function aRulesPage(version: Parameters<typeof aVillagerPhone>[0] = {}) {
  const household = await aVillagerPhone(version);
  return { ...household, open: () => household.phone.open(<RulesPage />) };
}

const written = {
  dimensions: DIMENSIONS,
  items: ITEMS,
  adoption: ADOPTION,
  filing: { filedOn: '2026-09-25', receivedBy: '老李', number: '2026-07' },
};

it('says of each item what it is worth, how often it counts and what follows', async () => {
  const { open } = await aRulesPage({ versions: [written] });
  open();
  await waitFor(() => expect(shown('rule-HJ03')).not.toBeNull());
  expect(shown('rule-HJ03')).toBe(
    [
      '参加集中整治',
      '参考值',
      '加 5 分',
      '每月最多 2 次、10 分',
      '凭据：在场的照片',
      '要拍照片',
      '加的是评议分和可兑积分',
      '评过以后先公示，没人提意见才入账',
      '自家、评议员、村委可以报',
      '来源：某地细则',
    ].join(''),
  );
  expect(shown('rule-GY01')).toContain('每小时加 0.5 分一次最多算 2 小时加的是评议分评过就入账');
  expect(shown('rule-HJ09')).toContain('扣 5 到 10 分要拍照片先给 3 天整改，改好了不扣分');
  expect(shown('rule-HJ09')).toContain('扣分只告诉您家和评议的人，不上公示栏');
  expect(shown('rule-LY02')).toBeNull();
});

it('shows one dimension at a time', async () => {
  const { open } = await aRulesPage({ versions: [written] });
  open();
  await press('dimension-LY');
  expect(shown('rule-HJ03')).toBeNull();
  expect(shown('rules-addition')).toBeNull();
  expect(shown('rule-LY02')).toContain('先扣分，7 天内改好了退回来');
  await press('dimension-KX');
  expect(shown('rules-deduction')).toBeNull();
  await press('rules-report');
  expect(taro.steps).toContain('navigateTo /villager/report/index');
});

it('says which version it is, which meeting agreed to it and with how many votes', async () => {
  const { open } = await aRulesPage({ versions: [written] });
  open();
  await waitFor(() => expect(shown('rules-about')).not.toBeNull());
  expect(shown('rules-about')).toContain('第 1 版');
  expect(shown('rules-about')).toContain('2026年10月1日');
  expect(shown('rules-about')).toContain('村民会议2026年9月20日通过');
  expect(shown('rules-about')).toContain('80 人，应到 120 人');
  expect(shown('rules-vote')).toBe('75 人同意，3 人不同意，2 人弃权');
  expect(shown('rules-about')).toContain('2026年9月25日，2026-07');
});

it.each([
  [{}, ['每季度评一次。基础分 100 分', '写明能换东西的，入账一条就得一条', '1 分大约换 1 元']],
  [
    { issuing: { kind: 'atClose', above: points(100 * POINT) } as const, fenPerPoint: null },
    ['评议分超过 100 分的部分，变成可兑积分'],
  ],
  [{ issuing: { kind: 'none' } as const }, ['评议的分不能换东西，只用来评红旗户']],
  [
    { clearing: { kind: 'yearEnd', noticeDays: 30 } as const },
    ['年底可兑积分清零，提前 30 天告诉您'],
  ],
  [
    { clearing: { kind: 'periodEnd', noticeDays: 7 } as const, period: 'month' as const },
    ['每月评一次', '每期结束，可兑积分清零，提前 7 天告诉您'],
  ],
  [
    { clearing: { kind: 'rolling', months: 12, noticeDays: 30 } as const },
    ['12 个月内有效，到期前 30 天告诉您'],
  ],
  [
    {
      householdPeriodMax: points(200 * POINT),
      flag: { threshold: points(115 * POINT), vetoItems: [], wholePeriodOnly: false },
    },
    ['一户一期最多加 200 分', '评议分满 115 分', '公示 5 天。有人提意见，3 个工作日里答复'],
  ],
])('says how the village goes by its rules %#', async (settings, sentences) => {
  const { open } = await aRulesPage({ settings: someSettings(settings) });
  open();
  await waitFor(() => expect(shown('rules-settings')).not.toBeNull());
  for (const sentence of sentences) expect(shown('rules-settings')).toContain(sentence);
});

it('says so where the village has only a shop', async () => {
  const { open } = await aRulesPage({ items: [] });
  open();
  await waitFor(() => expect(shown('rules-shop-only')).toContain('把回收物拿到店里就得分'));
  expect(shown('rules-about')).toContain('第 1 版');
  await press('rules-shop');
  expect(taro.steps).toContain('redirectTo /pages/shop/index');
});

it('says so while no rules are in force', async () => {
  const { phone } = await aHouseholdPhone();
  phone.open(<RulesPage />);
  await waitFor(() => expect(shown('rules-empty')).toContain('等村民会议通过以后'));
});

it('keeps the rules, marked, without a network, and says so when it has none', async () => {
  const { open } = await aRulesPage();
  await expectKeptWithoutNetwork(open, 'rule-HJ03');
});

it('grows its letters in 关怀模式', async () => {
  const { open } = await aRulesPage();
  await expectLargeLetters(open, 'rule-HJ03');
});
