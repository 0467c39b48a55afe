import { daysOfPeriod, periodOf } from '../period';
import { inForceOn, type RulebookInForce } from '../rulebook/rulebook';
import { dayAfter } from '../village-time';

/** A period of a village, with its days and the rules it is under from beginning to end. */
export interface VillagePeriod {
  readonly period: string;
  readonly from: string;
  /** The first day after it. */
  readonly until: string;
  readonly rulebook: RulebookInForce;
}

type Rulebooks = readonly RulebookInForce[];

/** The period a day falls in; null while no rules are in force. */
export function periodOn(rulebooks: Rulebooks, day: string): VillagePeriod | null {
  const rulebook = inForceOn(rulebooks, day);
  if (rulebook === null) return null;
  const period = periodOf(day, rulebook.period);
  return { period, ...daysOfPeriod(period), rulebook };
}

/** The period of this name, if the village has or had one under its rules. */
export function periodNamed(rulebooks: Rulebooks, period: string): VillagePeriod | null {
  const found = periodOn(rulebooks, daysOfPeriod(period).from);
  return found?.period === period ? found : null;
}

/** The one it followed; null for a village's first. */
export function periodPreceding(rulebooks: Rulebooks, { from }: VillagePeriod) {
  return periodOn(rulebooks, dayAfter(from, -1));
}

/** The running period and those before it, the newest first. */
export function periodsUntil(rulebooks: Rulebooks, today: string, max: number): VillagePeriod[] {
  const found: VillagePeriod[] = [];
  for (let day = today; found.length < max;) {
    const one = periodOn(rulebooks, day);
    if (one === null) return found;
    found.push(one);
    day = dayAfter(one.from, -1);
  }
  return found;
}
