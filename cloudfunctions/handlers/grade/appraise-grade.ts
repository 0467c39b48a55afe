import { decideAppraisal } from '@domain/grade/appraise';
import { countingMarks } from '@domain/grade/grading';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { gradeHere } from '../../runtime/grade-here';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { judgesOf } from '../../runtime/judges-of';

export const appraiseGrade: Handler<'grade.appraise'> = (input, context) => {
  const { caller, now } = context;
  const marks = Object.fromEntries(input.marks.map(({ code, points }) => [code, points]));
  return doOnce(context, { call: 'grade.appraise', input }, async (tx) => {
    const { grade, round } = await gradeHere(tx, input);
    const household = (await householdHere(tx, grade)) ?? refuse('NOT_FOUND');
    const others = await judgesOf(tx, grade.marks);

    const sitting = { round, household, judge: caller.person, others, now };
    const after = decideAppraisal(grade, marks, sitting);

    await tx.replace('grades', after.grade);
    if (after.round !== round) await tx.replace('gradeRounds', after.round);
    return { gradeId: grade.id, marksIn: countingMarks(after.grade).length };
  });
};
