import { supervised } from '@domain/grade/hand-over';
import { requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { roundHere } from '../../runtime/grade-here';
import type { Handler } from '../../runtime/handler';
import { publishPage } from '../../runtime/publish-page';

export const superviseGrade: Handler<'grade.supervise'> = async (input, context) => {
  const { townshipId, villageId, roundId, approve, reason } = input;
  const { store, caller, now } = context;
  const village = await store.get('villages', villageId);

  const answer = await doOnce(context, { call: 'grade.supervise', input }, async (tx) => {
    requireThat(village?.townshipId === townshipId, 'NOT_FOUND');
    const round = await roundHere(tx, input);

    const after = supervised(round, { approve, reason }, { officer: caller.person, now });

    await tx.replace('gradeRounds', after);
    return { roundId: after.id, state: after.state };
  });

  if (approve) await publishPage(context, roundId);
  return answer;
};
