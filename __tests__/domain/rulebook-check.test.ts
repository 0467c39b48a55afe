/** What can be written into a village's rules, and what cannot. */
import { POINT, points } from '@domain/points';
import { bannedIn } from '@domain/rulebook/banned';
import { requireSound, type Rules } from '@domain/rulebook/check';
import type { Item, ItemValue } from '@domain/rulebook/rulebook';
import { sentenceOf } from '@/features/refusal/sentences';
import { aBreach, anItem, someSettings } from '../support/rules';
import { refusalOf } from '../support/refusals';

const whole = (amount: number) => points(amount * POINT);
const range = (least: number, most: number): ItemValue => ({
  kind: 'range',
  least: whole(least),
  most: whole(most),
});

function rules({ settings, ...rest }: Partial<Rules> = {}): Rules {
  return {
    settings: settings ?? someSettings(),
    dimensions: [
      { code: 'HJ', name: '环境' },
      { code: 'LY', name: '邻里' },
    ],
    items: [anItem(), aBreach()],
    ...rest,
  };
}

const withItem = (fields: Partial<Item>) => rules({ items: [anItem(fields)] });
const withSettings = (fields: Parameters<typeof someSettings>[0]) =>
  rules({ settings: someSettings(fields) });

it('takes rules that fit together', () => {
  expect(() => requireSound(rules())).not.toThrow();
});

it.each<[string, string, Rules]>([
  ['codeTwice', '庭院整洁', rules({ items: [anItem(), anItem()] })],
  ['dimensionUnknown', '庭院整洁', withItem({ dimensionCode: 'XX' })],
  ['rangeEmpty', '庭院整洁', withItem({ value: range(5, 5) })],
  ['valueTooLarge', '庭院整洁', withItem({ value: range(5, 1_001) })],
  ['noBook', '庭院整洁', withItem({ books: { score: false, exchange: false } })],
  ['noProposer', '庭院整洁', withItem({ proposers: [] })],
  ['proposerTwice', '庭院整洁', withItem({ proposers: ['scorer', 'scorer'] })],
  ['villagerDeducts', '违反公德', rules({ items: [aBreach({ proposers: ['villager'] })] })],
  ['capEmpty', '庭院整洁', withItem({ caps: [{ window: 'month', times: null, points: null }] })],
  [
    'capTwice',
    '庭院整洁',
    withItem({
      caps: [
        { window: 'month', times: 1, points: null },
        { window: 'month', times: null, points: whole(5) },
      ],
    }),
  ],
  [
    'capBelowValue',
    '庭院整洁',
    withItem({ caps: [{ window: 'month', times: null, points: points(4_999) }] }),
  ],
  ['rectifyAddition', '庭院整洁', withItem({ rectify: { days: 3, mode: 'before' } })],
  [
    'neverGivesPoints',
    '庭院整洁',
    rules({
      settings: someSettings({ issuing: { kind: 'none' } }),
      items: [anItem({ books: { score: false, exchange: true } })],
    }),
  ],
  [
    'dimensionTwice',
    '',
    rules({
      dimensions: [
        { code: 'HJ', name: '环境' },
        { code: 'LY', name: '环境' },
      ],
    }),
  ],
  ['baseSpendable', '', withSettings({ issuing: { kind: 'atClose', above: points(99_999) } })],
  [
    'budgetWithoutPosting',
    '',
    withSettings({ issuing: { kind: 'none' }, issuingBudget: whole(1) }),
  ],
  ['budgetWithoutPosting', '', withSettings({ issuing: { kind: 'none' }, coverageMin: 70 })],
  [
    'noticeTooLong',
    '',
    withSettings({ period: 'month', clearing: { kind: 'periodEnd', noticeDays: 28 } }),
  ],
  ['noticeTooLong', '', withSettings({ clearing: { kind: 'rolling', months: 2, noticeDays: 56 } })],
  [
    'flagUnreachable',
    '',
    withSettings({
      householdPeriodMax: whole(50),
      flag: { threshold: points(150_001), vetoItems: [], wholePeriodOnly: false },
    }),
  ],
  [
    'vetoUnknown',
    '',
    withSettings({
      flag: { threshold: whole(90), vetoItems: ['HJ01'], wholePeriodOnly: false },
    }),
  ],
  ['calendarDayTwice', '', withSettings({ holidays: ['2026-10-01'], workdays: ['2026-10-01'] })],
])('refuses %s in “%s”, and says what to do', (what, where, flawed) => {
  const refusal = refusalOf(() => requireSound(flawed));
  expect(refusal).toMatchObject({ code: 'RULEBOOK_FLAWED', facts: { where, what } });
  expect(sentenceOf(refusal)).not.toContain('请检查');
});

it('takes half points, and caps that just hold one occasion', () => {
  const half = anItem({
    value: { kind: 'fixed', points: points(500) },
    caps: [{ window: 'week', times: null, points: points(500) }],
  });
  expect(() => requireSound(rules({ items: [half] }))).not.toThrow();
});

/** docs/domain.md §4: what villages have done and may not. */
it.each([
  ['被纳入低保', 'addition', 'welfare'],
  ['扣发粮补', 'deduction', 'welfare'],
  ['取消医 保资格', 'deduction', 'welfare'],
  ['影响子女入学', 'deduction', 'welfare'],
  ['越级上访', 'deduction', 'petition'],
  ['一年不上访', 'addition', 'petition'],
  ['乱举报', 'deduction', 'petition'],
  ['会后乱说', 'deduction', 'speech'],
  ['网上发帖', 'deduction', 'speech'],
  ['孩子打架', 'deduction', 'minor'],
  ['交罚款', 'deduction', 'fine'],
  ['上黑榜', 'deduction', 'blacklist'],
  ['每天打卡', 'addition', 'appUse'],
  ['是党员', 'addition', 'label'],
] as const)('%s (%s) cannot be scored: %s', (name, direction, reason) => {
  const item = anItem({ name, direction });
  const banned = bannedIn(item);
  expect(banned).toMatchObject({ reason, field: 'name' });
  const refusal = refusalOf(() => requireSound(rules({ items: [item] })));
  expect(refusal.code).toBe('RULE_BANNED');
  const said = sentenceOf(refusal);
  for (const part of [name, banned?.word ?? '-', banned?.source ?? '-'])
    expect(said).toContain(part);
});

it('finds a banned word in the evidence too', () => {
  expect(bannedIn(anItem({ evidence: '手机签到截图' }))).toMatchObject({ field: 'evidence' });
});

it('finds one in the name of a dimension', () => {
  const dimensions = [
    { code: 'HJ', name: '环境' },
    { code: 'LY', name: '黑榜' },
  ];
  expect(refusalOf(() => requireSound(rules({ dimensions })))).toMatchObject({
    code: 'RULE_BANNED',
    facts: { item: '黑榜', word: '黑榜' },
  });
});

/** Real items that look alike (docs/domain.md §1.2). */
it.each([
  ['在公共场合说脏话', 'deduction'],
  ['不赡养老人', 'deduction'],
  ['违反社会公德', 'deduction'],
  ['子女考上大学', 'addition'],
  ['参加村民会并发言', 'addition'],
  ['献血', 'addition'],
  ['致富带头人', 'addition'],
  ['辅导邻居家的孩子', 'addition'],
  ['举报秸秆焚烧', 'addition'],
] as const)('%s (%s) can be scored', (name, direction) => {
  expect(bannedIn(anItem({ name, direction, evidence: '现场签到' }))).toBeNull();
});
