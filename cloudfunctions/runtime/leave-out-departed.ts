import { leftOut } from '@domain/grade/appraise';
import type { Store } from './store';

/** Beyond this the appraisal is nowhere near its end, and the round is not handed on anyway. */
const WAITING_MAX = 50;

/** Households that moved away while the round was under way do not keep it waiting for their marks. */
export async function leaveOutDeparted(store: Store, roundId: string): Promise<void> {
  const waiting = await store.list('grades', {
    where: { roundId, state: 'waiting' },
    order: ['householdNumber', 'asc'],
    limit: WAITING_MAX,
  });
  if (waiting.length === 0) return;
  const households = await store.list('households', {
    where: { id: { in: waiting.map(({ householdId }) => householdId) } },
    order: ['id', 'asc'],
    limit: WAITING_MAX,
  });
  const departed = new Set(
    households.filter(({ state }) => state === 'closed').map(({ id }) => id),
  );
  for (const { id, householdId } of waiting)
    if (departed.has(householdId)) await leaveOut(store, id, roundId);
}

function leaveOut(store: Store, id: string, roundId: string): Promise<void> {
  return store.transact(async (tx) => {
    const grade = await tx.get('grades', id);
    const round = await tx.get('gradeRounds', roundId);
    if (grade?.state !== 'waiting' || round?.state !== 'appraising') return;
    const after = leftOut({ grade, round });
    await tx.replace('grades', after.grade);
    await tx.replace('gradeRounds', after.round);
  });
}
