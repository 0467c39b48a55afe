import type { Household } from '../household';
import { isBoundTo, type Person } from '../person';
import type { Points } from '../points';
import { isRecused } from '../recusal';
import { refuse, requireThat } from '../refusal';
import type { Direction, Settings } from '../rulebook/rulebook';
import { dayOf, instantAfter } from '../village-time';
import { objectionDueAt } from './deadlines';
import { dropped, OVERDUE_REASONS } from './ending';
import type { ObjectionOutcome, Proposal } from './proposal';
import { moved } from './states';

/** Somebody of the village says that what is published is not right. */
export interface Objection {
  /** The proposal's and the household's: one household objects once to one proposal. */
  readonly id: string;
  readonly villageId: string;
  readonly proposalId: string;
  readonly itemName: string;
  readonly direction: Direction;
  readonly value: Points;
  readonly occurredOn: string;
  readonly householdNumber: string;
  readonly maskedName: string;
  /** The objecting household. */
  readonly householdId: string;
  readonly objectorNumber: string;
  readonly byId: string;
  readonly reason: string;
  readonly state: 'open' | 'upheld' | 'dismissed' | 'overdue' | 'moot';
  /** Of the time on show, what was left when the clock stopped. */
  readonly leftMs: number;
  readonly dueAt: string;
  readonly decidedById: string | null;
  readonly decision: string | null;
  readonly at: string;
  readonly place: string;
}

export function objectionIdOf(
  proposal: Pick<Proposal, 'id'>,
  { number }: Pick<Household, 'number'>,
): string {
  return `${proposal.id}.${number.toLowerCase()}`;
}

export interface Objecting {
  readonly household: Household;
  readonly reason: string;
  readonly byId: string;
  readonly settings: Settings;
  readonly now: string;
}

export interface Disputed {
  readonly proposal: Proposal;
  readonly objection: Objection;
}

/** What is on the board everybody may object to; a deduction only the household it is taken from. */
export function decideObjection(
  proposal: Proposal,
  { household, reason, byId, settings, now }: Objecting,
): Disputed {
  const isOwn = proposal.householdId === household.id;
  const isSeen = isOwn ? proposal.publicity !== null : proposal.boardPlace !== null;
  const { publicity, value, state } = proposal;
  if (!isSeen || publicity === null || value === null) return refuse('NOT_FOUND');
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED');
  requireThat(state === 'publicity' && now < publicity.until, 'PROPOSAL_MOVED_ON', { state });
  const id = objectionIdOf(proposal, household);
  const dueAt = objectionDueAt(now, settings);
  const { villageId, itemName, direction, occurredOn, householdNumber, maskedName } = proposal;
  return {
    proposal: moved(proposal, 'objected', { objectionId: id, dueAt }, now),
    objection: {
      id,
      villageId,
      proposalId: proposal.id,
      itemName,
      direction,
      value,
      occurredOn,
      householdNumber,
      maskedName,
      householdId: household.id,
      objectorNumber: household.number,
      byId,
      reason,
      state: 'open',
      leftMs: Date.parse(publicity.until) - Date.parse(now),
      dueAt,
      decidedById: null,
      decision: null,
      at: now,
      place: `${now}~${id}`,
    },
  };
}

export interface Ruling {
  readonly upheld: boolean;
  readonly reason: string;
  readonly judge: Person;
  readonly now: string;
}

/** By somebody who took no part. Upheld voids it; dismissed lets the rest of its time run. */
export function decideOutcome({ proposal, objection }: Disputed, ruling: Ruling): Disputed {
  const { upheld, reason, judge, now } = ruling;
  const { state } = objection;
  requireThat(state === 'open' && now < objection.dueAt, 'OBJECTION_CLOSED', { state });
  requireThat(!isRecused(judge, proposal), 'RECUSED');
  requireThat(!tookPart({ proposal, objection }, judge), 'TOOK_PART');
  const outcome = { upheld, reason, on: dayOf(now) };
  return {
    proposal: upheld
      ? dropped(withOutcome(proposal, outcome), 'voided', reason, now)
      : resumed(withOutcome(proposal, outcome), instantAfter(now, objection.leftMs), now),
    objection: {
      ...objection,
      state: upheld ? 'upheld' : 'dismissed',
      decidedById: judge.id,
      decision: reason,
    },
  };
}

/** Nobody decided in time: in doubt nothing is posted. */
export function decideOverdue({ proposal, objection }: Disputed, now: string): Disputed {
  const reason = OVERDUE_REASONS.objected;
  const outcome = { upheld: true, reason, on: dayOf(now) };
  return {
    proposal: dropped(withOutcome(proposal, outcome), 'voided', reason, now),
    objection: { ...objection, state: 'overdue', decision: reason },
  };
}

/** The proposal ended for another reason: there is nothing left to decide. */
export function mooted(objection: Objection, reason: string): Objection {
  return { ...objection, state: 'moot', decision: reason };
}

function tookPart({ proposal, objection }: Disputed, { id, ...person }: Person): boolean {
  const { by, first, marks, confirmation } = proposal;
  const involved = [by.id, first?.byId, confirmation?.byId, ...marks.map(({ judgeId }) => judgeId)];
  const { villageId, householdId } = objection;
  return (
    involved.includes(id) ||
    objection.byId === id ||
    isBoundTo({ id, ...person }, villageId, householdId)
  );
}

function withOutcome(proposal: Proposal, outcome: ObjectionOutcome): Proposal {
  return { ...proposal, outcomes: [...proposal.outcomes, outcome] };
}

function resumed(proposal: Proposal, until: string, now: string): Proposal {
  const from = proposal.publicity?.from ?? now;
  const change = { publicity: { from, until }, objectionId: null, dueAt: until };
  return moved(proposal, 'publicity', change, now);
}
