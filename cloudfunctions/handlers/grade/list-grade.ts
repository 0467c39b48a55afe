import { gradePage } from '../../runtime/grade-page';
import { gradeRow } from '../../runtime/grade-rows';
import type { Handler } from '../../runtime/handler';

export const listGrade: Handler<'grade.list'> = async (input, { store, caller }) => {
  const { page, next } = await gradePage(store, input);
  return { grades: page.map((grade) => gradeRow(grade, caller.person)), next };
};
