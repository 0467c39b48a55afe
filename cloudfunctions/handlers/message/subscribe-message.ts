import { credited } from '@domain/message';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const subscribeMessage: Handler<'message.subscribe'> = (input, context) => {
  const { caller, now } = context;
  return doOnce(context, { call: 'message.subscribe', input }, async (tx) => {
    const subscriber = await tx.get('subscribers', caller.person.id);

    const { id } = caller.person;
    const known = credited(subscriber, input.topics, { id, openid: caller.openid, since: now });

    await tx.replace('subscribers', known);
    return { allowed: input.topics.length };
  });
};
