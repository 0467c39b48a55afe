import type { GradeRound } from '@domain/grade/round';
import { enterPage } from '../enter-page';
import { publishPage } from '../publish-page';
import type { Deadlines } from './deadlines';

/** More rounds at once than one run gets done. */
const ROUNDS = 50;

const PAGES = { grades: enterPage, publication: publishPage } as const;
type Work = keyof typeof PAGES;

/** Goes on with every round of grades that is being opened or published, the first begun first. */
export async function continueGrades(context: Deadlines): Promise<{ readonly graded: number }> {
  const [entered, published] = [
    await continueWork(context, 'grades'),
    await continueWork(context, 'publication'),
  ];
  return { graded: entered + published };
}

async function continueWork(context: Deadlines, work: Work): Promise<number> {
  const begun = await context.store.list('gradeRounds', {
    where: { work },
    order: ['place', 'asc'],
    limit: ROUNDS,
  });
  let done = 0;
  for (const { id } of begun) if (await finished(context, work, id)) done += 1;
  return done;
}

/** False when time ran out first. */
async function finished(context: Deadlines, work: Work, id: string): Promise<boolean> {
  const { store, clock, isTimeUp } = context;
  for (let at: GradeRound['work'] = work; at === work;) {
    if (isTimeUp()) return false;
    at = (await PAGES[work]({ store, now: clock() }, id)).work;
  }
  return true;
}
