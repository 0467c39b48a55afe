/** How far something has come and what was said of it, in sentences a household reads aloud. */
import { periodName } from '@domain/period';
import { pointsText } from '@domain/points';
import { quantityText } from '@domain/quantity';
import { isDropped } from '@domain/proposal/states';
import { mostOf } from '@domain/rulebook/value';
import type { Fact } from '@/components/facts/facts';
import { dayText, lastDayText } from '@/features/entry/when';
import { ROLE_NAMES } from '@/features/entry/words';
import { DETAILS, PROPOSALS, STATES, STEPS } from './texts';
import type { Proposal } from './use-proposals';

interface Figure {
  readonly text: string;
  readonly tone: 'plain' | 'plus' | 'minus';
}

/** "+5 分", "-5 分": in its colour once it is decided, and nothing for what came to nothing. */
export function figureOf({ state, direction, value, worth, quantity }: Proposal): Figure {
  if (isDropped(state)) return { text: PROPOSALS.nothing, tone: 'plain' };
  const isAddition = direction === 'addition';
  const amount = pointsText(value ?? mostOf(worth, quantity));
  const decided = isAddition ? 'plus' : 'minus';
  return {
    text: PROPOSALS.figure(`${isAddition ? '+' : '-'}${amount}`),
    tone: value === null ? 'plain' : decided,
  };
}

/** The state in a few words, with until when where that matters. */
export function stateText(proposal: Proposal): string {
  const { state, publicity, direction } = proposal;
  if (state !== 'publicity' || publicity === null) return STATES[state];
  if (isDirect(proposal)) return STEPS.posting;
  const day = lastDayText(publicity.until);
  return direction === 'addition' ? STEPS.shownUntil(day) : STEPS.deductionUntil(day);
}

/** What happens next, or why nothing does. */
export function stepText(proposal: Proposal): string {
  const { state, direction, ending } = proposal;
  const due = proposal.dueAt === null ? '' : lastDayText(proposal.dueAt);
  switch (state) {
    case 'unconfirmed':
      return STEPS.unconfirmed(due);
    case 'submitted':
      return STEPS.submitted(due);
    case 'reviewing':
      return STEPS.reviewing(due);
    case 'publicity':
      if (isDirect(proposal)) return STEPS.direct;
      return direction === 'addition' ? STEPS.publicity(due) : STEPS.deduction(due);
    case 'objected':
      return STEPS.objected(due);
    case 'posted':
      return STEPS.posted;
    case 'returned':
      return `${STEPS.why(ending?.reason ?? '')}。${STEPS.returned(due)}`;
    case 'rejected':
    case 'withdrawn':
    case 'voided':
      return STEPS.why(ending?.reason ?? '');
  }
}

/** Not published before it is posted. */
function isDirect({ publicity }: Proposal): boolean {
  return publicity !== null && publicity.from === publicity.until;
}

/** All that was said of it, for whoever wants to know. */
export function detailsOf(proposal: Proposal): Fact[] {
  const { occurredOn, period, dimensionName, itemCode, itemName, note, worth, quantity } = proposal;
  return [
    { name: DETAILS.occurredOn, value: dayText(occurredOn) },
    { name: DETAILS.period, value: periodName(period) },
    { name: DETAILS.dimension, value: dimensionName },
    { name: DETAILS.item, value: `${itemCode} ${itemName}` },
    ...(worth.kind === 'perUnit' && quantity !== null
      ? [{ name: DETAILS.quantity, value: `${quantityText(quantity)} ${worth.unitName}` }]
      : []),
    ...mostFact(proposal),
    ...memberFact(proposal),
    ...(note === '' ? [] : [{ name: DETAILS.note, value: note }]),
    { name: DETAILS.by, value: byText(proposal) },
    ...confirmationFact(proposal),
    { name: DETAILS.books, value: booksOf(proposal) },
    ...verdictFact(proposal),
    ...outcomeFacts(proposal),
  ];
}

function mostFact({ state, value, worth, quantity }: Proposal): Fact[] {
  if (value !== null || isDropped(state)) return [];
  const most = pointsText(mostOf(worth, quantity));
  return [{ name: DETAILS.most, value: DETAILS.mostText(most) }];
}

function memberFact({ member }: Proposal): Fact[] {
  if (member === null) return [];
  return [{ name: DETAILS.member, value: member.kind === 'adult' ? member.name : DETAILS.child }];
}

function byText({ byRole, byName, origin }: Proposal): string {
  if (byRole === 'villager') return DETAILS.byHousehold;
  const who = `${ROLE_NAMES[byRole]}${byName}`;
  return origin === 'finding' ? `${who}，${DETAILS.byFinding}` : who;
}

function confirmationFact({ confirmation }: Proposal): Fact[] {
  if (confirmation === null) return [];
  const { how, witness } = confirmation;
  const value =
    how === 'witness' ? DETAILS.confirmed.witness(witness ?? '') : DETAILS.confirmed[how];
  return [{ name: DETAILS.confirmation, value }];
}

function booksOf({ books }: Proposal): string {
  return [
    ...(books.score ? [DETAILS.score] : []),
    ...(books.exchange ? [DETAILS.exchange] : []),
  ].join('、');
}

function verdictFact({ verdict, worth }: Proposal): Fact[] {
  if (verdict.length === 0) return [];
  const agree = verdict.filter((mark) => mark.agree).length;
  const said = DETAILS.verdictText(agree, verdict.length - agree);
  if (worth.kind !== 'range') return [{ name: DETAILS.verdict, value: said }];
  const marks = verdict
    .map((mark) => mark.points ?? worth.least)
    .sort((a, b) => a - b)
    .map((mark) => pointsText(mark));
  return [{ name: DETAILS.verdict, value: `${said}，${DETAILS.marks(marks.join('、'))}` }];
}

function outcomeFacts({ outcomes }: Proposal): Fact[] {
  return outcomes.map(({ upheld, reason, on }, index) => ({
    name: index === 0 ? DETAILS.outcome : `${DETAILS.outcome}${index + 1}`,
    value: upheld ? DETAILS.upheld(dayText(on), reason) : DETAILS.dismissed(dayText(on), reason),
  }));
}
