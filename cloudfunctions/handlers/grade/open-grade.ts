import { defaultScheme } from '@domain/grade/default-scheme';
import { decideOpening } from '@domain/grade/open-round';
import { roundIdOf } from '@domain/grade/round';
import { periodIdOf } from '@domain/settlement/close';
import { doOnce } from '../../runtime/do-once';
import { enterPage } from '../../runtime/enter-page';
import { signatureOf, type Handler } from '../../runtime/handler';

export const openGrade: Handler<'grade.open'> = async (input, context) => {
  const { villageId, label, periods, scheme = defaultScheme } = input;
  const { store, caller, now } = context;
  const id = roundIdOf(villageId, label);
  const [records, [last = null]] = await Promise.all([
    store.list('periods', {
      where: { id: { in: periods.map((period) => periodIdOf(villageId, period)) } },
      order: ['id', 'asc'],
      limit: periods.length,
    }),
    store.list('gradeRounds', { where: { villageId }, order: ['place', 'desc'], limit: 1 }),
  ]);

  await doOnce(context, { call: 'grade.open', input }, async (tx) => {
    const taken = await tx.get('gradeRounds', id);
    const by = signatureOf(caller);

    const opening = { villageId, label, periods, scheme, records, taken, last, by, now };
    const round = decideOpening(opening);

    await tx.insert('gradeRounds', round);
    return { roundId: id };
  });

  const { state } = await enterPage(context, id);
  return { roundId: id, state };
};
