import type { Entry } from '../entry';
import { maskedName, type Household } from '../household';
import { periodOf } from '../period';
import { heldFor, itemOf, type Deed } from '../proposal/create';
import type { Confirmation } from '../proposal/proposal';
import type { Quantity } from '../quantity';
import { refuse, requireThat } from '../refusal';
import type { Item, Proposer, Rectify, Rulebook } from '../rulebook/rulebook';
import { dayAfter, dayOf, startOfDay } from '../village-time';
import type { Finding } from './finding';

/** What was seen, and where. */
export interface Sight {
  readonly itemCode: string;
  readonly where: string;
  readonly note: string;
  readonly quantity: Quantity | null;
  readonly photoIds: readonly string[];
}

export interface Inspection {
  readonly id: string;
  readonly household: Household;
  readonly rulebook: Rulebook | null;
  /** As what the inspector may propose. */
  readonly as: readonly Proposer[];
  readonly by: Entry['by'];
  readonly confirmation: Confirmation | null;
  readonly now: string;
}

/** Opens a rectification: from the day it was found so many days, each of them whole. */
export function decideFinding(sight: Sight, inspection: Inspection): Finding {
  const { household, rulebook, as } = inspection;
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED');
  if (rulebook === null) return refuse('RULES_NOT_IN_USE');
  const item = itemOf(rulebook, sight.itemCode);
  const rectify = rectifyOf(item);
  const isAllowed = as.some((one) => item.proposers.includes(one));
  requireThat(isAllowed, 'NOT_PROPOSER');
  heldFor(item, sight.quantity);
  return findingOf(sight, inspection, { item, rulebook, rectify });
}

/** What a finding is as a deed: of the day it was found, with its photos. */
export function deedOf({ itemCode, foundAt, quantity, where, note, photoIds }: Finding): Deed {
  return {
    itemCode,
    occurredOn: dayOf(foundAt),
    quantity,
    note: [where, note].filter(Boolean).join('：'),
    member: null,
    photoIds,
    // Two things found with one household on one day are two findings.
    again: true,
  };
}

function rectifyOf({ rectify, direction }: Item): Rectify {
  requireThat(rectify !== null && direction === 'deduction', 'NOT_RECTIFIABLE');
  return rectify;
}

interface Rules {
  readonly item: Item;
  readonly rulebook: Rulebook;
  readonly rectify: Rectify;
}

function findingOf(sight: Sight, inspection: Inspection, rules: Rules): Finding {
  const { id, household, by, confirmation, now } = inspection;
  const { item, rulebook, rectify } = rules;
  const foundOn = dayOf(now);
  const dueAt = startOfDay(dayAfter(foundOn, rectify.days + 1));
  return {
    ...sight,
    id,
    villageId: household.villageId,
    householdId: household.id,
    householdNumber: household.number,
    maskedName: maskedName(household.headName),
    version: rulebook.version,
    itemName: item.name,
    mode: rectify.mode,
    foundAt: now,
    period: periodOf(foundOn, rulebook.settings.period),
    dueAt,
    state: 'open',
    confirmation,
    done: null,
    rechecks: [],
    putRight: false,
    drop: null,
    proposalId: null,
    reversalIds: [],
    by,
    place: `${now}~${id}`,
    duePlace: `${dueAt}~${id}`,
  };
}
