import type { Output } from '@contract/index';
import type { Disclosure } from '@domain/disclosure';

type Own = Output<'disclosure.mine'>['disclosures'][number];
type Listed = Output<'disclosure.list'>['disclosures'][number];

/** A disclosure as the household reads it that it is about. */
export function ownDisclosure(disclosure: Disclosure): Own {
  const { id, label, grade, bank, byName, at, place } = disclosure;
  const replies = disclosure.replies.map((reply) => {
    const { limitFen, reference, repliedOn, at: enteredAt } = reply;
    return { limitFen, reference, repliedOn, at: enteredAt };
  });
  return { id, label, grade, bank, byName, at, replies, place };
}

export function listedDisclosure(disclosure: Disclosure): Listed {
  const { householdId, householdNumber, headName } = disclosure;
  return { ...ownDisclosure(disclosure), householdId, householdNumber, headName };
}
