import { missingOf } from '../flag/rule';
import type { Household } from '../household';
import { periodOf } from '../period';
import { points, type Points } from '../points';
import type { Proposal } from '../proposal/proposal';
import { issuedAtClose } from '../scoring-entries';
import { capWindowOf } from './cap-windows';
import type { FlagRule, Item, Rulebook, Settings } from './rulebook';
import type { Uncounted } from './uncounted';
import { mostOf } from './value';

/** Something that was posted in a past period, as it was. */
export type PastEvent = Pick<
  Proposal,
  | 'id'
  | 'householdId'
  | 'itemCode'
  | 'itemName'
  | 'direction'
  | 'books'
  | 'quantity'
  | 'occurredOn'
  | 'place'
> & { readonly value: Points };

/** An event as it counts under some version, or why it does not. */
type Replayed =
  | {
      readonly event: PastEvent;
      readonly counted: {
        readonly direction: Item['direction'];
        readonly books: Item['books'];
        readonly value: Points;
      };
    }
  | { readonly event: PastEvent; readonly counted: null; readonly why: Uncounted };

export interface Season {
  readonly period: string;
  /** Its first day. */
  readonly from: string;
  readonly events: readonly PastEvent[];
  readonly households: readonly SeasonHousehold[];
}

interface SeasonHousehold {
  readonly household: Pick<Household, 'id' | 'openedAt' | 'state'>;
  /** Findings that were not put right. */
  readonly unrectified: number;
}

/** What a household comes to. */
export interface Came {
  readonly score: Points;
  readonly issued: Points;
  /** Null where there is no rule, or where the season is no period of the version's. */
  readonly flagged: boolean | null;
}

interface UncountedItem {
  readonly itemCode: string;
  readonly itemName: string;
  readonly why: Uncounted;
  readonly times: number;
  /** What they came to as they were. */
  readonly points: Points;
}

export interface Outcome {
  readonly came: ReadonlyMap<string, Came>;
  readonly uncounted: readonly UncountedItem[];
}

type Rules = Pick<Rulebook, 'settings' | 'items'>;

/** What households have used up under each cap, by household, item and window. */
type Taken = Map<string, { readonly times: number; readonly points: number }>;

/** A season as it was posted, under the version it was posted by. */
export function asItWas(season: Season, rules: Rules): Outcome {
  const replayed = season.events.map((event) => ({ event, counted: event }));
  return outcomeOf(season, rules.settings, replayed);
}

/**
 * A season under another version: every event is worth what its item would be worth, in the order in
 * which they were told, as far as the version's caps leave room. What a panel decided is kept within
 * the range it would have had.
 */
export function asUnder(season: Season, rules: Rules): Outcome {
  const items = new Map(rules.items.map((item) => [item.code, item]));
  const taken: Taken = new Map();
  const inOrder = [...season.events].sort((a, b) => (a.place < b.place ? -1 : 1));
  const replayed = inOrder.map((event): Replayed => {
    const item = items.get(event.itemCode);
    if (item === undefined) return { event, counted: null, why: 'itemGone' };
    const value = worthUnder(item, event);
    if (value === null) return { event, counted: null, why: 'quantityUnknown' };
    const why = fullUnder(taken, { event, item, value, settings: rules.settings });
    if (why !== null) return { event, counted: null, why };
    return { event, counted: { direction: item.direction, books: item.books, value } };
  });
  return outcomeOf(season, rules.settings, replayed);
}

/** Null when it counts per unit and nobody wrote down how many. */
function worthUnder({ value }: Item, event: PastEvent): Points | null {
  if (value.kind === 'perUnit' && event.quantity === null) return null;
  if (value.kind === 'range')
    return points(Math.max(value.least, Math.min(event.value, value.most)));
  return mostOf(value, event.quantity);
}

interface Wish {
  readonly event: PastEvent;
  readonly item: Item;
  readonly value: Points;
  readonly settings: Settings;
}

/** Takes its place under every cap, or names the one that has none left. */
function fullUnder(taken: Taken, wish: Wish): Uncounted | null {
  const { event, item, value, settings } = wish;
  const home = `${event.householdId}|`;
  const own = item.caps.map((cap) => ({
    cap,
    key: `${home}${item.code}|${capWindowOf(event.occurredOn, cap.window)}`,
  }));
  const period = `${home}*|${periodOf(event.occurredOn, settings.period)}`;
  const after = (key: string) => {
    const was = taken.get(key) ?? { times: 0, points: 0 };
    return { times: was.times + 1, points: was.points + value };
  };
  const isFull = own.some(({ cap, key }) => {
    const { times, points: held } = after(key);
    return times > (cap.times ?? times) || held > (cap.points ?? held);
  });
  if (isFull) return 'cap';
  const isAddition = item.direction === 'addition';
  const most = settings.householdPeriodMax;
  if (isAddition && most !== null && after(period).points > most) return 'householdMax';
  for (const key of new Set(own.map(({ key }) => key))) taken.set(key, after(key));
  if (isAddition) taken.set(period, after(period));
  return null;
}

function outcomeOf(season: Season, settings: Settings, replayed: readonly Replayed[]): Outcome {
  const byHousehold = new Map<string, Replayed[]>();
  for (const one of replayed) {
    const { householdId } = one.event;
    byHousehold.set(householdId, [...(byHousehold.get(householdId) ?? []), one]);
  }
  const came = season.households.map((one) => {
    const own = byHousehold.get(one.household.id) ?? [];
    return [one.household.id, cameTo(one, own, { season, settings })] as const;
  });
  return { came: new Map(came), uncounted: uncountedOf(replayed) };
}

interface Under {
  readonly season: Season;
  readonly settings: Settings;
}

function cameTo(
  { household, unrectified }: SeasonHousehold,
  own: readonly Replayed[],
  { season, settings }: Under,
): Came {
  const score = points(settings.baseScore + changeOf(own));
  const isOnePeriod = periodOf(season.from, settings.period) === season.period;
  const judged = { household, score, from: season.from, unrectified };
  return {
    score,
    issued: issuedFor(own, season, settings),
    flagged: settings.flag === null || !isOnePeriod ? null : isFlagged(settings.flag, judged, own),
  };
}

function isFlagged(
  rule: FlagRule,
  judged: {
    readonly household: SeasonHousehold['household'];
    readonly score: Points;
    readonly from: string;
    readonly unrectified: number;
  },
  own: readonly Replayed[],
): boolean {
  const vetoes = own
    .filter(({ event, counted }) => counted !== null && rule.vetoItems.includes(event.itemCode))
    .map(({ event }) => event.itemName);
  return missingOf(rule, judged, { unrectified: judged.unrectified, vetoes }).length === 0;
}

/** What the score book moves by, without the base. */
function changeOf(own: readonly Replayed[]): number {
  return own.reduce((sum, { counted }) => {
    if (!counted?.books.score) return sum;
    return counted.direction === 'addition' ? sum + counted.value : sum - counted.value;
  }, 0);
}

/** Exchange points given out: with each posting, or at the close of each of the version's periods. */
function issuedFor(own: readonly Replayed[], { from }: Season, settings: Settings): Points {
  const { issuing, baseScore, period: kind } = settings;
  switch (issuing.kind) {
    case 'none':
      return points(0);
    case 'asPosted':
      return points(own.reduce((sum, one) => sum + awardOf(one), 0));
    case 'atClose': {
      const periods = new Set([
        periodOf(from, kind),
        ...own.map(({ event }) => periodOf(event.occurredOn, kind)),
      ]);
      const each = [...periods].map((period) => {
        const inIt = own.filter(({ event }) => periodOf(event.occurredOn, kind) === period);
        const score = points(baseScore + changeOf(inIt));
        return issuedAtClose({ period, score, above: issuing.above });
      });
      return points(each.reduce((sum, amount) => sum + amount, 0));
    }
  }
}

function awardOf({ counted }: Replayed): number {
  const gives = counted?.direction === 'addition' && counted.books.exchange;
  return gives ? counted.value : 0;
}

/** What would count for nothing, by item and reason, the most points first. */
function uncountedOf(replayed: readonly Replayed[]): readonly UncountedItem[] {
  const sums = new Map<string, UncountedItem>();
  for (const one of replayed) {
    if (one.counted !== null) continue;
    const { itemCode, itemName, value } = one.event;
    const key = `${itemCode}|${one.why}`;
    const so = sums.get(key) ?? { itemCode, itemName, why: one.why, times: 0, points: points(0) };
    sums.set(key, { ...so, times: so.times + 1, points: points(so.points + value) });
  }
  return [...sums.values()].sort((a, b) => b.points - a.points);
}
