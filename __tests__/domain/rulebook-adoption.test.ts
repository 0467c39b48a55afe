/** When the meeting's decision can be recorded, and from which day it counts. */
import fc from 'fast-check';
import { daysOfPeriod, PERIOD_KINDS, periodOf, type PeriodKind } from '@domain/period';
import { decideAdoption, earliestDay, type Adopting } from '@domain/rulebook/adopt';
import { inForceOn, type RulebookInForce } from '@domain/rulebook/rulebook';
import { dayAfter, startOfDay } from '@domain/village-time';
import { dateText } from '@/features/entry/when';
import { sentenceOf } from '@/features/refusal/sentences';
import { NOW } from '../support/builders';
import { refusalOf } from '../support/refusals';
import { aRulebook, inForce } from '../support/rules';

const MEETING = {
  heldOn: '2026-11-20',
  eligible: 42,
  present: 38,
  inFavour: 35,
  against: 2,
  abstained: 1,
  minutesPhotoIds: [],
};
const FILING = { filedOn: '2026-11-21', receivedBy: '汪干事', number: '备案 12 号' };

const aDraft = (period: PeriodKind = 'quarter', version = 2) =>
  aRulebook({ version, state: 'draft', effectiveOn: null, settings: { period } });

function adopting(fields: Partial<Adopting> = {}): Adopting {
  return {
    savedAt: NOW,
    adoption: MEETING,
    filing: FILING,
    effectiveOn: '2027-01-01',
    ...fields,
  };
}

const from = (effectiveOn: string, period: PeriodKind, version = 1): RulebookInForce =>
  inForce(aRulebook({ version, effectiveOn, settings: { period } }));

const adopt = (
  fields: Partial<Adopting> = {},
  { draft = aDraft(), rulebook = [] as readonly RulebookInForce[], now = NOW } = {},
) => decideAdoption(draft, adopting(fields), { rulebook, now });

it('makes a draft the rules from its day on, and leaves what was before', () => {
  const old = from('2026-10-01', 'quarter');
  const { rulebook, inForce: list } = adopt({}, { rulebook: [old] });
  expect(rulebook).toMatchObject({
    state: 'adopted',
    adoption: MEETING,
    filing: FILING,
    effectiveOn: '2027-01-01',
  });
  expect(inForceOn(list, '2026-12-31')).toEqual(old);
  expect(inForceOn(list, '2027-01-01')?.version).toBe(2);
});

it('refuses what the meeting did not see, and a version that is adopted', () => {
  const stale = refusalOf(() => adopt({ savedAt: '2026-11-01T00:00:00.000Z' }));
  expect(stale.code).toBe('RULEBOOK_CHANGED');
  const again = refusalOf(() => adopt({}, { draft: aRulebook() }));
  expect(again).toMatchObject({ code: 'RULEBOOK_ADOPTED', facts: { version: 1 } });
});

it.each([
  ['heldInFuture', { heldOn: '2026-11-22' }, {}],
  ['nobodyPresent', { present: 0, inFavour: 0, against: 0, abstained: 0 }, {}],
  ['presentAboveEligible', { eligible: 37 }, {}],
  ['votesAbovePresent', { abstained: 2 }, {}],
  ['notAgreed', { inFavour: 19, against: 19, abstained: 0 }, {}],
  ['filedInFuture', {}, { filedOn: '2026-11-22' }],
  ['filedBeforeMeeting', {}, { filedOn: '2026-11-19' }],
])('refuses a record that cannot be: %s', (what, meeting, filing) => {
  const refusal = refusalOf(() =>
    adopt({ adoption: { ...MEETING, ...meeting }, filing: { ...FILING, ...filing } }),
  );
  expect(refusal).toMatchObject({ code: 'ADOPTION_FLAWED', facts: { what } });
  expect(sentenceOf(refusal)).not.toContain('会议或备案的内容不对');
});

it('takes a bare majority of those present', () => {
  const { rulebook } = adopt({ adoption: { ...MEETING, inFavour: 20, against: 18, abstained: 0 } });
  expect(rulebook.state).toBe('adopted');
});

interface Step {
  readonly kind: PeriodKind;
  readonly after: readonly RulebookInForce[];
  readonly effectiveOn: string;
  readonly earliest: string;
}

const quarterly = [from('2026-10-01', 'quarter')];
const newYear = { effectiveOn: '2027-01-01', earliest: '2027-01-01' };

it.each<[string, Step]>([
  [
    'the first may govern the running period',
    { kind: 'quarter', after: [], effectiveOn: '2026-10-01', earliest: '2026-10-01' },
  ],
  [
    'the first may wait',
    { kind: 'month', after: [], effectiveOn: '2027-03-01', earliest: '2026-11-01' },
  ],
  ['a later one waits for the next period', { kind: 'quarter', after: quarterly, ...newYear }],
  [
    'months give way to quarters with a quarter',
    { kind: 'quarter', after: [from('2026-10-01', 'month')], ...newYear },
  ],
  ['quarters give way to months with a quarter', { kind: 'month', after: quarterly, ...newYear }],
  [
    'one that was to begin on the same day is replaced',
    { kind: 'quarter', after: [...quarterly, from('2027-01-01', 'quarter', 2)], ...newYear },
  ],
])('%s', (_, { kind, after: rulebook, effectiveOn, earliest }) => {
  expect(earliestDay(kind, { rulebook, now: NOW })).toBe(earliest);
  const { inForce: list } = adopt({ effectiveOn }, { draft: aDraft(kind, 3), rulebook });
  expect(inForceOn(list, effectiveOn)?.version).toBe(3);
});

it.each<[string, PeriodKind, readonly RulebookInForce[], string]>([
  ['in the middle of a period', 'quarter', [], '2026-11-21'],
  ['in a period that is over', 'quarter', [], '2026-07-01'],
  ['in the running period, with rules in force', 'quarter', quarterly, '2026-10-01'],
  ['in the middle of a period of the old kind', 'month', quarterly, '2026-12-01'],
  [
    'before one that is adopted already',
    'quarter',
    [...quarterly, from('2027-04-01', 'quarter', 2)],
    '2027-01-01',
  ],
])('refuses a day %s, and names the earliest', (_, kind, rulebook, effectiveOn) => {
  const refusal = refusalOf(() => adopt({ effectiveOn }, { draft: aDraft(kind, 3), rulebook }));
  expect(refusal.code).toBe('EFFECTIVE_DAY_WRONG');
  const earliest = String(refusal.facts.from);
  expect(sentenceOf(refusal)).toContain(dateText(earliest));
  expect(() =>
    adopt({ effectiveOn: earliest }, { draft: aDraft(kind, 3), rulebook }),
  ).not.toThrow();
});

it('leaves a minute before midnight, so that nothing under way goes by other rules', () => {
  const village = { rulebook: quarterly };
  const early = '2026-12-31T15:58:59.000Z';
  const late = '2026-12-31T15:59:00.000Z';
  expect(earliestDay('quarter', { ...village, now: early })).toBe('2027-01-01');
  expect(earliestDay('quarter', { ...village, now: late })).toBe('2027-04-01');
});

function days(from: string, until: string, step: number): string[] {
  const all: string[] = [];
  for (let day = from; day < until; day = dayAfter(day, step)) all.push(day);
  return all;
}

/** Law: however versions follow each other, every period has one version from its first day to its last. */
it('keeps a version the same through each of its periods', () => {
  const step = fc.record({
    kind: fc.constantFrom(...PERIOD_KINDS),
    wait: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
      let rulebook: readonly RulebookInForce[] = [];
      let today = '2026-01-01';
      steps.forEach(({ kind, wait }, index) => {
        today = dayAfter(today, wait);
        const now = startOfDay(today);
        const effectiveOn = earliestDay(kind, { rulebook, now });
        const draft = aDraft(kind, index + 1);
        const adoption = { ...MEETING, heldOn: '2025-12-01' };
        const filing = { ...FILING, filedOn: '2025-12-02' };
        ({ inForce: rulebook } = adopt(
          { effectiveOn, adoption, filing },
          { draft, rulebook, now },
        ));
      });
      const broken = days('2026-01-01', '2031-01-01', 17).filter((day) => {
        const version = inForceOn(rulebook, day);
        if (version === null) return false;
        const { from: first, until } = daysOfPeriod(periodOf(day, version.period));
        const ends = [first, dayAfter(until, -1)].map((end) => inForceOn(rulebook, end)?.version);
        return ends.some((other) => other !== version.version);
      });
      expect(broken).toEqual([]);
    }),
  );
});
