import { POINT, points } from '../../points';
import type { Cap, CapWindow, Item, ItemValue, Rulebook, Settings } from '../rulebook';

/** Rules a village can begin from. Every value in them is the village's to change. */
export interface Template {
  readonly key: string;
  /** As it is picked from a list. */
  readonly name: string;
  /** What it is like, in a sentence or two. */
  readonly about: string;
  /** Where it comes from, and what of it nobody has confirmed. */
  readonly source: string;
  readonly rules: Pick<Rulebook, 'title' | 'settings' | 'dimensions' | 'items'>;
}

/** Five days on show, three working days for an objection (docs/domain.md §1.3, estimates). */
export function settingsOf(fields: Pick<Settings, 'period'> & Partial<Settings>): Settings {
  return {
    baseScore: points(0),
    issuing: { kind: 'asPosted' },
    fenPerPoint: null,
    clearing: { kind: 'none' },
    householdPeriodMax: null,
    publicityDays: 5,
    objectionDays: 3,
    confirmDays: 7,
    reviewDays: 7,
    issuingBudget: null,
    coverageMin: null,
    flag: null,
    holidays: [],
    workdays: [],
    ...fields,
  };
}

type Line = Pick<Item, 'code' | 'dimensionCode' | 'name' | 'value'> & Partial<Item>;

/** Anybody may tell of it; it counts in both books after it was on show. */
export function addition(line: Line): Item {
  return {
    direction: 'addition',
    caps: [],
    proposers: ['villager', 'scorer', 'committee'],
    evidence: '',
    photoRequired: false,
    books: { score: true, exchange: true },
    publicity: true,
    rectify: null,
    source: '',
    estimated: false,
    ...line,
  };
}

/** Seen by a scorer or the committee, with a photo; the household is told before it counts. */
export function deduction(line: Line): Item {
  return {
    ...addition({ photoRequired: true, ...line }),
    direction: 'deduction',
    proposers: line.proposers ?? ['scorer', 'committee'],
  };
}

export function fixed(amount: number): ItemValue {
  return { kind: 'fixed', points: points(amount * POINT) };
}

export function timesPer(window: CapWindow, times: number): Cap {
  return { window, times, points: null };
}

export function pointsPer(window: CapWindow, amount: number): Cap {
  return { window, times: null, points: points(amount * POINT) };
}
