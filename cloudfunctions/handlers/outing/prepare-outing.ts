import type { Input, Output } from '@contract/index';
import { newOuting, outingIdOf } from '@domain/outing/outing';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Context, type Handler } from '../../runtime/handler';
import { IdTaken } from '../../runtime/store';

/** Two who prepare at the same moment want the same number; the other one gets the next. */
const TRIES = 5;

export const prepareOuting: Handler<'outing.prepare'> = async (input, context) => {
  const { outingId } = await numbered(input, context);
  const outing = (await context.store.get('outings', outingId)) ?? refuse('NOT_FOUND');
  const { id, no, hamlet, table, preparedAt, until } = outing;
  // Safe: only the read-only marks differ.
  const taken = table as Output<'outing.prepare'>['table'];
  return { id, no, hamlet, table: taken, preparedAt, until };
};

type Wanted = Input<'outing.prepare'>;

async function numbered(input: Wanted, context: Context): Promise<{ readonly outingId: string }> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await prepared(input, context);
    } catch (error) {
      if (!(error instanceof IdTaken) || tries === TRIES) throw error;
    }
  }
}

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
