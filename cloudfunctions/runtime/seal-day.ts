import { verifyChain } from '@domain/chain';
import type { Digest } from '@domain/canonical';
import { emptyAccount, type Household } from '@domain/household';
import { changedHeads, rootOf, sealHashOf, sealingOrder, type Head, type Seal } from '@domain/seal';
import { dayOf } from '@domain/village-time';
import { everyVillage } from './every-village';
import { heldAmiss } from './held-amiss';
import { postedOf } from './post-once';
import { IdTaken, type Store } from './store';

const PAGE = 1_000;
const NO_SEAL_BEFORE = '0'.repeat(64);

export interface SealingContext {
  readonly store: Store;
  readonly digest: Digest;
  readonly now: string;
}

/**
 * Seals the day of every village: checks what was posted since the last seal and what reservations
 * hold, then writes one hash
 * over all heads. Run twice, late or again after a crash, it seals each village once a day.
 */
export async function sealDay(context: SealingContext): Promise<{ readonly sealed: number }> {
  let sealed = 0;
  for await (const { id } of everyVillage(context.store))
    if (await sealVillage(context, id)) sealed += 1;
  return { sealed };
}

async function sealVillage({ store, digest, now }: SealingContext, villageId: string) {
  const day = dayOf(now);
  const [before] = await store.list('seals', {
    where: { villageId },
    order: ['day', 'desc'],
    limit: 1,
  });
  if (before?.day === day) return false;

  const sealed = await store.get('sealedHeads', villageId);
  const households = await householdsOf(store, villageId);
  const faults = [
    ...(await faultsSince(sealed?.heads ?? [], households, { store, digest })),
    ...(await heldAmiss(store, villageId)),
  ];
  const heads = sealingOrder(households.map(headOf));
  const root = rootOf(heads, digest);
  const link = { villageId, day, root, prevHash: before?.hash ?? NO_SEAL_BEFORE };
  const seal: Seal = {
    id: `${villageId}.${day}`,
    ...link,
    at: now,
    hash: sealHashOf(link, digest),
    households: heads.length,
    changed: changedHeads(sealed?.heads ?? [], heads),
    faults,
  };

  return written(store, seal, heads);
}

/** False when another run of the same timer was faster; its seal stands. */
async function written(store: Store, seal: Seal, heads: readonly Head[]): Promise<boolean> {
  const { villageId, day } = seal;
  try {
    await store.transact(async (tx) => {
      await tx.insert('seals', seal);
      await tx.replace('sealedHeads', { id: villageId, villageId, day, heads });
    });
    return true;
  } catch (error) {
    if (error instanceof IdTaken) return false;
    throw error;
  }
}

async function householdsOf(store: Store, villageId: string): Promise<Household[]> {
  const all: Household[] = [];
  for (let after = ''; ;) {
    const page = await store.list('households', {
      where: { villageId, number: { after } },
      order: ['number', 'asc'],
      limit: PAGE,
    });
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return all;
    after = last.number;
  }
}

async function faultsSince(
  before: readonly Head[],
  households: readonly Household[],
  context: Pick<SealingContext, 'store' | 'digest'>,
): Promise<string[]> {
  const sealedHeads = new Map(before.map((head) => [head.householdId, head]));
  const faults: string[] = [];
  for (const household of households) {
    const sealed = sealedHeads.get(household.id) ?? { no: 0, hash: emptyAccount('').chainHead };
    const fault = await faultOf(household, sealed, context);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}

/** Null when the entries since the sealed head lead to the household's head. */
async function faultOf(
  household: Household,
  sealed: Pick<Head, 'no' | 'hash'>,
  { store, digest }: Pick<SealingContext, 'store' | 'digest'>,
): Promise<string | null> {
  const head = headOf(household);
  if (head.no === sealed.no && head.hash === sealed.hash) return null;
  const posted = await store.list('entries', {
    where: { householdId: household.id, place: { from: '!', before: '~' } },
    order: ['place', 'desc'],
    limit: Math.min(PAGE, Math.max(1, head.no - sealed.no)),
  });
  const entries = posted.flatMap((document) => postedOf(document) ?? []).reverse();
  const { intact, fault, no } = verifyChain(entries, { after: sealed, head }, digest);
  return intact ? null : `${fault ?? ''} ${household.number}-${no ?? 0}`;
}

function headOf({ id, account }: Household): Head {
  return { householdId: id, no: account.entryCount, hash: account.chainHead };
}
