/** What goes on around a rulebook's caps, judges, objections and deadlines, at random. */
import fc from 'fast-check';
import type { Proposal } from '@domain/proposal/proposal';
import { capWindowOf } from '@domain/rulebook/cap-windows';
import { CAP_WINDOWS, type Rulebook } from '@domain/rulebook/rulebook';
import { aDeed } from './panel-rules';
import { whole } from './rules';
import type { World } from './world';

const times = (window: 'week' | 'quarter', count: number) => ({
  window,
  times: count,
  points: null,
});

/** Items with a cap of each kind, and one with none but the household's own for the period. */
export const CAPPED = [
  aDeed({ code: 'A', caps: [times('week', 2)] }),
  aDeed({ code: 'B', caps: [{ window: 'month', times: null, points: whole(12) }] }),
  aDeed({
    code: 'C',
    value: { kind: 'range', least: whole(1), most: whole(10) },
    caps: [times('quarter', 3)],
  }),
  aDeed({ code: 'D', value: { kind: 'fixed', points: whole(3) } }),
];

export const PERIOD_MAX = whole(30);

/** Proposals, and taking back the one proposed so many before. */
export const someWishes = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        act: fc.constant('propose' as const),
        who: fc.nat(1),
        itemCode: fc.constantFrom(...CAPPED.map(({ code }) => code)),
        day: fc.integer({ min: 2, max: 20 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ act: fc.constant('withdraw' as const), which: fc.nat(20) }),
    },
  ),
  { minLength: 8, maxLength: 30 },
);

export type Wishes = typeof someWishes extends fc.Arbitrary<infer T> ? T : never;

/** A deed or a breach of one of two households, decided so many hours after the one before. */
export const someVerdicts = fc.array(
  fc.record({ who: fc.nat(1), takes: fc.boolean(), afterHours: fc.integer({ min: 0, max: 40 }) }),
  { minLength: 2, maxLength: 6 },
);

export type Verdicts = typeof someVerdicts extends fc.Arbitrary<infer T> ? T : never;

/** What can be done to three proposals on show. */
export const someDisputes = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('object' as const), which: fc.nat(2) }),
    fc.record({ act: fc.constant('decide' as const), which: fc.nat(2), upheld: fc.boolean() }),
    fc.record({ act: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ act: fc.constant('tend' as const) }),
  ),
  { minLength: 4, maxLength: 16 },
);

export type Disputes = typeof someDisputes extends fc.Arbitrary<infer T> ? T : never;

/** Marks and declarations of kin, in some order, by seven who may judge. */
export const someSittings = fc.array(
  fc.record({
    act: fc.constantFrom('mark' as const, 'mark' as const, 'declare' as const),
    judge: fc.nat(6),
    points: fc.integer({ min: 1, max: 10 }),
  }),
  { minLength: 4, maxLength: 24 },
);

const mark = (judge: number, points: number) => ({ act: 'mark' as const, judge, points });

/** The first of four to mark turns out to be kin when two have. */
export const DECLARED_AFTER = [
  mark(0, 10),
  mark(1, 2),
  { act: 'declare' as const, judge: 0, points: 1 },
  mark(2, 3),
  mark(3, 4),
];

export async function proposalsOf({ store }: World, villageId: string): Promise<Proposal[]> {
  return store.list('proposals', {
    where: { villageId, place: { after: '' } },
    order: ['place', 'asc'],
    limit: 1_000,
  });
}

const isHolding = ({ state }: Proposal) => !['rejected', 'withdrawn', 'voided'].includes(state);

/** What the proposals themselves add up to, by household, item and window. */
export function heldByWindow(proposals: readonly Proposal[]) {
  const held = new Map<string, { times: number; points: number }>();
  for (const proposal of proposals.filter(isHolding)) {
    const { householdId, itemCode, occurredOn, period } = proposal;
    const windows = CAP_WINDOWS.map((window) => `${itemCode}|${capWindowOf(occurredOn, window)}`);
    for (const key of [...windows, `*|${period}`]) {
      const place = `${householdId} ${key}`;
      const was = held.get(place) ?? { times: 0, points: 0 };
      held.set(place, { times: was.times + 1, points: was.points + proposal.held });
    }
  }
  return held;
}

/** Every cap that is exceeded, by household and window. */
export function exceeded(proposals: readonly Proposal[], { items, settings }: Rulebook): string[] {
  const held = heldByWindow(proposals);
  const at = (householdId: string, key: string) =>
    held.get(`${householdId} ${key}`) ?? { times: 0, points: 0 };
  return proposals.flatMap(({ householdId, itemCode, occurredOn, period }) => {
    const caps = items.find(({ code }) => code === itemCode)?.caps ?? [];
    const over = caps.filter(({ window, times: most, points }) => {
      const count = at(householdId, `${itemCode}|${capWindowOf(occurredOn, window)}`);
      return count.times > (most ?? Infinity) || count.points > (points ?? Infinity);
    });
    const inPeriod = at(householdId, `*|${period}`).points;
    return [
      ...over.map(({ window }) => `${householdId} ${itemCode} ${window}`),
      ...(inPeriod > (settings.householdPeriodMax ?? Infinity) ? [`${householdId} period`] : []),
    ];
  });
}
