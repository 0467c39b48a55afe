import type { Person } from '@domain/person';
import type { Transaction } from './store';

/** Who has marked so far, as they are now: a relation may have been declared since. */
export async function judgesOf(
  tx: Transaction,
  marks: readonly { readonly judgeId: string }[],
): Promise<Person[]> {
  const judges: Person[] = [];
  for (const { judgeId } of marks) {
    const judge = await tx.get('persons', judgeId);
    if (judge !== null) judges.push(judge);
  }
  return judges;
}
