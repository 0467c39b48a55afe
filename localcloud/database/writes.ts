import { type Doc, parseBody, stringifyBody } from './ejson';
import { type DatabaseRefusal, type DuplicateKey, requestFailed } from './errors';
import { type IndexEntry, valuesAt } from './keys';
import type { Collection } from './storage';
import type { IndexState } from './tables';
import {
  blockerOf,
  type Change,
  claimIn,
  commitChanges,
  documentName,
  endTransaction,
  type Ledger,
  readIn,
  type Transaction,
  waitForEnd,
} from './transactions';

const DOCUMENT_BYTES_MAX = 16 * 1024 * 1024;

export interface Draft {
  readonly collection: Collection;
  readonly id: unknown;
  /** What the document is becoming; undefined when it goes. */
  readonly doc: Doc | undefined;
  readonly duplicate: (key: DuplicateKey) => DatabaseRefusal;
}

/** Where changes go: into an open transaction, or into a batch that is committed at once. */
export interface Batch {
  readonly ledger: Ledger;
  readonly transaction: Transaction | undefined;
  readonly changes: Map<string, Change>;
}

export function readDocument(
  batch: Batch,
  collection: Collection,
  id: unknown,
): string | undefined {
  const { ledger, transaction, changes } = batch;
  if (transaction) return readIn(ledger, transaction, collection, id);
  const change = changes.get(documentName(collection.name, id));
  return change ? change.after?.text : collection.read(id);
}

function uniqueClaims(collection: Collection, entries: readonly IndexEntry[]): string[] {
  return collection.indexes.flatMap((index, at) => {
    const entry = entries[at];
    if (!index.unique || !entry) return [];
    return [`${collection.name}\0unique ${index.name}\0${entry.key.toString('hex')}`];
  });
}

function claimsOf(
  draft: Draft,
  before: string | undefined,
  entries: readonly IndexEntry[],
): string[] {
  const { collection, id } = draft;
  const own = documentName(collection.name, id);
  if (!collection.indexes.some((index) => index.unique)) return [own];
  const old = before === undefined ? [] : collection.entriesOf(parseBody(before));
  return [
    own,
    ...new Set([...uniqueClaims(collection, old), ...uniqueClaims(collection, entries)]),
  ];
}

/** Another document has this key, as far as this batch can see. */
function isTaken(batch: Batch, draft: Draft, at: number, key: Buffer): boolean {
  const { collection } = draft;
  const own = documentName(collection.name, draft.id);
  const changed = [...batch.changes].filter(([, change]) => change.collection === collection);
  const rival = changed.some(
    ([name, change]) => name !== own && change.after?.entries[at]?.key.equals(key),
  );
  if (rival) return true;
  const index = collection.indexes[at];
  const holder = index && collection.holderOf(index, key);
  if (holder === undefined) return false;
  const name = documentName(collection.name, holder);
  return name !== own && !batch.changes.has(name);
}

function keyText(index: IndexState, doc: Doc): string {
  const parts = index.fields.map(
    ({ field, path }) => `${field}: ${stringifyBody(valuesAt(doc, path).values[0] ?? null)}`,
  );
  return `{ ${parts.join(', ')} }`;
}

function requireUnique(batch: Batch, draft: Draft, entries: readonly IndexEntry[]): void {
  const { collection, doc } = draft;
  collection.indexes.forEach((index, at) => {
    const entry = entries[at];
    if (!index.unique || !entry || !doc || !isTaken(batch, draft, at, entry.key)) return;
    throw draft.duplicate({
      collection: collection.name,
      index: index.name,
      key: keyText(index, doc),
    });
  });
}

function textOf(doc: Doc): string {
  const text = stringifyBody(doc);
  if (text.length > DOCUMENT_BYTES_MAX / 4 && Buffer.byteLength(text) > DOCUMENT_BYTES_MAX) {
    throw requestFailed(
      `object to insert too large. size in bytes: ${Buffer.byteLength(text)}, max size: ${DOCUMENT_BYTES_MAX}`,
    );
  }
  return text;
}

export function writeDocument(batch: Batch, draft: Draft): void {
  const { ledger, transaction, changes } = batch;
  const { collection, id, doc } = draft;
  const name = documentName(collection.name, id);
  const known = changes.get(name);
  const before = known ? known.before : readDocument(batch, collection, id);
  const entries = doc ? collection.entriesOf(doc) : [];
  const claims = claimsOf(draft, readDocument(batch, collection, id), entries);
  if (transaction) claimIn(ledger, transaction, claims);
  requireUnique(batch, draft, entries);
  changes.set(name, {
    collection,
    id,
    before,
    after: doc && { text: textOf(doc), entries },
    claims: known ? [...new Set([...known.claims, ...claims])] : claims,
  });
}

/** A document that must be new; `duplicate` says so when it is not. */
export function insertDocument(batch: Batch, draft: Draft): void {
  const { collection, id } = draft;
  if (batch.transaction) {
    claimIn(batch.ledger, batch.transaction, [documentName(collection.name, id)]);
  }
  if (readDocument(batch, collection, id) !== undefined) {
    throw draft.duplicate({
      collection: collection.name,
      index: '_id_',
      key: `{ _id: ${stringifyBody(id)} }`,
    });
  }
  writeDocument(batch, draft);
}

/** As in MongoDB, a write that fails ends the transaction it is in. */
export function writeInTransaction<T>(
  ledger: Ledger,
  transaction: Transaction,
  work: (batch: Batch) => T,
): T {
  try {
    return work({ ledger, transaction, changes: transaction.changes });
  } catch (error) {
    if (ledger.open.has(transaction.id)) endTransaction(ledger, transaction);
    throw error;
  }
}

/** What of a batch goes through, and why it stopped if it did. */
export interface Attempt<T> {
  readonly result: T;
  readonly refusal?: DatabaseRefusal | undefined;
}

/** Works out the changes and commits them at once, waiting while a transaction holds one of them. */
export async function writeAtOnce<T>(
  ledger: Ledger,
  work: (batch: Batch) => Attempt<T>,
): Promise<T> {
  for (;;) {
    const batch: Batch = { ledger, transaction: undefined, changes: new Map() };
    const { result, refusal } = work(batch);
    const changes = [...batch.changes.values()];
    const blocker = blockerOf(
      ledger,
      changes.flatMap(({ claims }) => claims),
    );
    if (blocker) {
      await waitForEnd(blocker);
      continue;
    }
    commitChanges(ledger, changes);
    if (refusal) throw refusal;
    return result;
  }
}
