import { auditHousehold, type Fault } from './audit-household';
import { dayFaults } from './audit-days';
import { drawFaults } from './audit-draws';
import { reservationFaults } from './audit-reservations';
import { auditScoring } from './audit-scoring';
import { stockFaults } from './audit-stock';
import type { Digest } from './canonical';
import type { DayClose } from './day-close/day-close';
import type { Draw } from './draw/draw';
import type { Entry } from './entry';
import type { Goods } from './goods';
import type { Move } from './move';
import type { ScoringBooks } from './scoring-books';
import {
  provesHead,
  proofFor,
  rootOf,
  sealHashOf,
  sealingOrder,
  type Head,
  type Seal,
  type SealedHeads,
} from './seal';

/** Everything of one village that the laws speak of. */
export interface VillageBooks extends ScoringBooks {
  readonly goods: readonly Goods[];
  readonly moves: readonly Move[];
  readonly seals: readonly Seal[];
  readonly dayCloses: readonly DayClose[];
  readonly draws: readonly Draw[];
}

/** Replays a village's whole ledger and names every broken law; empty when the books are in order. */
export function auditVillage(books: VillageBooks, digest: Digest): readonly Fault[] {
  const byHousehold = grouped(books.entries);
  return [
    ...books.households.flatMap((household) =>
      auditHousehold(household, byHousehold.get(household.id) ?? [], digest),
    ),
    ...strayFaults(books, byHousehold),
    ...requestFaults(books.entries),
    ...transferFaults(books.entries),
    ...stockFaults(books),
    ...reservationFaults(books),
    ...dayFaults(books),
    ...drawFaults(books, digest),
    ...sealFaults(books, byHousehold, digest),
    ...auditScoring(books),
  ];
}

function grouped(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.householdId) ?? [];
    group.push(entry);
    groups.set(entry.householdId, group);
  }
  for (const group of groups.values()) group.sort((a, b) => a.no - b.no);
  return groups;
}

function strayFaults(books: VillageBooks, byHousehold: ReadonlyMap<string, Entry[]>): Fault[] {
  const known = new Set(books.households.map(({ id }) => id));
  return [...byHousehold.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ law: 'ENTRIES_NUMBERED', where: id, detail: 'entries of no household' }));
}

function requestFaults(entries: readonly Entry[]): Fault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, householdNumber, no }) => {
    const again = seen.has(id);
    seen.add(id);
    return again
      ? [{ law: 'REQUEST_ONCE' as const, where: `${householdNumber}-${no}`, detail: id }]
      : [];
  });
}

function transferFaults(entries: readonly Entry[]): Fault[] {
  const into = new Map(
    entries.filter(({ kind }) => kind === 'transferIn').map((entry) => [entry.id, entry]),
  );
  const outs = entries.filter(({ kind }) => kind === 'transferOut');
  const unpaired = outs.filter((out) => {
    const twin = into.get(`${out.id}.in`);
    into.delete(`${out.id}.in`);
    return twin?.amount !== out.amount;
  });
  return [...unpaired, ...into.values()].map(({ householdNumber, no, id }) => ({
    law: 'TRANSFER_PAIRED',
    where: `${householdNumber}-${no}`,
    detail: id,
  }));
}

/** Puts the heads of each day together from the seals and finds them in the entries. */
function sealFaults(
  { seals }: VillageBooks,
  byHousehold: ReadonlyMap<string, Entry[]>,
  digest: Digest,
): Fault[] {
  const heads = new Map<string, Head>();
  return [...seals]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .flatMap((seal) => {
      for (const head of seal.changed) heads.set(head.householdId, head);
      const kept = seal.changed.every((head) => isInHistory(head, byHousehold));
      const root = rootOf(sealingOrder(heads.values()), digest);
      const whole = root === seal.root && sealHashOf(seal, digest) === seal.hash;
      const detail = kept ? 'seal' : 'history';
      return kept && whole ? [] : [{ law: 'SEAL_HOLDS' as const, where: seal.day, detail }];
    });
}

function isInHistory(head: Head, byHousehold: ReadonlyMap<string, Entry[]>): boolean {
  return head.no === 0 || byHousehold.get(head.householdId)?.[head.no - 1]?.hash === head.hash;
}

/** What a phone needs to check its household against a published seal. */
export function sealProofFor({ heads }: SealedHeads, householdId: string, digest: Digest) {
  const head = heads.find((known) => known.householdId === householdId);
  const proof = proofFor(heads, householdId, digest);
  return head && proof ? { head, proof } : null;
}

export function holdsUnder(
  seal: Pick<Seal, 'root'>,
  claim: NonNullable<ReturnType<typeof sealProofFor>>,
  digest: Digest,
): boolean {
  return provesHead(claim.head, { proof: claim.proof, root: seal.root }, digest);
}
