import { points, type Points } from '../points';
import { requireThat } from '../refusal';
import { capWindowOf } from '../rulebook/cap-windows';
import { CAP_WINDOWS, type Cap } from '../rulebook/rulebook';
import { dayAfter } from '../village-time';
import type { Proposal } from './proposal';
import { isDropped } from './states';

interface Count {
  readonly times: number;
  readonly points: Points;
}

/**
 * What a household's live and posted proposals hold, by item and window, for the caps. It is one
 * document, read and written in the transaction that makes or ends a proposal, so that two at once
 * cannot both take the last place.
 */
export interface Tally {
  /** The household's. */
  readonly id: string;
  readonly villageId: string;
  readonly windows: Readonly<Record<string, Count>>;
}

export interface Caps {
  readonly item: readonly Cap[];
  /** Additions of all items together, in one period; null without limit. */
  readonly period: Points | null;
}

type Held = Pick<Proposal, 'itemCode' | 'occurredOn' | 'period' | 'direction' | 'state' | 'held'>;

const NOTHING: Count = { times: 0, points: points(0) };

export function emptyTally(householdId: string, villageId: string): Tally {
  return { id: householdId, villageId, windows: {} };
}

/** How often the item was proposed for this day and is still alive or posted. */
export function timesOn(tally: Tally, { itemCode, occurredOn }: Held): number {
  return countAt(tally, `${itemCode}|${occurredOn}`).times;
}

/** The tally after a proposal came to be (`before` null) or changed what it holds. */
export function tallyAfter(tally: Tally, before: Held | null, after: Held): Tally {
  const change = {
    times: timesOf(after) - timesOf(before),
    points: heldBy(after) - heldBy(before),
  };
  const changed = keysOf(after).map((key) => {
    const was = countAt(tally, key);
    const held = points(Math.max(0, was.points + change.points));
    return [key, { times: was.times + change.times, points: held }] as const;
  });
  const windows = Object.entries({ ...tally.windows, ...Object.fromEntries(changed) });
  // A window that was forgotten stays so: nothing can be proposed for its days any more.
  return { ...tally, windows: Object.fromEntries(windows.filter(([, { times }]) => times > 0)) };
}

/** Refuses (CAP_REACHED) when the tally, this proposal counted in, is above a cap. */
export function requireWithinCaps(tally: Tally, proposal: Held, caps: Caps): void {
  for (const { window, times, points: most } of caps.item) {
    const held = countAt(tally, keyOf(proposal, window));
    const fits = (times === null || held.times <= times) && (most === null || held.points <= most);
    requireThat(fits, 'CAP_REACHED', { window });
  }
  if (caps.period === null || proposal.direction !== 'addition') return;
  const held = countAt(tally, periodKeyOf(proposal));
  requireThat(held.points <= caps.period, 'CAP_REACHED', { window: 'period' });
}

/** Whether this proposal takes the last place its caps leave. */
export function isLastUnder(tally: Tally, proposal: Held, { item }: Caps): boolean {
  return item.some(({ window, times, points: most }) => {
    const held = countAt(tally, keyOf(proposal, window));
    return held.times === times || (most !== null && held.points + proposal.held > most);
  });
}

const DAYS_KEPT = 120;

/** Without the windows that no proposal made today can fall in any more. */
export function withoutOldWindows(tally: Tally, today: string): Tally {
  const since = dayAfter(today, -DAYS_KEPT);
  const lastYear = String(Number(today.slice(0, 4)) - 1);
  const kept = Object.entries(tally.windows).filter(([key]) => {
    const window = key.slice(key.indexOf('|') + 1).replace(/^W/, '');
    return window.length === 10 ? window >= since : window.slice(0, 4) >= lastYear;
  });
  return { ...tally, windows: Object.fromEntries(kept) };
}

function countAt({ windows }: Tally, key: string): Count {
  return windows[key] ?? NOTHING;
}

function timesOf(held: Held | null): number {
  return held === null || isDropped(held.state) ? 0 : 1;
}

function heldBy(held: Held | null): number {
  return held === null || isDropped(held.state) ? 0 : held.held;
}

/** Every window is counted, capped or not: a later version of the rules may cap it. */
function keysOf(proposal: Held): string[] {
  const own = CAP_WINDOWS.map((window) => keyOf(proposal, window));
  return proposal.direction === 'addition' ? [...own, periodKeyOf(proposal)] : own;
}

function keyOf({ itemCode, occurredOn }: Held, window: Cap['window']): string {
  return `${itemCode}|${capWindowOf(occurredOn, window)}`;
}

function periodKeyOf({ period }: Held): string {
  return `*|${period}`;
}
