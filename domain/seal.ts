import type { Digest } from './canonical';

/**
 * The daily seal: one hash over the heads of all households' chains, published and printed with the
 * wall sheet. Whoever holds one can tell later that history was not rewritten (docs/architecture.md, law 2).
 * It is the root of a hash tree, so that a phone can check its own household with a dozen hashes
 * and learns nothing of the others.
 */
export interface Head {
  readonly householdId: string;
  readonly no: number;
  readonly hash: string;
}

export interface Seal {
  /** Village and day. */
  readonly id: string;
  readonly villageId: string;
  readonly day: string;
  readonly at: string;
  readonly root: string;
  /** The seal before this one; seals form a chain too. */
  readonly prevHash: string;
  readonly hash: string;
  /** How many households are under it. */
  readonly households: number;
  /** The heads that differ from the seal before: with it, all heads of any day can be put together. */
  readonly changed: readonly Head[];
  /** Law broken and household, when the nightly check found any; empty when the books are in order. */
  readonly faults: readonly string[];
}

/** All heads as of a village's last seal, kept at hand so that nobody has to put them together. */
export interface SealedHeads {
  /** The village's. */
  readonly id: string;
  readonly villageId: string;
  readonly day: string;
  readonly heads: readonly Head[];
}

/** Heads in the order in which they are sealed. */
export function sealingOrder(heads: Iterable<Head>): Head[] {
  return [...heads].sort((a, b) => (a.householdId < b.householdId ? -1 : 1));
}

/** The heads that are new or have moved on. */
export function changedHeads(before: readonly Head[], now: readonly Head[]): Head[] {
  const known = new Map(before.map((head) => [head.householdId, head.hash]));
  return now.filter((head) => known.get(head.householdId) !== head.hash);
}

/** From a leaf to the root: the sibling at each level, and whether it stands to the left. */
export type Proof = readonly { readonly hash: string; readonly left: boolean }[];

export function rootOf(heads: readonly Head[], digest: Digest): string {
  return levelsOf(heads, digest).at(-1)?.[0] ?? digest('no households');
}

export function proofFor(
  heads: readonly Head[],
  householdId: string,
  digest: Digest,
): Proof | null {
  let index = heads.findIndex((head) => head.householdId === householdId);
  if (index < 0) return null;
  const proof: { hash: string; left: boolean }[] = [];
  for (const level of levelsOf(heads, digest).slice(0, -1)) {
    const sibling = level[index % 2 === 0 ? index + 1 : index - 1];
    if (sibling !== undefined) proof.push({ hash: sibling, left: index % 2 === 1 });
    index = Math.floor(index / 2);
  }
  return proof;
}

export function provesHead(
  head: Head,
  { proof, root }: { readonly proof: Proof; readonly root: string },
  digest: Digest,
): boolean {
  const climbed = proof.reduce(
    (hash, step) => (step.left ? nodeOf(step.hash, hash, digest) : nodeOf(hash, step.hash, digest)),
    leafOf(head, digest),
  );
  return climbed === root;
}

/** The hash of a seal: its day, its root and the seal before it. */
export function sealHashOf(
  seal: Pick<Seal, 'villageId' | 'day' | 'root' | 'prevHash'>,
  digest: Digest,
): string {
  return digest(`seal|${seal.villageId}|${seal.day}|${seal.root}|${seal.prevHash}`);
}

function levelsOf(heads: readonly Head[], digest: Digest): string[][] {
  const levels = [heads.map((head) => leafOf(head, digest))];
  for (let level = levels[0] ?? []; level.length > 1;) {
    level = pairsOf(level).map(([left, right]) =>
      right === undefined ? left : nodeOf(left, right, digest),
    );
    levels.push(level);
  }
  return levels;
}

function pairsOf(level: readonly string[]): [string, string | undefined][] {
  return level.flatMap((hash, index) =>
    index % 2 === 0 ? [[hash, level[index + 1]] as [string, string | undefined]] : [],
  );
}

// Leaves and nodes are hashed under different names, so that a node never passes for a leaf.
function leafOf({ householdId, no, hash }: Head, digest: Digest): string {
  return digest(`head|${householdId}|${no}|${hash}`);
}

function nodeOf(left: string, right: string, digest: Digest): string {
  return digest(`node|${left}|${right}`);
}
