import type { Doc } from './ejson';
import type { Engine } from './engine';
import { invalidParam } from './errors';
import { find } from './find';
import { addressedId, collectionNameOf, documentOf, type Params } from './request';
import type { Collection } from './storage';
import type { Transaction } from './transactions';
import type { Batch } from './unique';
import { readDocument } from './writes';

export interface Target {
  readonly id: unknown;
  readonly text: string;
}

export interface Selection {
  readonly collection: Collection;
  readonly query: Doc;
  readonly addressed: { readonly id: unknown } | undefined;
  readonly limit: number;
}

export function selectionOf(
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

export function targetsOf(engine: Engine, batch: Batch, selection: Selection): Target[] {
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
