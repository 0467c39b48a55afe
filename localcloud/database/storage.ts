import type { Schema } from '../schema';
import { type Doc, parseBody } from './ejson';
import { collectionExists, collectionMissing, invalidParam } from './errors';
import { encodeValue, type IndexEntry, indexEntryOf } from './keys';
import { type Bind, openSqlite, quoted, type Sqlite } from './sqlite';
import { type IndexState, prepareTable, type TableState } from './tables';

export interface Collection {
  readonly name: string;
  readonly table: string;
  readonly indexes: readonly IndexState[];
  readonly read: (id: unknown) => string | undefined;
  readonly put: (id: unknown, body: string, entries: readonly IndexEntry[]) => void;
  readonly remove: (id: unknown) => void;
  readonly entriesOf: (doc: Doc) => readonly IndexEntry[];
  /** What the indexes hold of the document as it is stored, in their order; nothing where there is none. */
  readonly keysOf: (id: unknown) => readonly Buffer[];
  /** The id of the document that already has this key in a unique index. */
  readonly holderOf: (index: IndexState, key: Buffer) => Bind | undefined;
}

export interface Storage {
  readonly sqlite: Sqlite;
  readonly collection: (name: string) => Collection;
  readonly names: () => readonly string[];
  readonly create: (name: string) => void;
  readonly clear: () => void;
}

/** How SQLite holds an `_id`: numbers sort below text and text below the rest, as in MongoDB. */
export const idBindOf = (id: unknown): Bind =>
  typeof id === 'string' || typeof id === 'number' ? id : encodeValue(id);

/** A name that tells every id from every other; takes an id or what SQLite holds of it. */
export function idNameOf(id: unknown): string {
  const bind = Buffer.isBuffer(id) ? id : idBindOf(id);
  if (typeof bind === 'string') return `s${bind}`;
  return Buffer.isBuffer(bind) ? `b${bind.toString('hex')}` : `n${String(bind)}`;
}

function rememberMultikey(sqlite: Sqlite, state: TableState, entries: readonly IndexEntry[]): void {
  entries.forEach((entry, at) => {
    const index = state.indexes[at];
    if (!entry.multikey || !index || index.multikey) return;
    index.multikey = true;
    sqlite.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', [
      `multikey:${state.name}:${index.name}`,
      'yes',
    ]);
  });
}

function collectionOn(sqlite: Sqlite, state: TableState): Collection {
  const { table, indexes } = state;
  const columns = ['id', 'body', ...indexes.map((index) => index.column)];
  const updates = columns.slice(1).map((column) => `${column} = excluded.${column}`);
  const putSql =
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ` +
    `ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`;
  const readSql = `SELECT body FROM ${table} WHERE id = ?`;
  const keysSql = `SELECT ${columns.slice(2).join(', ')} FROM ${table} WHERE id = ?`;
  const removeSql = `DELETE FROM ${table} WHERE id = ?`;
  return {
    name: state.name,
    table,
    indexes,
    read: (id) => sqlite.first(readSql, [idBindOf(id)])?.[0] as string | undefined,
    put: (id, body, entries) => {
      rememberMultikey(sqlite, state, entries);
      sqlite.run(putSql, [idBindOf(id), body, ...entries.map((entry) => entry.key)]);
    },
    remove: (id) => sqlite.run(removeSql, [idBindOf(id)]),
    entriesOf: (doc) => indexes.map((index) => indexEntryOf(doc, index.fields)),
    keysOf: (id) => {
      if (indexes.length === 0) return [];
      return (sqlite.first(keysSql, [idBindOf(id)]) ?? []).map((key) => Buffer.from(key as Buffer));
    },
    holderOf: (index, key) => {
      const sql = `SELECT id FROM ${table} WHERE ${index.column} = ? LIMIT 1`;
      const id = sqlite.first(sql, [key])?.[0];
      return id instanceof ArrayBuffer ? Buffer.from(id) : (id as Bind | undefined);
    },
  };
}

const COLLECTION_NAME = /^[A-Za-z0-9_-]{1,64}$/;

export function openStorage(file: string, schema: Schema): Storage {
  const sqlite = openSqlite(file, 'write');
  const collections = new Map<string, Collection>();
  const add = (name: string, indexes: Schema['collections'][number]['indexes']): void => {
    const state = prepareTable(sqlite, { name, indexes });
    collections.set(name, collectionOn(sqlite, state));
  };
  sqlite.atomically(() => {
    sqlite.exec('CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)');
    for (const { name, indexes } of schema.collections) add(name, indexes);
    const created = sqlite.all("SELECT value FROM meta WHERE key LIKE 'collection:%'");
    for (const [name] of created) if (!collections.has(String(name))) add(String(name), []);
  });
  return {
    sqlite,
    names: () => [...collections.keys()],
    collection: (name) => {
      const found = collections.get(name);
      if (!found) throw collectionMissing(name);
      return found;
    },
    create: (name) => {
      if (collections.has(name)) throw collectionExists();
      if (!COLLECTION_NAME.test(name)) throw invalidParam(`invalid collection name: ${name}`);
      sqlite.atomically(() => {
        add(name, []);
        sqlite.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', [
          `collection:${name}`,
          name,
        ]);
      });
    },
    clear: () => {
      for (const { table, indexes } of collections.values()) {
        sqlite.exec(`DELETE FROM ${table}`);
        for (const index of indexes) index.multikey = false;
      }
      sqlite.exec("DELETE FROM meta WHERE key LIKE 'multikey:%'");
    },
  };
}

/** Documents of a file another process may be writing; opened for reading only. */
export function* documentsOf(file: string, collection: string): Generator<Doc> {
  const sqlite = openSqlite(file, 'read');
  try {
    const sql = `SELECT rowid, body FROM ${quoted(`docs_${collection}`)} WHERE rowid > ? ORDER BY rowid LIMIT 500`;
    let last = -1;
    for (;;) {
      const rows = sqlite.all(sql, [last]);
      for (const [, body] of rows) yield parseBody(String(body));
      if (rows.length < 500) return;
      last = Number(rows.at(-1)?.[0]);
    }
  } finally {
    sqlite.close();
  }
}
