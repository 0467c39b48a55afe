import type { Doc } from './ejson';
import type { Engine } from './engine';
import { DatabaseRefusal, duplicateInsert, invalidParam } from './errors';
import { collectionNameOf, documentsIn, type Params, type Reply } from './request';
import { idForReply, noServerDate, runWrite } from './run-write';
import type { Transaction } from './transactions';
import { insertDocument } from './writes';

function withId(engine: Engine, doc: Doc): Doc {
  const { _id = engine.newId(), ...rest } = doc;
  if (_id === null || Array.isArray(_id) || _id instanceof RegExp) {
    throw invalidParam(
      `The '_id' value cannot be of type ${Array.isArray(_id) ? 'array' : 'null or regex'}`,
    );
  }
  return { _id, ...rest };
}

export async function insertDocuments(
  engine: Engine,
  params: Params,
  transaction?: Transaction,
): Promise<Reply> {
  const collection = engine.storage.collection(collectionNameOf(params));
  const given = documentsIn(params, transaction ? noServerDate : engine.serverDate);
  if (transaction && given.length !== 1) {
    throw invalidParam('a transaction inserts one document per call');
  }
  const docs = given.map((doc) => withId(engine, doc));
  // In order, up to the first that is refused; those before it stay.
  const insertedIds = await runWrite(engine, transaction, (batch) => {
    const ids: unknown[] = [];
    for (const doc of docs) {
      try {
        insertDocument(batch, { collection, id: doc._id, doc, duplicate: duplicateInsert });
      } catch (error) {
        if (error instanceof DatabaseRefusal) return { result: ids, refusal: error };
        throw error;
      }
      ids.push(idForReply(doc._id));
    }
    return { result: ids };
  });
  return { data: { insertedIds } };
}
