/**
 * What villages have agreed on (docs/domain.md §1.1), as data. Each row says what its source says;
 * what a source leaves open is left open here too, and marked.
 */
import { daysOfPeriod, periodOf, type PeriodKind } from '@domain/period';
import { POINT, points } from '@domain/points';
import { requireSound } from '@domain/rulebook/check';
import { summaryOf, type Clearing, type Issuing, type Settings } from '@domain/rulebook/rulebook';
import { TEMPLATES } from '@domain/rulebook/templates/index';
import { QIANKOU } from '@domain/rulebook/templates/qiankou';
import { SHENGXIN } from '@domain/rulebook/templates/shengxin';
import { SIX_DIMENSION } from '@domain/rulebook/templates/six-dimension';
import { addition, deduction, fixed, settingsOf } from '@domain/rulebook/templates/template';
import type { Template } from '@domain/rulebook/templates/template';
import { XIYONG } from '@domain/rulebook/templates/xiyong';
import { issuedAtClose } from '@domain/scoring-entries';
import { nextClearing } from '@domain/settlement/clearing';

const whole = (amount: number) => points(amount * POINT);

interface Row {
  readonly place: string;
  /** As docs/domain.md numbers its sources. */
  readonly source: string;
  readonly rules: Pick<Template['rules'], 'settings' | 'dimensions' | 'items'>;
  /** The period that Saturday 21 November 2026 falls in. */
  readonly period: string;
  readonly base: number;
  /** What a point is worth; null where the source names goods instead. */
  readonly fen: number | null;
  /** When points earned by 21 November 2026 end; null when they are kept, or nothing is said. */
  readonly clearedOn: string | null;
}

const NOTHING = { dimensions: [], items: [] };

function rulesOf(period: PeriodKind, fields: Partial<Settings>): Row['rules'] {
  return { ...NOTHING, settings: settingsOf({ period, ...fields }) };
}

const yearEnd: Clearing = { kind: 'yearEnd', noticeDays: 30 };
const above = (amount: number): Issuing => ({ kind: 'atClose', above: whole(amount) });

/** 寿光黄家庄: nine classes and five vetoes are all that is public of its 23 items. */
const HUANGJIAZHUANG: Row['rules'] = {
  settings: settingsOf({
    period: 'month',
    fenPerPoint: 300,
    flag: {
      threshold: whole(1),
      vetoItems: ['V1', 'V2', 'V3', 'V4', 'V5'],
      wholePeriodOnly: false,
    },
  }),
  dimensions: Array.from({ length: 9 }, (_, index) => ({
    code: `D${index + 1}`,
    name: `第${index + 1}类`,
  })),
  items: [1, 2, 3, 4, 5].map((number) =>
    deduction({
      code: `V${number}`,
      dimensionCode: 'D1',
      name: `否决项${number}`,
      value: fixed(10),
    }),
  ),
};

const ROWS: readonly Row[] = [
  {
    place: '推荐默认模板 (§7)',
    source: '§7',
    rules: SIX_DIMENSION.rules,
    period: '2026-Q4',
    base: 100,
    fen: 100,
    clearedOn: '2027-01-01',
  },
  {
    place: '金山枫泾盛新村',
    source: 'W6',
    rules: SHENGXIN.rules,
    period: '2026-11',
    base: 100,
    fen: null,
    clearedOn: null,
  },
  {
    place: '遂溪西埇村',
    source: 'W7',
    rules: XIYONG.rules,
    period: '2026-11',
    base: 0,
    fen: null,
    clearedOn: '2026-12-01',
  },
  {
    place: '潜口村',
    source: 'W39',
    rules: QIANKOU.rules,
    period: '2026-Q4',
    base: 0,
    fen: null,
    clearedOn: null,
  },
  {
    // How high its base is, nobody says.
    place: '峨眉徐塘村',
    source: 'W4',
    rules: rulesOf('year', { baseScore: whole(100), clearing: yearEnd }),
    period: '2026',
    base: 100,
    fen: null,
    clearedOn: '2027-01-01',
  },
  {
    place: '奉节白家村',
    source: 'W5',
    rules: rulesOf('month', { baseScore: whole(100), issuing: above(100), fenPerPoint: 100 }),
    period: '2026-11',
    base: 100,
    fen: 100,
    clearedOn: null,
  },
  {
    // "10/元": ten points are about one yuan.
    place: '丰都三元镇',
    source: 'W9',
    rules: rulesOf('halfYear', { fenPerPoint: 10 }),
    period: '2026-H2',
    base: 0,
    fen: 10,
    clearedOn: null,
  },
  {
    place: '寿光黄家庄',
    source: 'W15',
    rules: HUANGJIAZHUANG,
    period: '2026-11',
    base: 0,
    fen: 300,
    clearedOn: null,
  },
  {
    // From 160 points a quarter.
    place: '邵阳苗儿村',
    source: 'W16',
    rules: rulesOf('quarter', { issuing: above(160), fenPerPoint: 500 }),
    period: '2026-Q4',
    base: 0,
    fen: 500,
    clearedOn: null,
  },
  {
    place: '紫阳团堡村',
    source: 'W17',
    rules: rulesOf('month', { fenPerPoint: 500 }),
    period: '2026-11',
    base: 0,
    fen: 500,
    clearedOn: null,
  },
  {
    place: '上栗楼下村',
    source: 'W18',
    rules: rulesOf('month', { fenPerPoint: 100 }),
    period: '2026-11',
    base: 0,
    fen: 100,
    clearedOn: null,
  },
  {
    place: '泾源新旗村',
    source: 'W11',
    rules: rulesOf('month', { fenPerPoint: 100 }),
    period: '2026-11',
    base: 0,
    fen: 100,
    clearedOn: null,
  },
  {
    place: '文库模板',
    source: 'W21',
    rules: rulesOf('quarter', { baseScore: whole(50), clearing: yearEnd }),
    period: '2026-Q4',
    base: 50,
    fen: null,
    clearedOn: '2027-01-01',
  },
];

const TODAY = '2026-11-21';

describe.each(ROWS)('$place ($source)', ({ rules, period, base, fen, clearedOn }) => {
  const { settings } = rules;
  const running = periodOf(TODAY, settings.period);
  const inForce = summaryOf({ version: 1, settings }, daysOfPeriod(running).from);

  it('can be agreed on', () => {
    expect(() => requireSound(rules)).not.toThrow();
  });

  it('has its period, its base and the worth of a point', () => {
    expect(running).toBe(period);
    expect(inForce.baseScore).toBe(whole(base));
    expect(settings.fenPerPoint).toBe(fen);
  });

  it('lets points end when it says, and not before', () => {
    expect(nextClearing([inForce], TODAY)?.day ?? null).toBe(clearedOn);
  });

  it('never makes the base score spendable', () => {
    const { issuing } = settings;
    const issued =
      issuing.kind === 'atClose'
        ? issuedAtClose({ period, score: whole(base), above: issuing.above })
        : whole(0);
    expect(issued).toBe(0);
  });
});

it('gives what exceeds the line, and only that: 奉节白家村 130 of 100, 邵阳苗儿村 159.5 of 160', () => {
  const [baijia, miaoer] = [whole(100), whole(160)];
  expect(issuedAtClose({ period: '2026-11', score: whole(130), above: baijia })).toBe(whole(30));
  expect(issuedAtClose({ period: '2026-11', score: whole(70), above: baijia })).toBe(0);
  expect(issuedAtClose({ period: '2026-Q4', score: points(159_500), above: miaoer })).toBe(0);
  expect(issuedAtClose({ period: '2026-Q4', score: points(160_500), above: miaoer })).toBe(500);
});

it('has half points: giving blood 0.5 (绵阳, W27)', () => {
  const blood = addition({
    code: 'GY09',
    dimensionCode: 'GY',
    name: '献血',
    value: fixed(0.5),
  });
  expect(blood.value).toEqual({ kind: 'fixed', points: 500 });
});

describe('the templates', () => {
  it('are four, each with its own key and name', () => {
    expect(TEMPLATES.map(({ key }) => key)).toEqual([
      'six-dimension',
      'shengxin',
      'xiyong',
      'qiankou',
    ]);
    expect(new Set(TEMPLATES.map(({ name }) => name)).size).toBe(TEMPLATES.length);
  });

  it('say of every item where its value comes from', () => {
    const silent = TEMPLATES.flatMap(({ key, rules }) =>
      rules.items.filter(({ source }) => source === '').map(({ code }) => `${key} ${code}`),
    );
    expect(silent).toEqual([]);
  });
});

/** docs/domain.md §7, its table: points, and how often. */
it.each([
  ['HJ01', 'addition', 5, ['month 1']],
  ['HJ02', 'addition', 5, ['month 1']],
  ['HJ03', 'addition', 5, ['month 4']],
  ['HJ04', 'addition', 3, ['week 2']],
  ['HJ05', 'deduction', 5, []],
  ['HJ06', 'deduction', 5, []],
  ['LY01', 'addition', 10, ['year 1']],
  ['LY02', 'deduction', 20, []],
  ['JT01', 'deduction', 10, []],
  ['YF01', 'addition', 10, []],
  ['GY01', 'addition', 10, ['day 20 points']],
  ['GY02', 'addition', 10, ['week 2']],
  ['FA01', 'addition', 30, []],
  ['XX01', 'addition', 5, ['month 2']],
  ['BZ01', 'addition', 5, []],
])('the six-dimension template has %s: %s %d, %j', (code, direction, amount, caps) => {
  const item = SIX_DIMENSION.rules.items.find((one) => one.code === code);
  const { value } = item ?? {};
  expect(item?.direction).toBe(direction);
  expect(value?.kind === 'range' ? value.least : value?.points).toBe(whole(amount));
  const said = item?.caps.map(({ window, times, points: most }) =>
    times === null ? `${window} ${(most ?? 0) / POINT} points` : `${window} ${times}`,
  );
  expect(said).toEqual(caps);
});

it('the six-dimension template lets heaps be cleared before they cost anything', () => {
  const heaps = SIX_DIMENSION.rules.items.find(({ code }) => code === 'HJ05');
  expect(heaps?.rectify).toEqual({ days: 3, mode: 'before' });
});
