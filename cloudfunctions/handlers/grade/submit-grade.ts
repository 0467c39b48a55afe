import { handedOver } from '@domain/grade/hand-over';
import { doOnce } from '../../runtime/do-once';
import { roundHere } from '../../runtime/grade-here';
import type { Handler } from '../../runtime/handler';
import { leaveOutDeparted } from '../../runtime/leave-out-departed';

export const submitGrade: Handler<'grade.submit'> = async (input, context) => {
  const { minutes } = input;
  const { store, caller, now } = context;
  const { id } = await roundHere(store, input);
  await leaveOutDeparted(store, id);
  return doOnce(context, { call: 'grade.submit', input }, async (tx) => {
    const round = await roundHere(tx, input);

    const record = { minutes, byId: caller.person.id, at: now };
    const after = handedOver(round, input.to, record);

    await tx.replace('gradeRounds', after);
    return { roundId: after.id, state: after.state };
  });
};
