// What the first transaction API of the SDK sent (its dist/commonjs/transaction.js); today's sends
// the actions every other call uses.
import { stringifyBody } from './ejson';
import type { Engine } from './engine';
import { insertDocuments } from './insert-actions';
import { modify, remove } from './modify-actions';
import { readById } from './read-actions';
import { collectionNameOf, type Params, type Reply } from './request';
import type { Transaction } from './transactions';

export function getInTransaction(engine: Engine, params: Params, transaction: Transaction): Reply {
  const collection = engine.storage.collection(collectionNameOf(params));
  const [text] = readById(engine, collection, params._id, transaction);
  return { data: text ?? 'null' };
}

const legacy = (params: Params): Params => ({
  ...params,
  query: stringifyBody({ _id: params._id }),
  queryType: 'DOC',
});

export async function updateDocInTransaction(
  engine: Engine,
  params: Params,
  transaction: Transaction,
): Promise<Reply> {
  const merge = params.upsert !== true;
  const modified = await modify(engine, { ...legacy(params), merge }, transaction);
  const upserted =
    modified.upsertedId === null ? null : JSON.stringify([{ _id: modified.upsertedId }]);
  return { updated: JSON.stringify(modified.updated), upserted };
}

export async function deleteDocInTransaction(
  engine: Engine,
  params: Params,
  transaction: Transaction,
): Promise<Reply> {
  return { deleted: JSON.stringify(await remove(engine, legacy(params), transaction)) };
}

export async function insertDocInTransaction(
  engine: Engine,
  params: Params,
  transaction: Transaction,
): Promise<Reply> {
  const data = Array.isArray(params.data) ? (params.data as unknown[]) : [params.data];
  return insertDocuments(engine, { ...params, data }, transaction);
}
