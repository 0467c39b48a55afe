import {
  CONSENT_KINDS,
  consentIdOf,
  withGrade,
  type Consent,
  type SharedGrade,
} from '@domain/consent';
import type { Grade } from '@domain/grade/grade';
import type { Context } from './handler';
import { queueToHousehold } from './queue-message';
import type { Store } from './store';

/**
 * Puts published grades where the standing consents of their households are, and so on the board.
 * Who publishes a grade and who gives a consent each look for the other's doing after their own, so
 * that whichever comes last finds it.
 */
export async function shareGrades(store: Store, grades: readonly Grade[]): Promise<void> {
  const shared = new Map(grades.map((grade) => [grade.householdId, sharedOf(grade)]));
  const ids = [...shared.keys()].flatMap((id) =>
    CONSENT_KINDS.map((kind) => consentIdOf(id, kind)),
  );
  if (ids.length === 0) return;
  const consents = await store.list('consents', {
    where: { id: { in: ids } },
    order: ['id', 'asc'],
    limit: ids.length,
  });
  for (const { id, householdId, state } of consents) {
    const grade = shared.get(householdId);
    if (state === 'given' && grade) await putGrade(store, id, grade);
  }
}

/** The same for one consent that was just given. */
export async function shareWith(
  store: Store,
  { id, householdId }: Pick<Consent, 'id' | 'householdId'>,
): Promise<void> {
  const [latest] = await store.list('grades', {
    where: { householdId, publishedPlace: { from: '!', before: '~' } },
    order: ['publishedPlace', 'desc'],
    limit: 1,
  });
  const grade = latest && sharedOf(latest);
  if (grade) await putGrade(store, id, grade);
}

function sharedOf({ roundId, label, grade, publishedAt }: Grade): SharedGrade | null {
  return grade === null || publishedAt === null ? null : { roundId, label, grade, publishedAt };
}

function putGrade(store: Store, id: string, grade: SharedGrade): Promise<void> {
  return store.transact(async (tx) => {
    const after = withGrade(await tx.get('consents', id), grade);
    if (after !== null) await tx.replace('consents', after);
  });
}

/** Tells a household that its grade is there to be looked at. */
export async function tellGrade(
  telling: Pick<Context, 'store' | 'now'>,
  { id, villageId, householdId, label }: Grade,
): Promise<void> {
  await queueToHousehold(telling, {
    id: `${id}.published`,
    villageId,
    householdId,
    topic: 'aboutToBePublished',
    page: 'villager/standing/index',
    data: { what: `${label} 信用评级`, detail: '等级已定，打开看看', when: telling.now },
  });
}
