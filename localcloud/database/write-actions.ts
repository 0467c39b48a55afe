import { type Doc, parseBody, stringifyBody } from './ejson';
import type { Engine } from './engine';
import { DatabaseRefusal, duplicateInsert, duplicateUpdate, invalidParam } from './errors';
import { find } from './find';
import {
  addressedId,
  collectionNameOf,
  documentOf,
  documentsIn,
  type Params,
  type Reply,
} from './request';
import type { Collection } from './storage';
import type { Transaction } from './transactions';
import { applyUpdate } from './update';
import {
  type Attempt,
  type Batch,
  insertDocument,
  readDocument,
  writeAtOnce,
  writeDocument,
  writeInTransaction,
} from './writes';

// The SDK's own tests call a server date inside a transaction unsupported.
const noServerDate = (): Date => {
  throw invalidParam('a server date cannot be written in a transaction');
};

const idForReply = (id: unknown): unknown =>
  typeof id === 'string' || typeof id === 'number'
    ? id
    : (JSON.parse(stringifyBody(id)) as unknown);

async function run<T>(
  engine: Engine,
  transaction: Transaction | undefined,
  work: (batch: Batch) => Attempt<T>,
): Promise<T> {
  if (!transaction) return writeAtOnce(engine.ledger, work);
  return writeInTransaction(engine.ledger, transaction, (batch) => {
    const { result, refusal } = work(batch);
    if (refusal) throw refusal;
    return result;
  });
}

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
  const insertedIds = await run(engine, transaction, (batch) => {
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

interface Target {
  readonly id: unknown;
  readonly text: string;
}

interface Selection {
  readonly collection: Collection;
  readonly query: Doc;
  readonly addressed: { readonly id: unknown } | undefined;
  readonly limit: number;
}

function selectionOf(
  engine: Engine,
  params: Params,
  transaction: Transaction | undefined,
): Selection {
  const query = documentOf(params, 'query', engine.serverDate);
  const addressed = addressedId(params, query);
  if (transaction && !addressed) {
    throw invalidParam('only documents addressed by id can be written in a transaction');
  }
  return {
    collection: engine.storage.collection(collectionNameOf(params)),
    query,
    addressed,
    limit: params.multi === true ? Number.POSITIVE_INFINITY : 1,
  };
}

function targetsOf(engine: Engine, batch: Batch, selection: Selection): Target[] {
  const { collection, addressed, query, limit } = selection;
  if (!addressed) {
    return find(engine, collection, { condition: query, limit }).map(({ text, doc }) => ({
      id: doc._id,
      text,
    }));
  }
  const text = readDocument(batch, collection, addressed.id);
  return text === undefined ? [] : [{ id: addressed.id, text }];
}

type Alter = (doc: Doc) => Doc;

function alterOf(params: Params, data: Doc): Alter {
  if (params.merge === false) return (doc) => ({ _id: doc._id, ...data });
  return (doc) => {
    applyUpdate(doc, data);
    return doc;
  };
}

/** The document's text after the change, and whether anything changed. */
function alter(
  batch: Batch,
  collection: Collection,
  target: Target,
  change: Alter,
): { text: string; changed: boolean } {
  const doc = change(parseBody(target.text));
  const text = stringifyBody(doc);
  if (text === target.text) return { text, changed: false };
  writeDocument(batch, { collection, id: target.id, doc, duplicate: duplicateUpdate });
  return { text, changed: true };
}

interface Modified {
  readonly updated: number;
  readonly upsertedId: unknown;
  readonly last: string | undefined;
}

async function modify(
  engine: Engine,
  params: Params,
  transaction?: Transaction,
): Promise<Modified> {
  const selection = selectionOf(engine, params, transaction);
  const { collection, addressed } = selection;
  const data = documentOf(params, 'data', transaction ? noServerDate : engine.serverDate);
  const change = alterOf(params, data);
  return run<Modified>(engine, transaction, (batch) => {
    const targets = targetsOf(engine, batch, selection);
    if (targets.length === 0 && params.upsert === true && addressed) {
      const doc = change({ _id: addressed.id });
      writeDocument(batch, { collection, id: addressed.id, doc, duplicate: duplicateUpdate });
      return { result: { updated: 0, upsertedId: idForReply(addressed.id), last: undefined } };
    }
    const results = targets.map((target) => alter(batch, collection, target, change));
    const updated = results.filter(({ changed }) => changed).length;
    return { result: { updated, upsertedId: null, last: results.at(-1)?.text } };
  });
}

export async function modifyDocument(
  engine: Engine,
  params: Params,
  transaction?: Transaction,
): Promise<Reply> {
  const { updated, upsertedId } = await modify(engine, params, transaction);
  return { data: { updated, upsert_id: upsertedId } };
}

export async function modifyAndReturnDoc(
  engine: Engine,
  params: Params,
  transaction?: Transaction,
): Promise<Reply> {
  const { last } = await modify(engine, { ...params, multi: false }, transaction);
  return { data: { updated: last === undefined ? 0 : 1, doc: last ?? null } };
}

async function remove(engine: Engine, params: Params, transaction?: Transaction): Promise<number> {
  const selection = selectionOf(engine, params, transaction);
  const { collection } = selection;
  return run(engine, transaction, (batch) => {
    const targets = targetsOf(engine, batch, selection);
    for (const { id } of targets) {
      writeDocument(batch, { collection, id, doc: undefined, duplicate: duplicateUpdate });
    }
    return { result: targets.length };
  });
}

export async function removeDocument(
  engine: Engine,
  params: Params,
  transaction?: Transaction,
): Promise<Reply> {
  return { data: { deleted: await remove(engine, params, transaction) } };
}

const legacy = (params: Params): Params => ({
  ...params,
  query: stringifyBody({ _id: params._id }),
  queryType: 'DOC',
});

/** What the first transaction API of the SDK sent; today's sends `modifyDocument`. */
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
