import { BIND_CODE_TRIES, BIND_CODE_VALID_MS } from '@domain/one-time-code';
import { refuse } from '@domain/refusal';
import { instantAfter } from '@domain/village-time';
import { bindCodeHash, bindCodeOf } from '../../runtime/codes';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const createBindCode: Handler<'bind-code.create'> = async (input, context) => {
  const { villageId, householdId, requestId } = input;
  const { digest, now } = context;
  const code = bindCodeOf(digest, householdId, requestId);
  const { expiresAt } = await doOnce(context, { call: 'bind-code.create', input }, async (tx) => {
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');

    const expires = instantAfter(now, BIND_CODE_VALID_MS);

    await tx.replace('bindCodes', {
      id: household.id,
      villageId,
      codeHash: bindCodeHash(digest, householdId, code),
      expiresAt: expires,
      triesLeft: BIND_CODE_TRIES,
      usedBy: null,
    });
    return { expiresAt: expires };
  });
  return { code, expiresAt };
};
