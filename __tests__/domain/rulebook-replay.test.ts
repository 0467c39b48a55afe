/** A past season under another version of the rules. */
import fc from 'fast-check';
import { POINT, points, type Points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { capWindowOf } from '@domain/rulebook/cap-windows';
import { defaultScheme } from '@domain/grade/default-scheme';
import { asItWas, asUnder, type PastEvent, type Season } from '@domain/rulebook/replay';
import { gradedUnder } from '@domain/rulebook/replay-grades';
import type { Item } from '@domain/rulebook/rulebook';
import { dayAfter } from '@domain/village-time';
import { aGrade, anAppraisal, marksOf } from '../support/graded';
import { aBreach, anItem, someSettings } from '../support/rules';

const whole = (amount: number) => points(amount * POINT);
const OPENED = '2026-09-01T00:00:00.000Z';

let serial = 0;
function event(fields: Partial<PastEvent> = {}): PastEvent {
  serial += 1;
  return {
    id: `p${serial}`,
    householdId: 'h1',
    itemCode: 'HJ01',
    itemName: '庭院整洁',
    direction: 'addition',
    books: { score: true, exchange: true },
    quantity: null,
    occurredOn: '2026-10-10',
    place: String(serial).padStart(6, '0'),
    value: whole(5),
    ...fields,
  };
}

const breach = (fields: Partial<PastEvent> = {}) =>
  event({
    itemCode: 'LY02',
    itemName: '违反公德',
    direction: 'deduction',
    value: whole(20),
    ...fields,
  });

function season(events: readonly PastEvent[], unrectified = 0): Season {
  const ids = [...new Set(['h1', ...events.map(({ householdId }) => householdId)])];
  return {
    period: '2026-Q4',
    from: '2026-10-01',
    events,
    households: ids.map((id) => ({
      household: { id, openedAt: OPENED, state: 'active' },
      unrectified,
    })),
  };
}

const flagAt = (amount: number, vetoItems: readonly string[] = []) => ({
  threshold: whole(amount),
  vetoItems,
  wholePeriodOnly: true,
});

type Fields = Parameters<typeof someSettings>[0];
const rules = (items: readonly Item[], settings: Fields = {}) => ({
  settings: someSettings({ flag: flagAt(105), ...settings }),
  items,
});

const USUAL = [anItem(), aBreach()];
const h1 = (outcome: ReturnType<typeof asUnder>) => outcome.came.get('h1');

it('is the same under the same rules', () => {
  const past = season([event(), breach(), event({ householdId: 'h2' })]);
  const under = asUnder(past, rules(USUAL));
  expect(under.came).toEqual(asItWas(past, rules(USUAL)).came);
  expect(under.uncounted).toEqual([]);
  expect(h1(under)).toEqual({ score: whole(85), issued: whole(5), flagged: false });
  expect(under.came.get('h2')).toEqual({ score: whole(105), issued: whole(5), flagged: true });
});

it('adds up what several members of one household did', () => {
  const { came } = asUnder(season([event(), event()]), rules(USUAL));
  expect(came.size).toBe(1);
  expect(came.get('h1')?.score).toBe(whole(110));
});

it('gives another value, and lets a household fall below the line', () => {
  const less = anItem({ value: { kind: 'fixed', points: points(4_999) } });
  expect(h1(asItWas(season([event()]), rules(USUAL)))?.flagged).toBe(true);
  expect(h1(asUnder(season([event()]), rules([less])))).toEqual({
    score: points(104_999),
    issued: points(4_999),
    flagged: false,
  });
});

it('counts nothing of an item that is gone, and says how often and how much', () => {
  const past = season([event(), event({ householdId: 'h2' }), breach()]);
  const { came, uncounted } = asUnder(past, rules([aBreach()]));
  expect(came.get('h2')?.score).toBe(whole(100));
  expect(uncounted).toEqual([
    { itemCode: 'HJ01', itemName: '庭院整洁', why: 'itemGone', times: 2, points: whole(10) },
  ]);
});

it.each<[string, Partial<Item>, Partial<PastEvent>, Points | null]>([
  [
    'keeps what a panel decided within the range',
    { value: { kind: 'range', least: whole(1), most: whole(3) } },
    { value: whole(5) },
    whole(3),
  ],
  [
    'lifts it to the least of the range',
    { value: { kind: 'range', least: whole(8), most: whole(9) } },
    { value: whole(5) },
    whole(8),
  ],
  [
    'counts units anew',
    {
      value: {
        kind: 'perUnit',
        points: whole(3),
        unitName: '小时',
        quantityMax: quantity(1_000),
      },
    },
    { quantity: quantity(2_000), value: whole(20) },
    whole(3),
  ],
  [
    'cannot count units nobody wrote down',
    {
      value: {
        kind: 'perUnit',
        points: whole(3),
        unitName: '小时',
        quantityMax: quantity(1_000),
      },
    },
    {},
    null,
  ],
])('%s', (_, item, past, worth) => {
  const { came, uncounted } = asUnder(season([event(past)]), rules([anItem(item)]));
  expect(came.get('h1')?.issued).toBe(worth ?? 0);
  expect(uncounted.map(({ why }) => why)).toEqual(worth === null ? ['quantityUnknown'] : []);
});

it('stops at a cap, in the order things were told', () => {
  const capped = anItem({
    value: { kind: 'range', least: whole(1), most: whole(20) },
    caps: [
      { window: 'month', times: 2, points: null },
      { window: 'quarter', times: null, points: whole(25) },
    ],
  });
  const told = [
    event({ value: whole(10), occurredOn: '2026-10-30' }),
    event({ value: whole(10), occurredOn: '2026-10-01' }),
    event({ value: whole(1), occurredOn: '2026-10-02' }),
    event({ value: whole(6), occurredOn: '2026-11-01' }),
    event({ value: whole(5), occurredOn: '2026-11-02' }),
  ];
  const { came, uncounted } = asUnder(season([...told].reverse()), rules([capped]));
  expect(came.get('h1')?.score).toBe(whole(125));
  expect(uncounted).toMatchObject([{ why: 'cap', times: 2, points: whole(7) }]);
});

it('stops at what one household may gain in a period; deductions are not held up', () => {
  const past = season([event(), event(), breach(), event({ householdId: 'h2' })]);
  const { came, uncounted } = asUnder(past, rules(USUAL, { householdPeriodMax: whole(9) }));
  expect(came.get('h1')?.score).toBe(whole(85));
  expect(came.get('h2')?.score).toBe(whole(105));
  expect(uncounted).toMatchObject([{ why: 'householdMax', times: 1, points: whole(5) }]);
});

it.each<[string, Fields, number]>([
  ['with each posting', { issuing: { kind: 'asPosted' } }, 10],
  ['at the close, above a line', { issuing: { kind: 'atClose', above: whole(100) } }, 0],
  [
    'at the close, above a lower base',
    { baseScore: whole(0), issuing: { kind: 'atClose', above: whole(0) } },
    0,
  ],
  ['not at all', { issuing: { kind: 'none' } }, 0],
])('issues points %s', (_, settings, issued) => {
  const past = season([event(), event(), breach()]);
  expect(h1(asUnder(past, rules(USUAL, settings)))?.issued).toBe(whole(issued));
});

it('closes each of its own periods when they are shorter, and compares no flags', () => {
  const past = season([event(), breach(), event({ occurredOn: '2026-11-10' })]);
  const monthly = rules(USUAL, {
    period: 'month',
    issuing: { kind: 'atClose', above: whole(100) },
  });
  // October ends below its line; November's five points stand for themselves.
  expect(h1(asUnder(past, monthly))).toEqual({
    score: whole(90),
    issued: whole(5),
    flagged: null,
  });
});

it('takes the flag for a veto, for what was not put right, and from who came late', () => {
  const past = [event(), event(), event(), event(), event(), breach()];
  const vetoing = rules(USUAL, { flag: flagAt(100, ['LY02']) });
  expect(h1(asUnder(season(past), rules(USUAL, { flag: flagAt(100) })))?.flagged).toBe(true);
  expect(h1(asUnder(season(past), vetoing))?.flagged).toBe(false);
  expect(h1(asUnder(season(past, 1), rules(USUAL, { flag: flagAt(100) })))?.flagged).toBe(false);
  const late = {
    ...season(past),
    households: [
      {
        household: { id: 'h1', openedAt: '2026-10-02T00:00:00.000Z', state: 'active' as const },
        unrectified: 0,
      },
    ],
  };
  expect(h1(asUnder(late, rules(USUAL, { flag: flagAt(100) })))?.flagged).toBe(false);
  expect(h1(asUnder(season(past), rules(USUAL, { flag: null })))?.flagged).toBeNull();
});

const happening = fc.record({
  householdId: fc.constantFrom('h1', 'h2'),
  itemCode: fc.constantFrom('HJ01', 'LY02', 'ZZ99'),
  occurredOn: fc.integer({ min: 0, max: 91 }).map((days) => dayAfter('2026-10-01', days)),
  value: fc.integer({ min: 1, max: 30_000 }).map(points),
});

/** Law: nothing counts beyond a cap, and every event counts or is accounted for. */
it('never exceeds a cap, and loses no event', () => {
  const caps = [{ window: 'week', times: 2, points: whole(12) }] as const;
  const item = anItem({ value: { kind: 'range', least: points(1), most: whole(10) }, caps });
  const under = rules([item, aBreach()], { householdPeriodMax: whole(60) });
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
      const past = season(happenings.map((one) => event(one)));
      const { came, uncounted } = asUnder(past, under);
      const lost = uncounted.reduce((sum, { times }) => sum + times, 0);
      const breaches = (id: string) =>
        past.events.filter((one) => one.householdId === id && one.itemCode === 'LY02').length;
      for (const [id, { score, issued }] of came) {
        expect(issued).toBeLessThanOrEqual(60 * POINT);
        expect(score).toBe(100 * POINT + issued - breaches(id) * 20 * POINT);
        const weeks = new Set(past.events.map((one) => capWindowOf(one.occurredOn, 'week')));
        expect(issued).toBeLessThanOrEqual(weeks.size * 12 * POINT);
      }
      expect(lost).toBeLessThanOrEqual(past.events.length);
      expect(past.events.filter(({ itemCode }) => itemCode === 'ZZ99')).toHaveLength(
        uncounted.filter(({ why }) => why === 'itemGone').reduce((sum, one) => sum + one.times, 0),
      );
    }),
  );
});

describe('a grade under another score', () => {
  const grade = aGrade({
    score: whole(90),
    marks: [1, 2, 3].map(() => anAppraisal(marksOf(15, 15, 10))),
    state: 'decided',
    grade: 'none',
    computed: 'none',
  });
  const came = (score: number) => ({ score: whole(score), issued: whole(0), flagged: null });
  const moved = (fields: Parameters<typeof aGrade>[0], score: number) =>
    gradedUnder({ ...grade, ...fields }, defaultScheme, { before: came(90), after: came(score) });
  const veto = {
    code: 'SX',
    evidence: '法院公布的名单',
    photoIds: [],
    byId: 'p1',
    byName: '程主任',
    at: '2026-11-21T08:00:00.000Z',
    rulings: [{ confirmed: true, reason: '属实', byId: 'p2', at: '2026-11-21T09:00:00.000Z' }],
  };

  it.each([
    ['reaches a band at its line', {}, 100, 'A'],
    ['stays below it by half a point', {}, 99.5, 'none'],
    ['stays what the veto made it', { vetoes: [veto] }, 200, 'none'],
  ])('%s', (_, fields, score, after) => {
    expect(moved(fields, score)).toEqual({ before: 'none', after });
  });

  it('is none while it is not decided', () => {
    expect(moved({ state: 'waiting', grade: null }, 200)).toBeNull();
  });
});
