import type { Schema } from '../schema';
import { aggregateDocuments } from './aggregate';
import type { Engine } from './engine';
import { conflict, DatabaseRefusal, invalidParam, requestFailed } from './errors';
import { deliver, type FaultPlan, type Faults, faultsOf } from './faults';
import { loadGeometryFor } from './geo';
import { insertDocuments } from './insert-actions';
import {
  deleteDocInTransaction,
  getInTransaction,
  insertDocInTransaction,
  updateDocInTransaction,
} from './legacy-actions';
import { modifyAndReturnDoc, modifyDocument, removeDocument } from './modify-actions';
import { calculateDocument, getDocument } from './read-actions';
import { collectionNameOf, type Params, type Reply } from './request';
import { openStorage } from './storage';
import {
  commitTransaction,
  endTransaction,
  enterTransaction,
  openLedger,
  startTransaction,
  type Transaction,
} from './transactions';

export interface DatabaseOptions {
  readonly file: string;
  readonly schema: Schema;
  readonly clock: () => number;
  readonly random?: () => number;
  readonly warn?: (message: string) => void;
  readonly faults?: FaultPlan;
}

export interface Database {
  readonly handle: (action: string, params: Record<string, unknown>) => Promise<Reply>;
  readonly close: () => void;
  readonly engine: Engine;
}

type Action = (engine: Engine, params: Params, transaction?: Transaction) => Reply | Promise<Reply>;
type TransactionAction = (
  engine: Engine,
  params: Params,
  transaction: Transaction,
) => Reply | Promise<Reply>;

const ACTIONS: Readonly<Record<string, Action>> = {
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.insertDocument': insertDocuments,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.addCollection': (engine, params) => {
    engine.storage.create(collectionNameOf(params));
    return {};
  },
  'database.startTransaction': (engine) => ({ transactionId: startTransaction(engine.ledger).id }),
};

const IN_TRANSACTION: Readonly<Record<string, TransactionAction>> = {
  'database.commitTransaction': (engine, _params, transaction) => {
    commitTransaction(engine.ledger, transaction);
    return {};
  },
  'database.abortTransaction': (engine, _params, transaction) => {
    endTransaction(engine.ledger, transaction);
    return {};
  },
  'database.getInTransaction': getInTransaction,
  'database.insertDocInTransaction': insertDocInTransaction,
  'database.updateDocInTransaction': updateDocInTransaction,
  'database.deleteDocInTransaction': deleteDocInTransaction,
};

const WRITES = /insert|modify|remove|updateDoc|deleteDoc/;

async function runInTransaction(
  engine: Engine,
  faults: Faults,
  request: { readonly action: string; readonly params: Params },
): Promise<Reply> {
  const { action, params } = request;
  const run = IN_TRANSACTION[action] ?? ACTIONS[action];
  if (!run) throw invalidParam(`unknown action: ${action}`);
  const transaction = enterTransaction(engine.ledger, params.transactionId);
  try {
    if (WRITES.test(action) && faults.strikes('conflict')) {
      endTransaction(engine.ledger, transaction);
      throw conflict();
    }
    return await run(engine, params, transaction);
  } finally {
    transaction.busy = false;
  }
}

async function carryOut(
  engine: Engine,
  faults: Faults,
  action: string,
  params: Params,
): Promise<Reply> {
  if (params.transactionId !== undefined || action in IN_TRANSACTION) {
    return runInTransaction(engine, faults, { action, params });
  }
  const run = ACTIONS[action];
  if (!run) throw invalidParam(`unknown action: ${action}`);
  return run(engine, params);
}

function refusalOf(error: unknown): Reply {
  if (error instanceof DatabaseRefusal) return { code: error.code, message: error.message };
  const { code, message } = requestFailed(error instanceof Error ? error.message : String(error));
  return { code, message };
}

const HEX = 16;

function engineOn(options: DatabaseOptions, faults: Faults): Engine {
  const { file, schema, random = Math.random, warn = () => undefined } = options;
  const clock = (): number => options.clock() + faults.skewMs();
  const storage = openStorage(file, schema);
  // Like the cloud's: 32 hexadecimal digits.
  const newId = (): string =>
    Array.from({ length: 32 }, () => Math.floor(random() * HEX).toString(HEX)).join('');
  return {
    storage,
    sqlite: storage.sqlite,
    ledger: openLedger(storage, options.clock, newId),
    warn,
    counters: { examined: 0 },
    newId,
    serverDate: (offsetMs) => new Date(clock() + offsetMs),
  };
}

export function openDatabase(options: DatabaseOptions): Database {
  const faults = faultsOf(options.faults);
  const engine = engineOn(options, faults);
  let requests = 0;
  const handle: Database['handle'] = async (action, params) => {
    requests += 1;
    const requestId = `local-${requests}`;
    const { query, stages } = params;
    if (typeof query === 'string') await loadGeometryFor(query);
    if (Array.isArray(stages)) await loadGeometryFor(JSON.stringify(stages));
    const reply = await deliver(faults, params, async (delivered) => {
      try {
        return await carryOut(engine, faults, action, delivered);
      } catch (error) {
        return refusalOf(error);
      }
    });
    return { ...reply, requestId };
  };
  return { handle, engine, close: () => engine.sqlite.close() };
}
