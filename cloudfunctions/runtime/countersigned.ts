import { countersignTried, countersignUsed, isOwnHousehold } from '@domain/countersign';
import type { Entry } from '@domain/entry';
import type { PostingContext } from '@domain/posting';
import { Refusal, requireThat } from '@domain/refusal';
import { countersignHash } from './codes';
import type { Context } from './handler';
import type { Transaction } from './store';

interface AtCounter {
  readonly villageId: string;
  readonly householdId: string;
  /** The six digits somebody else gave; only the own household needs them. */
  readonly countersign?: string | undefined;
}

/**
 * Nobody serves the own household alone (docs/architecture.md, "Who may call what"). Answers who
 * stood by, and uses up the code; null for anybody else's household, which costs no round trip.
 * Refuses OWN_HOUSEHOLD, COUNTERSIGN_VOID, COUNTERSIGN_WRONG.
 */
export async function requireCountersigned(
  tx: Transaction,
  { caller, digest, now }: Context,
  { villageId, householdId, countersign }: AtCounter,
  { entryId }: Pick<PostingContext, 'entryId'>,
): Promise<Entry['by'] | null> {
  if (!isOwnHousehold(caller.person, { villageId, householdId })) return null;
  requireThat(countersign !== undefined, 'OWN_HOUSEHOLD');
  const given = await tx.get('countersigns', householdId);
  const codeHash = countersignHash(digest, householdId, countersign);

  const used = countersignUsed(given, { codeHash, now, entryId });

  await tx.replace('countersigns', used);
  return used.by;
}

/** Wrap what requires a countersign: a wrong code is refused with nothing written, but for its try. */
export async function countingTries<T>(
  { store, now }: Context,
  { householdId, requestId }: AtCounter & { readonly requestId: string },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'COUNTERSIGN_WRONG')
      await store.transact(async (tx) => {
        const given = await tx.get('countersigns', householdId);
        const tried = countersignTried(given, { requestId, now });
        if (tried !== null) await tx.replace('countersigns', tried);
      });
    throw error;
  }
}
