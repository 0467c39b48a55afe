import { dayCloseIdOf, decideReopening } from '@domain/day-close/day-close';
import { refuse, requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';

export const reopenDay: Handler<'day.reopen'> = (input, context) =>
  doOnce(context, { call: 'day.reopen', input }, async (tx) => {
    const { townshipId, villageId, no, reason } = input;
    const village = await tx.get('villages', villageId);
    requireThat(village?.townshipId === townshipId, 'NOT_FOUND');
    const close = (await tx.get('dayCloses', dayCloseIdOf(villageId, no))) ?? refuse('NOT_FOUND');

    const by = signatureOf(context.caller);
    const reopened = decideReopening(close, { by, at: context.now, reason });

    await tx.replace('dayCloses', reopened);
    return { no };
  });
