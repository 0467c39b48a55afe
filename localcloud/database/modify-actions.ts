import { type Doc, parseBody, stringifyBody } from './ejson';
import type { Engine } from './engine';
import { duplicateUpdate } from './errors';
import { documentOf, type Params, type Reply } from './request';
import { idForReply, noServerDate, runWrite } from './run-write';
import type { Collection } from './storage';
import { selectionOf, type Target, targetsOf } from './targets';
import type { Transaction } from './transactions';
import type { Batch } from './unique';
import { applyUpdate } from './update';
import { writeDocument } from './writes';

/** What a document becomes; `text` is what it is now, when there is one. */
type Alter = (id: unknown, text?: string) => Doc;

function alterOf(params: Params, data: Doc): Alter {
  if (params.merge === false) return (id) => ({ _id: id, ...data });
  return (id, text) => {
    const doc = text === undefined ? { _id: id } : parseBody(text);
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
  const { id } = target;
  const doc = change(id, target.text);
  const text = stringifyBody(doc);
  if (text === target.text) return { text, changed: false };
  writeDocument(batch, { collection, id, doc, text, duplicate: duplicateUpdate });
  return { text, changed: true };
}

export interface Modified {
  readonly updated: number;
  readonly upsertedId: unknown;
  readonly last: string | undefined;
}

export async function modify(
  engine: Engine,
  params: Params,
  transaction?: Transaction,
): Promise<Modified> {
  const selection = selectionOf(engine, params, transaction);
  const { collection, addressed } = selection;
  const data = documentOf(params, 'data', transaction ? noServerDate : engine.serverDate);
  const change = alterOf(params, data);
  return runWrite<Modified>(engine, transaction, (batch) => {
    const targets = targetsOf(engine, batch, selection);
    if (targets.length === 0 && params.upsert === true && addressed) {
      const doc = change(addressed.id);
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

export async function remove(
  engine: Engine,
  params: Params,
  transaction?: Transaction,
): Promise<number> {
  const selection = selectionOf(engine, params, transaction);
  const { collection } = selection;
  return runWrite(engine, transaction, (batch) => {
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
