import { refuse } from '@domain/refusal';
import { decideClose, periodIdOf } from '@domain/settlement/close';
import { periodNamed, periodPreceding } from '@domain/settlement/periods';
import { closePage } from '../../runtime/close-page';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { openMatters } from '../../runtime/open-matters';
import type { Store } from '../../runtime/store';

export const closePeriod: Handler<'period.close'> = async (input, context) => {
  const { villageId } = input;
  const { store, caller, now } = context;
  const id = periodIdOf(villageId, input.period);
  const [village, open, households] = await Promise.all([
    store.get('villages', villageId),
    openMatters(store, villageId, input.period),
    countHouseholds(store, villageId),
  ]);
  const rulebooks = village?.rulebook ?? [];
  const period = periodNamed(rulebooks, input.period);
  const preceding = period && periodPreceding(rulebooks, period);

  await doOnce(context, { call: 'period.close', input }, async (tx) => {
    if (period === null) return refuse(rulebooks.length === 0 ? 'RULES_NOT_IN_USE' : 'NOT_FOUND');
    const before = preceding && {
      period: preceding.period,
      record: await tx.get('periods', periodIdOf(villageId, preceding.period)),
    };
    const record = await tx.get('periods', id);

    const closing = { villageId, period, record, before, open, households };
    const begun = decideClose(closing, { by: signatureOf(caller), now });

    if (record === null) await tx.insert('periods', begun);
    return { period: begun.period };
  });

  const { period: name, state, figures } = await closePage(context, id);
  return { period: name, state, households: figures.households, of: figures.of };
};

async function countHouseholds(store: Store, villageId: string): Promise<number> {
  const [all] = await store.total(
    'households',
    { where: { villageId } },
    { sum: 'memberCount', by: ['villageId'] },
  );
  return all?.count ?? 0;
}
