import {
  beginningOf,
  dayCloseIdOf,
  decideClose,
  decideSigning,
  type DayClose,
} from '@domain/day-close/day-close';
import { requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { happenedSince } from '../../runtime/happened-since';

export const signDay: Handler<'day.sign'> = async (input, context) => {
  const { villageId, no, until, weighed, note = '' } = input;
  const { store, caller, now } = context;
  const signature = { ...signatureOf(caller), at: now };
  const before = no === 1 ? null : await store.get('dayCloses', dayCloseIdOf(villageId, no - 1));
  const happened = await happenedSince(store, villageId, beginningOf(before, until));
  return doOnce(context, { call: 'day.sign', input }, async (tx) => {
    requireThat(no === 1 || before !== null, 'DAY_MOVED_ON', { no });
    const known = await tx.get('dayCloses', dayCloseIdOf(villageId, no));

    const said = { weighed, note };
    const close: DayClose =
      known === null
        ? decideClose({ villageId, no, before, until, happened, ...said, signature })
        : decideSigning(known, said, signature);

    await tx.replace('dayCloses', close);
    return { no };
  });
};
