/** Marks that were put down and not sent yet: they outlive the page and a lost signal. */
import { keepIfRoom } from '@/features/card/kept';
import { ownKey } from '@/features/session/kept-person';
import { storage } from '@/services/platform';

/** Points by indicator, in whole points and parts of them, as the stepper has them. */
export type Draft = Readonly<Record<string, number>>;

// Judges mark unseen by each other.
const keyOf = (gradeId: string) => ownKey(`appraisal:${gradeId}`);

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((mark) => typeof mark === 'number');
}

export function keptMarks(gradeId: string): Draft {
  return storage.get(keyOf(gradeId), isDraft) ?? {};
}

export function keepMarks(gradeId: string, draft: Draft): void {
  keepIfRoom(keyOf(gradeId), draft);
}

export function forgetMarks(gradeId: string): void {
  storage.remove(keyOf(gradeId));
}
