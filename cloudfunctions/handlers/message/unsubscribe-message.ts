import { forgotten } from '@domain/message';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const unsubscribeMessage: Handler<'message.unsubscribe'> = (input, context) =>
  doOnce(context, { call: 'message.unsubscribe', input }, async (tx) => {
    const subscriber = await tx.get('subscribers', context.caller.person.id);
    if (subscriber !== null) await tx.replace('subscribers', forgotten(subscriber));
    return { allowed: 0 };
  });
