import { type Doc, parseBody, stringifyBody } from './ejson';
import type { Engine } from './engine';
import { invalidParam } from './errors';
import { endTransaction } from './transactions';

/** Everything stored, one document of one collection per line, as Extended JSON. */
export function* exportLines({ storage, sqlite }: Engine): Generator<string> {
  for (const name of storage.names()) {
    const { table } = storage.collection(name);
    for (const [body] of sqlite.all(`SELECT body FROM ${table} ORDER BY rowid`)) {
      yield `{"collection":${JSON.stringify(name)},"doc":${String(body)}}`;
    }
  }
}

function endAll({ ledger }: Engine): void {
  for (const transaction of ledger.open.values()) endTransaction(ledger, transaction);
}

/** Removes every document; collections and indexes stay. */
export function reset(engine: Engine): void {
  endAll(engine);
  engine.sqlite.atomically(() => engine.storage.clear());
}

function lineOf(text: string): { readonly name: string; readonly doc: Doc } {
  const line = parseBody(text);
  const { collection, doc } = line;
  if (typeof collection !== 'string' || typeof doc !== 'object' || doc === null) {
    throw invalidParam('a line of an export names a collection and holds a document');
  }
  return { name: collection, doc: doc as Doc };
}

/** Replaces everything stored by what was exported: all of it, or nothing changes. */
export function importLines(engine: Engine, lines: Iterable<string>): number {
  const { storage } = engine;
  const given = [...lines].filter((line) => line.trim() !== '').map(lineOf);
  const known = new Set(storage.names());
  for (const name of new Set(given.map((line) => line.name))) {
    if (!known.has(name)) storage.create(name);
  }
  endAll(engine);
  engine.sqlite.atomically(() => {
    storage.clear();
    for (const { name, doc } of given) {
      const collection = storage.collection(name);
      collection.put(doc._id, stringifyBody(doc), collection.entriesOf(doc));
    }
  });
  return given.length;
}

/** A copy of the whole file as it is now, also while it is being written to. */
export const snapshotTo = ({ sqlite }: Engine, file: string): void =>
  sqlite.run('VACUUM INTO ?', [file]);
