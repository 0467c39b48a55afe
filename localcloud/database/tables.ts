import type { CollectionSchema, IndexSchema } from '../schema';
import { parseBody } from './ejson';
import { indexEntryOf, type KeyField, keyFieldOf } from './keys';
import { quoted, type Sqlite } from './sqlite';

export interface IndexState {
  readonly name: string;
  /** The quoted name of the column that holds this index's keys. */
  readonly column: string;
  readonly fields: readonly KeyField[];
  readonly unique: boolean;
  /** An array was stored at one of its paths: one key per document no longer tells the truth. */
  multikey: boolean;
}

export interface TableState {
  readonly name: string;
  readonly table: string;
  readonly indexes: readonly IndexState[];
}

const META_GET = 'SELECT value FROM meta WHERE key = ?';
const META_PUT = 'INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)';

const columnOf = (index: string): string => quoted(`key_${index}`);
const sqlIndexOf = (collection: string, index: string): string => quoted(`${collection}.${index}`);

function stateOf(sqlite: Sqlite, collection: string, schema: IndexSchema): IndexState {
  return {
    name: schema.name,
    column: columnOf(schema.name),
    fields: schema.keys.map(keyFieldOf),
    unique: schema.unique === true,
    multikey: sqlite.first(META_GET, [`multikey:${collection}:${schema.name}`]) !== undefined,
  };
}

const definitionOf = ({ keys, unique }: IndexSchema): string =>
  JSON.stringify([keys.map(({ field, direction }) => [field, direction]), unique === true]);

function fillColumn(sqlite: Sqlite, table: string, index: IndexState): boolean {
  let multikey = false;
  for (const [rowid, body] of sqlite.all(`SELECT rowid, body FROM ${table}`)) {
    const entry = indexEntryOf(parseBody(String(body)), index.fields);
    multikey ||= entry.multikey;
    const sql = `UPDATE ${table} SET ${index.column} = ? WHERE rowid = ?`;
    sqlite.run(sql, [entry.key, Number(rowid)]);
  }
  return multikey;
}

function addIndex(sqlite: Sqlite, state: TableState, index: IndexState): void {
  const { name, table } = state;
  sqlite.exec(`ALTER TABLE ${table} ADD COLUMN ${index.column} BLOB`);
  index.multikey = fillColumn(sqlite, table, index);
  if (index.multikey) sqlite.run(META_PUT, [`multikey:${name}:${index.name}`, 'yes']);
  const kind = index.unique ? 'UNIQUE INDEX' : 'INDEX';
  sqlite.exec(`CREATE ${kind} ${sqlIndexOf(name, index.name)} ON ${table} (${index.column})`);
}

function dropIndex(sqlite: Sqlite, state: TableState, index: string): void {
  sqlite.exec(`DROP INDEX IF EXISTS ${sqlIndexOf(state.name, index)}`);
  sqlite.exec(`ALTER TABLE ${state.table} DROP COLUMN ${columnOf(index)}`);
  sqlite.run('DELETE FROM meta WHERE key = ?', [`multikey:${state.name}:${index}`]);
}

function createTable(sqlite: Sqlite, state: TableState): void {
  const columns = state.indexes.map((index) => `, ${index.column} BLOB`).join('');
  sqlite.exec(
    `CREATE TABLE ${state.table} (id PRIMARY KEY NOT NULL, body TEXT NOT NULL${columns})`,
  );
  for (const index of state.indexes) {
    const kind = index.unique ? 'UNIQUE INDEX' : 'INDEX';
    const name = sqlIndexOf(state.name, index.name);
    sqlite.exec(`CREATE ${kind} ${name} ON ${state.table} (${index.column})`);
  }
}

/** Brings the table of a collection in line with what is declared, keeping its documents. */
export function prepareTable(sqlite: Sqlite, { name, indexes }: CollectionSchema): TableState {
  const state: TableState = {
    name,
    table: quoted(`docs_${name}`),
    indexes: indexes.map((index) => stateOf(sqlite, name, index)),
  };
  const wanted = Object.fromEntries(indexes.map((index) => [index.name, definitionOf(index)]));
  const stored = sqlite.first(META_GET, [`indexes:${name}`])?.[0] as string | undefined;
  if (stored === JSON.stringify(wanted)) return state;
  if (stored === undefined) {
    createTable(sqlite, state);
  } else {
    const present = JSON.parse(stored) as Record<string, string>;
    for (const index of Object.keys(present)) {
      if (present[index] !== wanted[index]) dropIndex(sqlite, state, index);
    }
    for (const index of state.indexes) {
      if (present[index.name] !== wanted[index.name]) addIndex(sqlite, state, index);
    }
  }
  sqlite.run(META_PUT, [`indexes:${name}`, JSON.stringify(wanted)]);
  return state;
}
