import { assert } from '@domain/assert';
import { untilDone, type Patience } from './backoff';
import { filterOf } from './cloudbase-query';
import {
  startTransaction,
  type Sdk,
  type SdkDatabase as Db,
  type SdkTransaction,
} from './cloudbase-sdk';
import {
  IdTaken,
  type CollectionName,
  type Collections,
  type Query,
  type Store,
  type Transaction,
} from './store';

/** What the SDK answers: some of these, and a code when the cloud said no. */
interface Answer {
  readonly code?: string;
  readonly message?: string;
  readonly data?: unknown;
}

type Row = Readonly<Record<string, unknown>>;

const LIST_MAX = 1_000;

/** The store over CloudBase's SDK: the only place that knows it. */
export function createCloudbaseStore(app: Sdk, patience: Patience): Store {
  const db = app.database();

  const get: Store['get'] = async (collection, id) => {
    const { data } = settled(await db.collection(collection).doc(id).get());
    // Safe: without a transaction the SDK answers a document read with a list of at most one.
    return documentOrNull(collection, (data as Row[])[0] ?? null);
  };

  return {
    transact: (work) => untilDone(patience, isConflict, () => inTransaction(db, work)),
    get,
    insert: (collection, document) => insertInto(db, collection, document),
    list: async (collection, query) => {
      const { where, order, limit } = sdkQuery(db, query);
      const found = db.collection(collection).where(where).orderBy(order.field, order.direction);
      const { data } = settled(await found.limit(limit).get());
      // Safe: the SDK answers a query with a list.
      return (data as Row[]).map((row) => documentOf(collection, row));
    },
    listWith: (collection, other, query) => listWith(db, { collection, other, query }),
    total: async (collection, { where }, { sum, by }) => {
      const $ = db.command.aggregate;
      const key = Object.fromEntries(by.map((field) => [field, `$${field}`]));
      const grouped: unknown = await db
        .collection(collection)
        .aggregate()
        .match(filterOf({ where }, db.command))
        .group({ _id: key, sum: $.sum(`$${sum}`), count: $.sum(1) })
        .limit(LIST_MAX)
        .end();
      const { data } = settled(grouped);
      // Safe: the shape of the group stage above.
      return (data as { _id: Record<string, string>; sum: number; count: number }[]).map((row) => ({
        key: by.map((field) => row._id[field] ?? ''),
        sum: row.sum,
        count: row.count,
      }));
    },
  };
}

async function inTransaction<T>(db: Db, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const transaction = await startTransaction(db);
  try {
    const result = await work(transactionOver(transaction));
    await transaction.commit();
    return result;
  } catch (error) {
    // The cloud has ended a conflicting transaction itself; then this finds nothing to end, and
    // the error that brought us here is the one that matters.
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
}

function transactionOver(transaction: SdkTransaction): Transaction {
  return {
    get: async (collection, id) => {
      const { data } = settled(await transaction.collection(collection).doc(id).get());
      // Safe: in a transaction the SDK answers with the document or null.
      return documentOrNull(collection, data as Row | null);
    },
    insert: (collection, document) => insertInto(transaction, collection, document),
    replace: async (collection, { id, ...content }) => {
      settled(await transaction.collection(collection).doc(id).set(content));
    },
  };
}

async function insertInto<C extends CollectionName>(
  into: Pick<SdkTransaction, 'collection'>,
  collection: C,
  { id, ...content }: Collections[C],
): Promise<void> {
  try {
    settled(await into.collection(collection).add({ _id: id, ...content }));
  } catch (error) {
    if (isDuplicate(error)) throw new IdTaken(`${collection}/${id}`);
    throw error;
  }
}

async function listWith<C extends CollectionName, D extends CollectionName>(
  db: Db,
  { collection, other, query }: { collection: C; other: D; query: Query & { by?: string } },
) {
  const { where, order, limit } = sdkQuery(db, query);
  const joined: unknown = await db
    .collection(collection)
    .aggregate()
    .match(where)
    .sort({ [order.field]: order.direction === 'asc' ? 1 : -1 })
    .limit(limit)
    .lookup({ from: other, localField: query.by ?? '_id', foreignField: '_id', as: 'others' })
    .end();
  const { data } = settled(joined);
  // Safe: the shape of the lookup stage above, over documents written through this store.
  return (data as (Row & { others: Row[] })[]).map(({ others, ...row }) => ({
    document: documentOf(collection, row),
    other: documentOrNull(other, others[0] ?? null),
  }));
}

function sdkQuery(db: Db, { where, order: [field, direction], limit }: Query) {
  assert(limit >= 1 && limit <= LIST_MAX, 'a list is bounded');
  const path = field === 'id' ? '_id' : field;
  return { where: filterOf({ where }, db.command), order: { field: path, direction }, limit };
}

function documentOrNull<C extends CollectionName>(
  collection: C,
  row: Row | null,
): Collections[C] | null {
  return row === null ? null : documentOf(collection, row);
}

function documentOf<C extends CollectionName>(_: C, row: Row): Collections[C] {
  const { _id: id, ...content } = row;
  // Safe: documents of a collection were all written through this store, in this collection's type.
  return { id, ...content } as Collections[C];
}

/** The SDK either throws the cloud's "no" or returns it, by configuration; here it always throws. */
function settled(given: unknown): Answer {
  // Safe: whatever the SDK answers is an object with some of these.
  const answer = given as Answer;
  if (answer.code !== undefined && answer.code !== '')
    throw Object.assign(new Error(answer.message ?? answer.code), { code: answer.code });
  return answer;
}

function isConflict(error: unknown): boolean {
  return codeOf(error) === 'DATABASE_TRANSACTION_CONFLICT';
}

function isDuplicate(error: unknown): boolean {
  return /duplicate key|E11000|DATABASE_DUPLICATE_WRITE/i.test(
    `${codeOf(error)} ${messageOf(error)}`,
  );
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : '';
}
