import { POINT, type Points } from '../points';
import { refuse } from '../refusal';
import { bannedIn } from './banned';
import type { Flaw } from './flaw';
import type { Cap, Item, ItemValue, Rulebook, Settings } from './rulebook';

/** What the villagers' meeting would read: all that can be wrong with it. */
export type Rules = Pick<Rulebook, 'settings' | 'dimensions' | 'items'>;

/** Nothing in the field comes near it (docs/domain.md §1.2: the most is 100 for one occasion). */
const VALUE_MAX = 1_000 * POINT;

/** Refuses what no village may score (RULE_BANNED) and what contradicts itself (RULEBOOK_FLAWED). */
export function requireSound(rules: Rules): void {
  for (const item of rules.items) requirePermitted(item);
  for (const { name } of rules.dimensions)
    requirePermitted({ name, evidence: '', direction: 'addition' });
  for (const item of rules.items) {
    const flaw = itemFlaw(item, rules);
    if (flaw !== null) refuse('RULEBOOK_FLAWED', { where: item.name, what: flaw });
  }
  const flaw = dimensionFlaw(rules) ?? settingsFlaw(rules);
  if (flaw !== null) refuse('RULEBOOK_FLAWED', { where: '', what: flaw });
}

function requirePermitted(item: Pick<Item, 'name' | 'evidence' | 'direction'>): void {
  const banned = bannedIn(item);
  if (banned === null) return;
  const { word, reason, source } = banned;
  refuse('RULE_BANNED', { item: item.name, word, reason, source });
}

/** What is wrong with an item by itself. */
export function ownFlaw(item: Item): Flaw | null {
  return firstOf([
    [item.value.kind === 'range' && item.value.least >= item.value.most, 'rangeEmpty'],
    [largestEach(item.value) > VALUE_MAX, 'valueTooLarge'],
    [!item.books.score && !item.books.exchange, 'noBook'],
    [item.proposers.length === 0, 'noProposer'],
    [hasTwice(item.proposers), 'proposerTwice'],
    [item.direction === 'deduction' && item.proposers.includes('villager'), 'villagerDeducts'],
    [item.caps.some(({ times, points }) => times === null && points === null), 'capEmpty'],
    [hasTwice(item.caps.map(({ window }) => window)), 'capTwice'],
    [item.caps.some((cap) => isBelow(cap, item.value)), 'capBelowValue'],
    [item.direction === 'addition' && item.rectify !== null, 'rectifyAddition'],
  ]);
}

function itemFlaw(item: Item, { settings, dimensions, items }: Rules): Flaw | null {
  const pointsOnly = item.books.exchange && !item.books.score;
  return (
    ownFlaw(item) ??
    firstOf([
      [items.filter(({ code }) => code === item.code).length > 1, 'codeTwice'],
      [dimensions.every(({ code }) => code !== item.dimensionCode), 'dimensionUnknown'],
      [pointsOnly && settings.issuing.kind !== 'asPosted', 'neverGivesPoints'],
    ])
  );
}

function dimensionFlaw({ dimensions }: Rules): Flaw | null {
  const codes = hasTwice(dimensions.map(({ code }) => code));
  return codes || hasTwice(dimensions.map(({ name }) => name)) ? 'dimensionTwice' : null;
}

function settingsFlaw({ settings, items }: Rules): Flaw | null {
  const { issuing, baseScore, issuingBudget, coverageMin, flag, holidays, workdays } = settings;
  const limits = issuingBudget !== null || coverageMin !== null;
  return firstOf([
    [issuing.kind === 'atClose' && issuing.above < baseScore, 'baseSpendable'],
    [issuing.kind !== 'asPosted' && limits, 'budgetWithoutPosting'],
    [isNoticeTooLong(settings), 'noticeTooLong'],
    [flag !== null && isBeyond(flag.threshold, settings), 'flagUnreachable'],
    [flag?.vetoItems.some((code) => !takesPoints(items, code)) ?? false, 'vetoUnknown'],
    [hasTwice([...holidays, ...workdays]), 'calendarDayTwice'],
  ]);
}

function takesPoints(items: readonly Item[], wanted: string): boolean {
  return items.some(({ code, direction }) => code === wanted && direction === 'deduction');
}

function isBeyond(threshold: Points, { baseScore, householdPeriodMax }: Settings): boolean {
  return householdPeriodMax !== null && baseScore + householdPeriodMax < threshold;
}

/** A notice begins after the points it is about could have been earned. */
function isNoticeTooLong({ clearing, period }: Settings): boolean {
  switch (clearing.kind) {
    case 'none':
    case 'yearEnd':
      return false;
    case 'periodEnd':
      return clearing.noticeDays >= SHORTEST_DAYS[period];
    case 'rolling':
      return clearing.noticeDays >= clearing.months * SHORTEST_DAYS.month;
  }
}

const SHORTEST_DAYS: Readonly<Record<Settings['period'], number>> = {
  month: 28,
  quarter: 90,
  halfYear: 181,
  year: 365,
};

/** The least one occasion comes to; a unit may come in the smallest part. */
function isBelow({ points }: Cap, value: ItemValue): boolean {
  if (points === null || value.kind === 'perUnit') return false;
  return points < (value.kind === 'fixed' ? value.points : value.least);
}

function largestEach(value: ItemValue): Points {
  return value.kind === 'range' ? value.most : value.points;
}

function hasTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

function firstOf(checks: readonly (readonly [boolean, Flaw])[]): Flaw | null {
  return checks.find(([wrong]) => wrong)?.[1] ?? null;
}
