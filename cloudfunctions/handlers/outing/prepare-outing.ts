import type { Input, Output } from '@contract/index';
import { newOuting, outingIdOf } from '@domain/outing/outing';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Context, type Handler } from '../../runtime/handler';
import { untilFree } from '../../runtime/until-free';

export const prepareOuting: Handler<'outing.prepare'> = async (input, context) => {
  // Two who prepare at the same moment want the same number; the other one gets the next.
  const { outingId } = await untilFree(() => prepared(input, context));
  const outing = (await context.store.get('outings', outingId)) ?? refuse('NOT_FOUND');
  const { id, no, hamlet, table, preparedAt, until } = outing;
  // Safe: only the read-only marks differ.
  const taken = table as Output<'outing.prepare'>['table'];
  return { id, no, hamlet, table: taken, preparedAt, until };
};

type Wanted = Input<'outing.prepare'>;

async function prepared(input: Wanted, context: Context) {
  const { villageId, hamlet = null } = input;
  const { store, caller, now } = context;
  const [last] = await store.list('outings', {
    where: { villageId },
    order: ['place', 'desc'],
    limit: 1,
  });
  return doOnce(context, { call: 'outing.prepare', input }, async (tx) => {
    const village = (await tx.get('villages', villageId)) ?? refuse('NOT_FOUND');
    let no = (last?.no ?? 0) + 1;
    while ((await tx.get('outings', outingIdOf(villageId, no))) !== null) no += 1;

    const by = signatureOf(caller);
    const outing = newOuting({ villageId, no, hamlet, by, table: village.exchangeTable }, now);

    await tx.insert('outings', outing);
    return { outingId: outing.id };
  });
}
