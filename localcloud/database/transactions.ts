import { conflict, transactionBusy, transactionGone } from './errors';
import type { IndexEntry } from './keys';
import { type Collection, idNameOf, type Storage } from './storage';

/** What a write makes of one document; no `after` means it is gone. */
export interface Change {
  readonly collection: Collection;
  readonly id: unknown;
  readonly before: string | undefined;
  readonly after?: { readonly text: string; readonly entries: readonly IndexEntry[] } | undefined;
  /** Names of what no one else may touch until this is decided: the document, its unique keys. */
  readonly claims: readonly string[];
}

export interface Transaction {
  readonly id: string;
  readonly startedAt: number;
  /** It sees the database as it was after this many commits, and its own changes. */
  readonly snapshot: number;
  readonly changes: Map<string, Change>;
  readonly claims: Set<string>;
  readonly ended: Promise<void>;
  readonly end: () => void;
  busy: boolean;
}

interface Past {
  readonly commit: number;
  readonly before: string | undefined;
}

export interface Ledger {
  readonly storage: Storage;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly open: Map<string, Transaction>;
  readonly claimants: Map<string, Transaction>;
  /** What documents were before recent commits; kept only while a transaction may have to see it. */
  readonly past: Map<string, Past[]>;
  commits: number;
}

const LIFETIME_MS = 30_000;
const EXPIRY_POLL_MS = 20;

export const documentName = (collection: string, id: unknown): string =>
  `${collection}\0${idNameOf(id)}`;

export const openLedger = (storage: Storage, clock: () => number, newId: () => string): Ledger => ({
  storage,
  clock,
  newId,
  open: new Map(),
  claimants: new Map(),
  past: new Map(),
  commits: 0,
});

function forgetPast(ledger: Ledger): void {
  if (ledger.past.size === 0) return;
  const oldest = Math.min(...[...ledger.open.values()].map(({ snapshot }) => snapshot));
  for (const [name, versions] of ledger.past) {
    const needed = versions.filter(({ commit }) => commit > oldest);
    if (needed.length === 0) ledger.past.delete(name);
    else if (needed.length < versions.length) ledger.past.set(name, needed);
  }
}

export function endTransaction(ledger: Ledger, transaction: Transaction): void {
  ledger.open.delete(transaction.id);
  for (const claim of transaction.claims) ledger.claimants.delete(claim);
  forgetPast(ledger);
  transaction.end();
}

function endExpired(ledger: Ledger): void {
  for (const transaction of ledger.open.values()) {
    if (ledger.clock() - transaction.startedAt > LIFETIME_MS) endTransaction(ledger, transaction);
  }
}

export function startTransaction(ledger: Ledger): Transaction {
  endExpired(ledger);
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const transaction: Transaction = {
    id: ledger.newId(),
    startedAt: ledger.clock(),
    snapshot: ledger.commits,
    changes: new Map(),
    claims: new Set(),
    ended,
    end,
    busy: false,
  };
  ledger.open.set(transaction.id, transaction);
  return transaction;
}

/** The open transaction of this id, taken for one call: the cloud refuses two at once. */
export function enterTransaction(ledger: Ledger, id: unknown): Transaction {
  endExpired(ledger);
  const transaction = typeof id === 'string' ? ledger.open.get(id) : undefined;
  if (!transaction) throw transactionGone();
  if (transaction.busy) throw transactionBusy();
  transaction.busy = true;
  return transaction;
}

function pastOf(ledger: Ledger, name: string, transaction: Transaction): Past | undefined {
  return ledger.past.get(name)?.find(({ commit }) => commit > transaction.snapshot);
}

export function readIn(
  ledger: Ledger,
  transaction: Transaction,
  collection: Collection,
  id: unknown,
): string | undefined {
  const name = documentName(collection.name, id);
  const own = transaction.changes.get(name);
  if (own) return own.after?.text;
  const past = pastOf(ledger, name, transaction);
  return past ? past.before : collection.read(id);
}

/** Takes what a change touches, or ends the transaction: the first to write wins. */
export function claimIn(ledger: Ledger, transaction: Transaction, claims: readonly string[]): void {
  const taken = claims.some((claim) => {
    const claimant = ledger.claimants.get(claim);
    const isOthers = claimant !== undefined && claimant !== transaction;
    return isOthers || pastOf(ledger, claim, transaction) !== undefined;
  });
  if (taken) {
    endTransaction(ledger, transaction);
    throw conflict();
  }
  for (const claim of claims) {
    transaction.claims.add(claim);
    ledger.claimants.set(claim, transaction);
  }
}

function remember(ledger: Ledger, changes: readonly Change[]): void {
  ledger.commits += 1;
  if (ledger.open.size === 0) return;
  for (const { claims, before } of changes) {
    for (const claim of claims) {
      const versions = ledger.past.get(claim) ?? [];
      versions.push({ commit: ledger.commits, before });
      ledger.past.set(claim, versions);
    }
  }
}

function write({ collection, id, after }: Change): void {
  if (after) collection.put(id, after.text, after.entries);
  else collection.remove(id);
}

function apply(ledger: Ledger, changes: readonly Change[]): void {
  const [only] = changes;
  if (!only) return;
  if (changes.length === 1) write(only);
  else ledger.storage.sqlite.atomically(() => changes.forEach(write));
}

export function commitChanges(ledger: Ledger, changes: readonly Change[]): void {
  apply(ledger, changes);
  remember(ledger, changes);
}

export function commitTransaction(ledger: Ledger, transaction: Transaction): void {
  const changes = [...transaction.changes.values()];
  try {
    apply(ledger, changes);
    ledger.open.delete(transaction.id);
    remember(ledger, changes);
  } finally {
    endTransaction(ledger, transaction);
  }
}

/** The transaction a write outside of it has to wait for. */
export function blockerOf(ledger: Ledger, claims: readonly string[]): Transaction | undefined {
  if (ledger.open.size === 0) return undefined;
  endExpired(ledger);
  return claims.map((claim) => ledger.claimants.get(claim)).find((one) => one !== undefined);
}

// An injected clock may pass the transaction's lifetime without anyone calling: look now and then.
export async function waitForEnd(transaction: Transaction): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tick = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, EXPIRY_POLL_MS);
  });
  await Promise.race([transaction.ended, tick]);
  clearTimeout(timer);
}
