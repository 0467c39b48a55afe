import { decideDeliberation } from '@domain/grade/deliberate';
import { doOnce } from '../../runtime/do-once';
import { gradeHere } from '../../runtime/grade-here';
import type { Handler } from '../../runtime/handler';

export const deliberateGrade: Handler<'grade.deliberate'> = (input, context) => {
  const { caller, now } = context;
  return doOnce(context, { call: 'grade.deliberate', input }, async (tx) => {
    const before = await gradeHere(tx, input);

    const occasion = { person: caller.person, now };
    const { grade, round } = decideDeliberation(before, input.decision, occasion);

    await tx.replace('grades', grade);
    await tx.replace('gradeRounds', round);
    return { gradeId: grade.id, grade: grade.grade };
  });
};
