import { decideConfirm } from '@domain/count/count';
import { countedHere, saveCounted } from '../../runtime/count-here';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';

export const confirmCount: Handler<'count.confirm'> = (input, context) => {
  const { caller, now } = context;
  return doOnce(context, { call: 'count.confirm', input }, async (tx) => {
    const counted = await countedHere(tx, input);

    const by = signatureOf(caller);
    const confirmed = decideConfirm(counted, { items: input.items, by, now });

    return saveCounted(tx, confirmed);
  });
};
