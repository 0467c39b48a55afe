import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { merchantHere } from '../../runtime/merchant-here';

export const saveMerchant: Handler<'merchant.save'> = (input, context) =>
  doOnce(context, { call: 'merchant.save', input }, async (tx) => {
    const { villageId, requestId, merchantId, name, note, fenPerPoint, state } = input;
    const saved = { villageId, name, note, fenPerPoint, state };
    if (merchantId === undefined) {
      // Short: it is part of the ids of its people and its months.
      const id = `${villageId}.m${requestId.toLowerCase().slice(-12)}`;
      await tx.insert('merchants', { id, ...saved });
      return { merchantId: id };
    }
    const known = (await merchantHere(tx, { villageId, merchantId })) ?? refuse('NOT_FOUND');
    await tx.replace('merchants', { ...known, ...saved });
    return { merchantId };
  });
