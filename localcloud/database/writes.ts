import { stringifyBody } from './ejson';
import { type DatabaseRefusal, requestFailed } from './errors';
import type { IndexEntry } from './keys';
import type { Collection } from './storage';
import {
  blockerOf,
  claimIn,
  commitChanges,
  documentName,
  endTransaction,
  type Ledger,
  readIn,
  type Transaction,
  waitForEnd,
} from './transactions';
import { type Batch, claimsOf, type Draft, type Keys, requireUnique } from './unique';

const DOCUMENT_BYTES_MAX = 16 * 1024 * 1024;

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

const keysOf = (entries: readonly IndexEntry[]): Keys => entries.map(({ key }) => key);

function withinSize(text: string): string {
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
  const left = known ? keysOf(known.after?.entries ?? []) : collection.keysOf(id);
  const claims = claimsOf(draft, left, keysOf(entries));
  if (transaction) claimIn(ledger, transaction, claims);
  requireUnique(batch, draft, entries);
  changes.set(name, {
    collection,
    id,
    before,
    after: doc && { text: withinSize(draft.text ?? stringifyBody(doc)), entries },
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
