import { type Doc, parseBody } from './ejson';
import { metresFrom, nearnessOf } from './geo';
import { sortKeyOf } from './keys';
import { matcherOf } from './matcher';
import { type Plan, planOf, type Range, type Sort } from './planner';
import type { Bind, Sqlite } from './sqlite';
import type { Collection } from './storage';

export interface Search {
  readonly condition: Doc;
  readonly sort?: Sort;
  readonly skip?: number;
  readonly limit?: number;
}

export interface Found {
  readonly text: string;
  readonly doc: Doc;
}

export interface Reader {
  readonly sqlite: Sqlite;
  readonly warn: (message: string) => void;
  /** How many documents were looked at: what a query costs, counted instead of timed. */
  readonly counters: { examined: number };
}

const CHUNK_FIRST_MIN = 16;
const CHUNK_FIRST_MAX = 1000;
const CHUNK_MAX = 4000;

type Row = readonly [rowid: number, text: string, key: unknown];

function bindOf(key: unknown): Bind {
  return key instanceof ArrayBuffer ? Buffer.from(key) : (key as Bind);
}

interface Reading {
  readonly table: string;
  readonly column: string;
  readonly range: Range;
  readonly reverse: boolean;
  readonly chunk: number;
}

function statementFor({ table, column, range, reverse }: Reading, after: Row | undefined): string {
  const conditions = [
    ...(range.from === undefined ? [] : [`${column} >= ?`]),
    ...(range.to === undefined ? [] : [`${column} <= ?`]),
    ...(after ? [`(${column}, rowid) ${reverse ? '<' : '>'} (?, ?)`] : []),
  ];
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  const turn = reverse ? ' DESC' : '';
  return `SELECT rowid, body, ${column} FROM ${table}${where} ORDER BY ${column}${turn}, rowid${turn} LIMIT ?`;
}

// In pieces that grow, each going on after the last row of the one before: stopping early costs little.
function* readRange(sqlite: Sqlite, reading: Reading): Generator<string> {
  const { range } = reading;
  let chunk = reading.chunk;
  let after: Row | undefined;
  for (;;) {
    const binds = [range.from, range.to].filter((bind) => bind !== undefined);
    const seen = after ? [bindOf(after[2]), after[0]] : [];
    const sql = statementFor(reading, after);
    // Safe: the columns are the ones the statement names.
    const rows = sqlite.all(sql, [...binds, ...seen, chunk]) as unknown as readonly Row[];
    for (const [, text] of rows) yield text;
    if (rows.length < chunk) return;
    after = rows.at(-1);
    chunk = Math.min(chunk * 4, CHUNK_MAX);
  }
}

function* textsOf(
  sqlite: Sqlite,
  collection: Collection,
  plan: Plan,
  chunk: number,
): Generator<string> {
  const { table } = collection;
  if (plan.kind === 'ids') {
    for (const id of plan.ids) {
      const text = collection.read(id);
      if (text !== undefined) yield text;
    }
    return;
  }
  if (plan.kind === 'scan') {
    yield* readRange(sqlite, { table, column: 'rowid', range: {}, reverse: false, chunk });
    return;
  }
  for (const range of plan.ranges) {
    yield* readRange(sqlite, { table, column: plan.column, range, reverse: plan.reverse, chunk });
  }
}

function warnIfUnserved(reader: Reader, collection: Collection, search: Search, plan: Plan): void {
  const asked = Object.keys(search.condition).length > 0 || (search.sort?.length ?? 0) > 0;
  if (plan.kind !== 'scan' || !asked || collection.indexes.length === 0) return;
  const sort = search.sort?.map(({ field, direction }) => `${field} ${direction}`).join(', ');
  const condition = JSON.stringify(search.condition);
  reader.warn(
    `no index of ${collection.name} serves ${condition}${sort ? ` sorted by ${sort}` : ''}`,
  );
}

function sortInMemory(found: Found[], search: Search): void {
  const nearness = search.sort?.length ? undefined : nearnessOf(search.condition);
  if (nearness) {
    const metres = new Map(
      found.map((one) => [one, metresFrom(one.doc, nearness.field, nearness.near) ?? 0]),
    );
    found.sort((left, right) => (metres.get(left) ?? 0) - (metres.get(right) ?? 0));
    return;
  }
  const { sort = [] } = search;
  const keys = new Map(found.map((one) => [one, sortKeyOf(one.doc, sort)]));
  const none = Buffer.alloc(0);
  found.sort((left, right) => (keys.get(left) ?? none).compare(keys.get(right) ?? none));
}

const WHOLE = { skip: 0, limit: Number.POSITIVE_INFINITY };

/** Every match, in order, or those between `skip` and `limit`. */
export function find(reader: Reader, collection: Collection, search: Search): Found[] {
  const { condition, skip, limit } = { ...WHOLE, ...search };
  const plan = planOf(condition, search.sort ?? [], collection.indexes);
  warnIfUnserved(reader, collection, search, plan);
  const matches = matcherOf(condition) ?? ((): boolean => true);
  const streamed = plan.sorted && nearnessOf(condition) === undefined;
  const wanted = streamed ? skip + limit : Number.POSITIVE_INFINITY;
  const chunk = Math.max(CHUNK_FIRST_MIN, Math.min(wanted, CHUNK_FIRST_MAX));
  const found: Found[] = [];
  for (const text of wanted > 0 ? textsOf(reader.sqlite, collection, plan, chunk) : []) {
    reader.counters.examined += 1;
    const doc = parseBody(text);
    if (!matches(doc)) continue;
    found.push({ text, doc });
    if (found.length === wanted) break;
  }
  if (!streamed) sortInMemory(found, search);
  return found.slice(skip, skip + limit);
}
