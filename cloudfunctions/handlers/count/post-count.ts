import { decidePost } from '@domain/count/post';
import { refuse, requireThat } from '@domain/refusal';
import { countedHere, saveCounted } from '../../runtime/count-here';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { arePhotosHere } from '../../runtime/photos-of';

export const postCount: Handler<'count.post'> = async (input, context) => {
  const { villageId, photoIds } = input;
  const { caller, now, store } = context;
  const [village, arePhotos] = await Promise.all([
    store.get('villages', villageId),
    arePhotosHere(context, { villageId, householdId: null, photoIds }),
  ]);
  const { shopRules: rules } = village ?? refuse('NOT_FOUND');
  return doOnce(context, { call: 'count.post', input }, async (tx) => {
    requireThat(arePhotos, 'NOT_FOUND');
    const counted = await countedHere(tx, input);

    const reasons = new Map(input.reasons.map(({ goodsId, reason }) => [goodsId, reason]));
    const by = signatureOf(caller);
    const posted = decidePost(counted, { reasons, photoIds, rules, by, now });

    for (const move of posted.moves) await tx.insert('moves', move);
    return saveCounted(tx, posted);
  });
};
