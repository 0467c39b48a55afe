import { cleanup, waitFor } from '@testing-library/react';
import GradePage from '@/committee/grade/index';
import GradesPage from '@/committee/grades/index';
import { aHousehold, type Somebody } from './builders';
import { arriveWith } from './committee-phone';
import { marksOf } from './graded';
import { aGrading } from './grading';
import { phoneOf, shown } from './phone';

type Given = Parameters<typeof aGrading>[0];

/** The fourth quarter is closed: 程德福 has 200 points with the base, 胡有才 the base alone. */
export async function aVillageToGrade(given: Given = {}) {
  const grading = await aGrading({
    deeds: [1, 0],
    households: [
      aHousehold({ number: '001', headName: '程德福' }),
      aHousehold({ number: '002', headName: '胡有才' }),
    ],
    ...given,
  });
  const [first, second] = grading.households;
  if (!first || !second) throw new Error('two households');
  return { ...grading, first, second, phone: phoneOf(grading.world, grading.committee) };
}

/** Both are marked, and the round is with the deliberation. */
export async function deliberating() {
  const grading = await aVillageToGrade();
  await grading.open();
  await grading.appraiseAll(grading.first, marksOf(10, 10, 5));
  await grading.appraiseAll(grading.second);
  await grading.submit('deliberating');
  return grading;
}

export type Grading = Awaited<ReturnType<typeof aVillageToGrade>>;

export function openRound({ phone, roundId }: Grading): void {
  arriveWith({ roundId });
  phone.open(<GradesPage />);
}

export async function openGrade(
  { world, roundId }: Grading,
  by: Somebody,
  number = '001',
): Promise<ReturnType<typeof phoneOf>> {
  cleanup();
  arriveWith({ roundId, number });
  const phone = phoneOf(world, by);
  phone.open(<GradePage />);
  await waitFor(() => expect(shown('grade')).not.toBeNull());
  return phone;
}
