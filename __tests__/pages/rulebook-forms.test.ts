import { points } from '@domain/points';
import { TEMPLATES } from '@domain/rulebook/templates';
import { daysOfRun, runsOf } from '@/features/committee/rulebook/day-runs';
import { itemFormOf, itemFrom } from '@/features/committee/rulebook/item-form';
import { amissIn, settingsFormOf, settingsFrom } from '@/features/committee/rulebook/settings-form';
import { fenFrom, yuanText } from '@/features/committee/rulebook/typed';
import { coverageSentences, lightOf } from '@/features/committee/settlement/coverage-words';
import { aBreach, anItem, someSettings, whole } from '../support/rules';

describe('what stands in a form is read as it was', () => {
  it.each(TEMPLATES.map((template) => [template.name, template] as const))(
    'in the template %s',
    (_, { rules }) => {
      expect(settingsFrom(settingsFormOf(rules.settings))).toEqual(rules.settings);
      for (const item of rules.items) expect(itemFrom(itemFormOf(item))).toEqual(item);
    },
  );

  it('with everything that may be set', () => {
    const settings = someSettings({
      fenPerPoint: 125,
      issuingBudget: whole(5_000),
      clearing: { kind: 'rolling', months: 12, noticeDays: 30 },
      householdPeriodMax: points(200_500),
      coverageMin: 70,
      holidays: ['2027-01-01'],
    });
    expect(settingsFrom(settingsFormOf(settings))).toEqual(settings);
    const atClose = someSettings({ issuing: { kind: 'atClose', above: whole(100) } });
    expect(settingsFrom(settingsFormOf(atClose))).toEqual(atClose);
    const item = aBreach({
      photoRequired: true,
      value: { kind: 'range', least: points(500), most: whole(20) },
      rectify: { days: 3, mode: 'after' },
      caps: [{ window: 'week', times: 2, points: whole(10) }],
    });
    expect(itemFrom(itemFormOf(item))).toEqual(item);
  });

  it('and nothing is made of what cannot be read', () => {
    const form = settingsFormOf(someSettings());
    const wrong = { ...form, baseScore: '一百', reviewDays: '61', yuanPerPoint: '0' };
    expect(amissIn(wrong)).toEqual(['baseScore', 'yuanPerPoint', 'reviewDays']);
    expect(settingsFrom(wrong)).toBeNull();
    const item = itemFormOf(anItem());
    expect(itemFrom({ ...item, points: '0' })).toBeNull();
    expect(itemFrom({ ...item, caps: [{ window: 'day', times: '1.5', points: '' }] })).toBeNull();
  });
});

it.each([
  ['1', 100],
  ['0.5', 50],
  ['12.34', 1_234],
  ['0', 0],
  ['1.234', null],
  ['-1', null],
  ['一元', null],
])('reads %s yuan exactly', (text, fen) => {
  expect(fenFrom(text)).toBe(fen);
  if (fen !== null) expect(yuanText(fen)).toBe(text);
});

describe('days', () => {
  it('that follow on each other are one run', () => {
    expect(runsOf(['2026-10-02', '2026-09-30', '2026-10-01', '2026-10-05'])).toEqual([
      { from: '2026-09-30', until: '2026-10-02' },
      { from: '2026-10-05', until: '2026-10-05' },
    ]);
  });

  it('are put in by the run, of a month at the most', () => {
    expect(daysOfRun({ from: '2027-02-27', until: '2027-03-01' })).toEqual([
      '2027-02-27',
      '2027-02-28',
      '2027-03-01',
    ]);
    expect(daysOfRun({ from: '2027-01-01', until: '2027-01-31' })).toHaveLength(31);
    expect(daysOfRun({ from: '2027-01-01', until: '2027-02-01' })).toBeNull();
    expect(daysOfRun({ from: '2027-01-02', until: '2027-01-01' })).toBeNull();
  });
});

describe('what stock and money cover', () => {
  const backed = (percent: number | null, min: number | null = null) => ({
    outstanding: whole(8_200),
    stock: whole(6_000),
    fund: null,
    percent,
    min,
  });

  it.each([
    [100, null, '全都够兑', 'pine'],
    [99, null, '够九成多', 'amber'],
    [70, null, '够七成', 'amber'],
    [69, null, '够六成多', 'cinnabar'],
    [69, 60, '够六成多', 'amber'],
    [9, null, '还不到一成', 'cinnabar'],
    [79, 80, '够七成多', 'cinnabar'],
  ])('%i percent, where %p is asked for, is said as %s', (percent, min, words, tone) => {
    expect(coverageSentences(backed(percent, min)).join('')).toContain(`合起来${words}。`);
    expect(lightOf(backed(percent, min)).tone).toBe(tone);
  });

  it('is no question while no points are out', () => {
    expect(coverageSentences(backed(null))).toEqual(['各户手里还没有可兑积分。']);
    expect(lightOf(backed(null)).tone).toBe('pine');
  });

  it('says what is to be done below the village’s own line', () => {
    const said = coverageSentences(backed(79, 80)).join('');
    expect(said).toContain('至少要够八成');
    expect(said).toContain('请先进货、筹钱');
  });

  it('leaves out money nobody has said the worth of', () => {
    const unpriced = {
      ...backed(73),
      fund: { amountFen: 100_050, points: null },
    };
    const said = coverageSentences(unpriced).join('');
    expect(said).toContain('账上有 1000.5 元');
    expect(said).toContain('没有把钱算进去');
  });
});
