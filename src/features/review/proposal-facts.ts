import { pointsText } from '@domain/points';
import { quantityText } from '@domain/quantity';
import { mostOf } from '@domain/rulebook/value';
import type { Fact } from '@/components/facts/facts';
import { dayText, momentText } from '@/features/entry/when';
import { ROLE_NAMES } from '@/features/entry/words';
import { unitsText, valueText } from '@domain/rulebook/item-words';
import type { Reviewed } from './queue';
import { DETAIL } from './texts';

/** All there is to know before having a say. */
export function factsOf(proposal: Reviewed): Fact[] {
  const { itemCode, itemName, dimensionName, occurredOn, note } = proposal;
  return [
    { name: DETAIL.what, value: `${dimensionName} · ${itemCode} ${itemName}` },
    { name: DETAIL.worth, value: worthText(proposal) },
    { name: DETAIL.occurredOn, value: dayText(occurredOn) },
    ...quantityFact(proposal),
    ...memberFact(proposal),
    { name: DETAIL.note, value: note === '' ? DETAIL.noNote : note },
    { name: DETAIL.by, value: byText(proposal) },
    { name: DETAIL.at, value: momentText(proposal.createdAt) },
    { name: DETAIL.confirmation, value: confirmationText(proposal) },
    ...outcomeFacts(proposal),
  ];
}

function worthText({ direction, worth, quantity }: Reviewed): string {
  const value = valueText({ direction, value: worth });
  if (worth.kind !== 'perUnit') return value;
  const most = pointsText(mostOf(worth, quantity));
  return `${DETAIL.worthOf(value, most)}（${unitsText({ value: worth }) ?? ''}）`;
}

function quantityFact({ worth, quantity }: Reviewed): Fact[] {
  if (worth.kind !== 'perUnit' || quantity === null) return [];
  return [{ name: DETAIL.quantity, value: `${quantityText(quantity)} ${worth.unitName}` }];
}

function memberFact({ member }: Reviewed): Fact[] {
  if (member === null) return [];
  return [{ name: DETAIL.member, value: member.kind === 'adult' ? member.name : DETAIL.child }];
}

function byText({ byRole, byName, origin }: Reviewed): string {
  const who = byName === '' ? ROLE_NAMES[byRole] : `${byName}（${ROLE_NAMES[byRole]}）`;
  return origin === 'finding' ? `${who}，${DETAIL.byFinding}` : who;
}

function confirmationText({ confirmation }: Reviewed): string {
  if (confirmation === null) return DETAIL.unconfirmed;
  const { how, witness } = confirmation;
  return how === 'witness' ? DETAIL.confirmed.witness(witness ?? '') : DETAIL.confirmed[how];
}

function outcomeFacts({ outcomes }: Reviewed): Fact[] {
  return outcomes.map(({ upheld, reason, on }, index) => ({
    name: index === 0 ? DETAIL.outcome : `${DETAIL.outcome}${index + 1}`,
    value: upheld ? DETAIL.upheld(dayText(on), reason) : DETAIL.dismissed(dayText(on), reason),
  }));
}
