import { decideEnd } from '@domain/outing/outing';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { outingHere } from '../../runtime/outing-here';

export const closeOuting: Handler<'outing.close'> = async (input, context) => {
  const { caller, now } = context;
  return doOnce(context, { call: 'outing.close', input }, async (tx) => {
    const outing = (await outingHere(tx, input)) ?? refuse('NOT_FOUND');

    const closed = decideEnd(outing, signatureOf(caller), now);

    await tx.replace('outings', closed);
    return { outingId: closed.id };
  });
};
