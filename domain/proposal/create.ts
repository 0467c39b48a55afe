import type { Entry } from '../entry';
import { maskedName, type Household } from '../household';
import { periodOf } from '../period';
import { points, type Points } from '../points';
import type { Quantity } from '../quantity';
import { refuse, requireThat } from '../refusal';
import type { Item, Proposer, Rulebook } from '../rulebook/rulebook';
import { mostOf } from '../rulebook/value';
import { dayAfter, dayOf } from '../village-time';
import {
  emptyTally,
  requireWithinCaps,
  tallyAfter,
  timesOn,
  withoutOldWindows,
  type Caps,
  type Tally,
} from './caps';
import { confirmDueAt, reviewDueAt } from './deadlines';
import type { Confirmation, Proposal } from './proposal';

/** What happened, as somebody tells it. */
export interface Deed {
  readonly itemCode: string;
  readonly occurredOn: string;
  readonly quantity: Quantity | null;
  readonly note: string;
  readonly member: Proposal['member'];
  readonly photoIds: readonly string[];
  /** Meant, although the same was proposed for that day before. */
  readonly again: boolean;
}

/** Who tells it, of whom, under which rules, and what stands already. */
export interface Proposing {
  readonly id: string;
  readonly household: Household;
  /** The version in force on the day it happened; null when there was none. */
  readonly rulebook: Rulebook | null;
  readonly tally: Tally | null;
  readonly isPeriodClosed: boolean;
  readonly origin: Proposal['origin'];
  readonly findingId: string | null;
  readonly by: Entry['by'];
  /** As what they may propose: a villager is no scorer about the own household. */
  readonly as: readonly Proposer[];
  readonly confirmation: Confirmation | null;
  readonly now: string;
}

export interface Proposed {
  readonly proposal: Proposal;
  readonly tally: Tally;
}

/** How far back a deed may lie: long enough for a season's paperwork, short enough to be checked. */
const DAYS_BACK = 60;

/** Makes a proposal and takes its place under the caps. */
export function decideProposal(deed: Deed, proposing: Proposing): Proposed {
  const { household, rulebook, now } = proposing;
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED');
  requireWithinReach(deed.occurredOn, household, now);
  if (rulebook === null) return refuse('RULES_NOT_IN_USE');
  const item = itemOf(rulebook, deed.itemCode);
  requireProposer(item, proposing.as);
  const period = periodOf(deed.occurredOn, rulebook.settings.period);
  requireThat(!proposing.isPeriodClosed, 'PERIOD_CLOSED', { period });
  requireEvidence(item, deed);
  const held = heldFor(item, deed.quantity);
  const proposal = proposalOf({ deed, proposing, rulebook, item, period, held });
  return { proposal, tally: placed(proposal, deed, { item, rulebook, proposing }) };
}

/** The most an item can come to. Refuses (QUANTITY_AMISS) a quantity where none counts, or none. */
export function heldFor({ value }: Pick<Item, 'value'>, quantity: Quantity | null): Points {
  const fits = (value.kind === 'perUnit') === (quantity !== null);
  requireThat(fits, 'QUANTITY_AMISS');
  return mostOf(value, quantity);
}

/** Deductions take a photo whatever the rulebook says (docs/domain.md §5). */
export function needsPhoto({ direction, photoRequired }: Item): boolean {
  return photoRequired || direction === 'deduction';
}

export function capsOf(item: Item, { settings }: Rulebook): Caps {
  return { item: item.caps, period: settings.householdPeriodMax };
}

export function itemOf({ items }: Rulebook, code: string): Item {
  return items.find((item) => item.code === code) ?? refuse('ITEM_UNKNOWN');
}

function requireWithinReach(day: string, { openedAt }: Household, now: string): void {
  const until = dayOf(now);
  const [opened, back] = [dayOf(openedAt), dayAfter(until, -DAYS_BACK)];
  const from = opened > back ? opened : back;
  requireThat(day >= from && day <= until, 'DAY_OUT_OF_REACH', { from, until });
}

/** A villager proposes what adds, for the own household; who takes points has to be another. */
function requireProposer({ proposers, direction }: Item, as: readonly Proposer[]): void {
  const allowed = as.filter((one) => one !== 'villager' || direction === 'addition');
  requireThat(
    allowed.some((one) => proposers.includes(one)),
    'NOT_PROPOSER',
  );
}

function requireEvidence(item: Item, { photoIds }: Deed): void {
  requireThat(photoIds.length > 0 || !needsPhoto(item), 'PHOTO_MISSING');
}

interface Making {
  readonly item: Item;
  readonly rulebook: Rulebook;
  readonly proposing: Proposing;
}

function placed(proposal: Proposal, deed: Deed, { item, rulebook, proposing }: Making): Tally {
  const { tally, household, now } = proposing;
  const before = tally ?? emptyTally(household.id, household.villageId);
  requireThat(deed.again || timesOn(before, proposal) === 0, 'DUPLICATE_PROPOSAL');
  const after = tallyAfter(before, null, proposal);
  requireWithinCaps(after, proposal, capsOf(item, rulebook));
  return withoutOldWindows(after, dayOf(now));
}

function proposalOf({
  deed,
  proposing,
  rulebook,
  item,
  period,
  held,
}: Making & { readonly deed: Deed; readonly period: string; readonly held: Points }): Proposal {
  const { id, household, by, confirmation, now, origin, findingId } = proposing;
  const { settings, version, dimensions } = rulebook;
  const { code: itemCode, name: itemName, dimensionCode, direction, value: worth, books } = item;
  const { occurredOn, member, quantity, note, photoIds } = deed;
  const dueAt = confirmation === null ? confirmDueAt(now, settings) : reviewDueAt(now, settings);
  return {
    id,
    villageId: household.villageId,
    householdId: household.id,
    householdNumber: household.number,
    maskedName: maskedName(household.headName),
    version,
    itemCode,
    itemName,
    dimensionCode,
    dimensionName: dimensions.find(({ code }) => code === dimensionCode)?.name ?? '',
    direction,
    worth,
    books,
    publicityFirst: item.publicity,
    occurredOn,
    period,
    member,
    quantity,
    note,
    photoIds,
    origin,
    findingId,
    by,
    state: confirmation === null ? 'unconfirmed' : 'submitted',
    confirmation,
    first: null,
    marks: [],
    value: null,
    publicity: null,
    objectionId: null,
    outcomes: [],
    ending: null,
    held,
    promised: points(0),
    budgeted: false,
    dueAt,
    createdAt: now,
    changedAt: now,
    place: `${now}~${id}`,
    boardPlace: null,
  };
}
