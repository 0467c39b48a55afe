import { COUNTERSIGN_VALID_MS } from '@domain/countersign';
import { isRecused } from '@domain/recusal';
import { refuse, requireThat } from '@domain/refusal';
import { instantAfter } from '@domain/village-time';
import { countersignHash, countersignOf } from '../../runtime/codes';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const createCountersign: Handler<'countersign.create'> = async (input, context) => {
  const { villageId, householdId, requestId } = input;
  const { caller, digest, now } = context;
  const code = countersignOf(digest, householdId, requestId);
  const { expiresAt } = await doOnce(context, { call: 'countersign.create', input }, async (tx) => {
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');

    requireThat(!isRecused(caller.person, input), 'RECUSED');
    const expires = instantAfter(now, COUNTERSIGN_VALID_MS);

    await tx.replace('countersigns', {
      id: household.id,
      villageId,
      codeHash: countersignHash(digest, householdId, code),
      expiresAt: expires,
      wrongTries: [],
      by: signatureOf(caller),
      usedBy: null,
    });
    return { expiresAt: expires };
  });
  return { code, expiresAt };
};
