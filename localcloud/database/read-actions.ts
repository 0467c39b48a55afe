import { type Doc, stringifyBody } from './ejson';
import type { Engine } from './engine';
import { invalidParam } from './errors';
import { find } from './find';
import { projected } from './matcher';
import {
  addressedId,
  collectionNameOf,
  documentOf,
  pageOf,
  type Params,
  type Reply,
  sortOf,
} from './request';
import type { Collection } from './storage';
import { readIn, type Transaction } from './transactions';
import { parseBody } from './ejson';

export function readById(
  engine: Engine,
  collection: Collection,
  id: unknown,
  transaction?: Transaction,
): string[] {
  engine.counters.examined += 1;
  const text = transaction
    ? readIn(engine.ledger, transaction, collection, id)
    : collection.read(id);
  return text === undefined ? [] : [text];
}

function showing(texts: readonly string[], projection: Doc): readonly string[] {
  if (Object.keys(projection).length === 0) return texts;
  return projected(texts.map(parseBody), projection).map(stringifyBody);
}

export function getDocument(engine: Engine, params: Params, transaction?: Transaction): Reply {
  const collection = engine.storage.collection(collectionNameOf(params));
  const query = documentOf(params, 'query', engine.serverDate);
  const projection = documentOf(params, 'projection', engine.serverDate);
  const addressed = addressedId(params, query);
  if (addressed) {
    const texts = readById(engine, collection, addressed.id, transaction);
    return { data: { list: showing(texts, projection) } };
  }
  if (transaction)
    throw invalidParam('only documents addressed by id can be read in a transaction');
  const sort = sortOf(documentOf(params, 'order', engine.serverDate));
  const found = find(engine, collection, { condition: query, sort, ...pageOf(params) });
  return {
    data: {
      list: showing(
        found.map(({ text }) => text),
        projection,
      ),
    },
  };
}

export function calculateDocument(engine: Engine, params: Params): Reply {
  const collection = engine.storage.collection(collectionNameOf(params));
  const condition = documentOf(params, 'query', engine.serverDate);
  if (Object.keys(condition).length === 0) {
    const counted = engine.sqlite.first(`SELECT count(*) FROM ${collection.table}`);
    return { data: { total: Number(counted?.[0] ?? 0) } };
  }
  return { data: { total: find(engine, collection, { condition }).length } };
}
