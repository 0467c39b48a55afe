import { decideApproval } from '@domain/count/post';
import { countedHere, saveCounted } from '../../runtime/count-here';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';

export const approveCount: Handler<'count.approve'> = (input, context) => {
  const { caller, now } = context;
  return doOnce(context, { call: 'count.approve', input }, async (tx) => {
    const counted = await countedHere(tx, input);

    const posted = decideApproval(counted, { by: signatureOf(caller), now });

    for (const move of posted.moves) await tx.insert('moves', move);
    return saveCounted(tx, posted);
  });
};
