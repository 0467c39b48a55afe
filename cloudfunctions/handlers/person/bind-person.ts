import { memberOf } from '@domain/member';
import { isRightTry } from '@domain/one-time-code';
import { joined } from '@domain/person';
import { refuse } from '@domain/refusal';
import { bindCodeHash } from '../../runtime/codes';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

/** A card alone binds nobody: an unknown card and a card without an open code answer alike. */
export const bindPerson: Handler<'person.bind'> = async (input, context) => {
  const { caller, digest, now } = context;
  const answer = await doOnce(context, { call: 'person.bind', input }, async (tx) => {
    const card = (await tx.get('cards', input.cardToken)) ?? refuse('BIND_CODE_VOID');
    const code = card.state === 'active' ? await tx.get('bindCodes', card.householdId) : null;
    const person = (await tx.get('persons', caller.person.id)) ?? caller.person;

    const { villageId, householdId } = card;
    const codeHash = bindCodeHash(digest, householdId, input.code);
    const right = isRightTry(code, { codeHash, now });
    const open = code ?? refuse('BIND_CODE_VOID');

    if (!right) {
      const triesLeft = open.triesLeft - 1;
      await tx.replace('bindCodes', { ...open, triesLeft });
      return { villageId: '', householdId: '', triesLeft };
    }
    await tx.replace('bindCodes', { ...open, usedBy: person.id });
    const membership = { role: 'villager', villageId, householdId } as const;
    await tx.replace('persons', joined(person, membership));
    await tx.replace('members', memberOf(person, membership, now));
    return { villageId, householdId, triesLeft: open.triesLeft };
  });
  // A wrong try is a write too (it uses up a try), so it is refused after it is done.
  if (answer.householdId === '') return refuse('BIND_CODE_WRONG', { triesLeft: answer.triesLeft });
  return { villageId: answer.villageId, householdId: answer.householdId };
};
