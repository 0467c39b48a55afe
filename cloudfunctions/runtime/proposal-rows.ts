import type { Output } from '@contract/index';
import { barOf } from '@domain/proposal/bar';
import type { Proposal } from '@domain/proposal/proposal';
import { countingMarks, PANEL } from '@domain/proposal/review';
import { NEVER_DUE } from '@domain/proposal/states';
import { isRecused } from '@domain/recusal';
import type { Person, Role } from '@domain/person';
import { assert } from '@domain/assert';

type Reviewed = Output<'review.list'>['proposals'][number];
type Own = Output<'proposal.mine'>['proposals'][number];
type Published = Output<'publicity.list'>['proposals'][number];

export interface Looker {
  readonly person: Person;
  /** In this village. */
  readonly roles: readonly Role[];
}

/** A proposal as its reviewers see it: of the marks only their own, until it is decided. */
export function reviewedRow(proposal: Proposal, { person, roles }: Looker): Reviewed {
  const own = proposal.marks.find(({ judgeId }) => judgeId === person.id);
  return {
    ...aboutOf(proposal, person),
    householdNumber: proposal.householdNumber,
    maskedName: proposal.maskedName,
    marksIn: countingMarks(proposal).length,
    ownMark: own === undefined ? null : { agree: own.agree, points: own.points, at: own.at },
    verdict: verdictOf(proposal),
    recused: isRecused(person, proposal),
    bar: barOf(proposal, person, roles),
  };
}

/** A proposal as its own household sees it: all of it, and no judge. */
export function ownRow(proposal: Proposal, person: Person): Own {
  return { ...aboutOf(proposal, person), verdict: verdictOf(proposal) };
}

/** A proposal as everybody sees it: each field is named here, so that none slips out. */
export function publishedRow(proposal: Proposal): Published {
  const { id, maskedName, itemName, dimensionName, value, occurredOn, publicity } = proposal;
  assert(value !== null && publicity !== null, 'what is on the board was decided');
  const { from, until } = publicity;
  // Safe: what is on the board is in one of these; the contract checks it on the way out.
  const state = proposal.state as Published['state'];
  const outcomes = [...proposal.outcomes];
  return {
    id,
    maskedName,
    itemName,
    dimensionName,
    value,
    occurredOn,
    from,
    until,
    state,
    outcomes,
  };
}

/** The roles somebody holds in one village. */
export function rolesIn({ memberships }: Person, villageId: string): readonly Role[] {
  return memberships
    .filter((held) => 'villageId' in held && held.villageId === villageId)
    .map(({ role }) => role);
}

function aboutOf(proposal: Proposal, person: Person): Omit<Own, 'verdict'> {
  const { confirmation, dueAt, by } = proposal;
  return {
    id: proposal.id,
    householdId: proposal.householdId,
    itemCode: proposal.itemCode,
    itemName: proposal.itemName,
    dimensionName: proposal.dimensionName,
    direction: proposal.direction,
    worth: proposal.worth,
    books: proposal.books,
    quantity: proposal.quantity,
    occurredOn: proposal.occurredOn,
    period: proposal.period,
    member: proposal.member,
    note: proposal.note,
    photoIds: [...proposal.photoIds],
    origin: proposal.origin,
    byName: by.name,
    byRole: by.role,
    mine: by.id === person.id,
    state: proposal.state,
    confirmation:
      confirmation === null
        ? null
        : { how: confirmation.how, witness: confirmation.witness, at: confirmation.at },
    value: proposal.value,
    publicity: proposal.publicity,
    outcomes: [...proposal.outcomes],
    ending: proposal.ending,
    createdAt: proposal.createdAt,
    dueAt: dueAt === NEVER_DUE ? null : dueAt,
    place: proposal.place,
  };
}

/** In the order of the points, so that nobody is known by having been first. */
function verdictOf(proposal: Proposal): Own['verdict'] {
  const marks = countingMarks(proposal);
  if (marks.length < PANEL) return [];
  return marks
    .map(({ agree, points }) => ({ agree, points }))
    .sort((a, b) => Number(b.agree) - Number(a.agree) || (b.points ?? 0) - (a.points ?? 0));
}
