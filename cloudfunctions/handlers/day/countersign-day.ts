import { dayCloseIdOf, decideCountersigning } from '@domain/day-close/day-close';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';

export const countersignDay: Handler<'day.countersign'> = (input, context) =>
  doOnce(context, { call: 'day.countersign', input }, async (tx) => {
    const { villageId, no } = input;
    const close = (await tx.get('dayCloses', dayCloseIdOf(villageId, no))) ?? refuse('NOT_FOUND');

    const signature = { ...signatureOf(context.caller), at: context.now };
    const sealed = decideCountersigning(close, signature);

    await tx.replace('dayCloses', sealed);
    return { no };
  });
