import { type Doc, stringifyBody } from './ejson';
import type { DatabaseRefusal, DuplicateKey } from './errors';
import { type IndexEntry, valuesAt } from './keys';
import type { Collection } from './storage';
import type { IndexState } from './tables';
import { type Change, documentName, type Ledger, type Transaction } from './transactions';

export interface Draft {
  readonly collection: Collection;
  readonly id: unknown;
  /** What the document is becoming; undefined when it goes. */
  readonly doc: Doc | undefined;
  /** The same as text, where that is known already. */
  readonly text?: string;
  readonly duplicate: (key: DuplicateKey) => DatabaseRefusal;
}

/** Where changes go: into an open transaction, or into a batch that is committed at once. */
export interface Batch {
  readonly ledger: Ledger;
  readonly transaction: Transaction | undefined;
  readonly changes: Map<string, Change>;
}

/** What the indexes hold of a document, one key each, in their order. */
export type Keys = readonly Buffer[];

function uniqueClaims(collection: Collection, keys: Keys): string[] {
  return collection.indexes.flatMap((index, at) => {
    const key = keys[at];
    if (!index.unique || !key) return [];
    return [`${collection.name}\0unique ${index.name}\0${key.toString('hex')}`];
  });
}

/** What a change touches: its document, and the unique keys it leaves and takes. */
export function claimsOf({ collection, id }: Draft, before: Keys, after: Keys): string[] {
  const keys = [...uniqueClaims(collection, before), ...uniqueClaims(collection, after)];
  return [documentName(collection.name, id), ...new Set(keys)];
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

export function requireUnique(batch: Batch, draft: Draft, entries: readonly IndexEntry[]): void {
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
