import type { Entry } from '../entry';
import { maskedName, type Household } from '../household';
import { periodOf } from '../period';
import { decideProposal, heldFor, itemOf, type Deed, type Proposed } from '../proposal/create';
import type { Tally } from '../proposal/caps';
import type { Confirmation } from '../proposal/proposal';
import type { Quantity } from '../quantity';
import { refuse, requireThat } from '../refusal';
import type { Item, Rectify, Rulebook } from '../rulebook/rulebook';
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
  /** The deduction's, should one be proposed at once. */
  readonly proposalId: string;
  readonly household: Household;
  readonly rulebook: Rulebook | null;
  readonly tally: Tally | null;
  readonly isPeriodClosed: boolean;
  readonly by: Entry['by'];
  readonly confirmation: Confirmation | null;
  readonly now: string;
}

export interface Found {
  readonly finding: Finding;
  /** The deduction that is taken at once where the rulebook gives it back later; null otherwise. */
  readonly proposed: Proposed | null;
}

/** Opens a rectification: from the day it was found, so many days and each of them whole. */
export function decideFinding(sight: Sight, inspection: Inspection): Found {
  const { household, rulebook } = inspection;
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED');
  if (rulebook === null) return refuse('RULES_NOT_IN_USE');
  const item = itemOf(rulebook, sight.itemCode);
  const rectify = rectifyOf(item);
  requireThat(
    item.proposers.some((one) => one !== 'villager'),
    'NOT_PROPOSER',
  );
  heldFor(item, sight.quantity);
  requireThat(sight.photoIds.length > 0, 'PHOTO_MISSING');

  const finding = findingOf(sight, inspection, { item, rulebook, rectify });
  if (rectify.mode === 'before') return { finding, proposed: null };
  const proposed = deductionFor(finding, { ...inspection, id: inspection.proposalId });
  return { finding: { ...finding, proposalId: proposed.proposal.id }, proposed };
}

type Deduction = Pick<
  Inspection,
  'id' | 'household' | 'rulebook' | 'tally' | 'isPeriodClosed' | 'now'
>;

/** The deduction a finding leads to: as of the day it was found, known to whom the finding is known. */
export function deductionFor(finding: Finding, deduction: Deduction): Proposed {
  const { itemCode, foundAt, quantity, note, photoIds, by, confirmation } = finding;
  const deed: Deed = {
    itemCode,
    occurredOn: dayOf(foundAt),
    quantity,
    note: [finding.where, note].filter(Boolean).join('：'),
    member: null,
    photoIds,
    // Two things found in one place on one day are two findings.
    again: true,
  };
  const as = ['scorer', 'committee'] as const;
  return decideProposal(deed, {
    ...deduction,
    as,
    origin: 'finding',
    findingId: finding.id,
    by,
    confirmation,
  });
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
