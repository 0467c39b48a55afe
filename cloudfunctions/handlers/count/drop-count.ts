import { decideDrop } from '@domain/count/count';
import { countedHere, saveCounted } from '../../runtime/count-here';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const dropCount: Handler<'count.drop'> = (input, context) => {
  const { now } = context;
  return doOnce(context, { call: 'count.drop', input }, async (tx) => {
    const counted = await countedHere(tx, input);

    const dropped = decideDrop(counted, { reason: input.reason, now });

    return saveCounted(tx, dropped);
  });
};
