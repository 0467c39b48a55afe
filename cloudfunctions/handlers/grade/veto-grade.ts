import { decideVeto } from '@domain/grade/deliberate';
import { requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { gradeHere } from '../../runtime/grade-here';
import type { Handler } from '../../runtime/handler';
import { arePhotosHere } from '../../runtime/photos-of';

export const vetoGrade: Handler<'grade.veto'> = async (input, context) => {
  const { code, evidence, photoIds } = input;
  const { store, caller, now } = context;
  const { grade: known } = await gradeHere(store, input);
  const arePhotos = await arePhotosHere(context, { ...known, photoIds });
  return doOnce(context, { call: 'grade.veto', input }, async (tx) => {
    requireThat(arePhotos, 'NOT_FOUND');
    const before = await gradeHere(tx, input);

    const occasion = { person: caller.person, now };
    const { grade, round } = decideVeto(before, { code, evidence, photoIds }, occasion);

    await tx.replace('grades', grade);
    await tx.replace('gradeRounds', round);
    return { gradeId: grade.id, grade: grade.grade };
  });
};
