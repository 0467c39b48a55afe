// Codes and texts as the cloud gives them. Confirmed in public code and logs:
//   TransactionConflict, TransactionNotExist: the tests of @cloudbase/node-sdk itself;
//   TransactionBusy: several projects that sent two calls of one transaction at once;
//   E11000 texts (a missing field counts as null), Table exist, Db or Table not exist: users' logs.
// Not confirmed, so in our own words: `where()` inside a transaction, too large a document, bad operators.
export class DatabaseRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const HELP = 'Please check your request, but if the problem persists, contact us.';
const HELP_SOLVED = 'Please check your request, but if the problem cannot be solved, contact us.';

export const conflict = (): DatabaseRefusal =>
  new DatabaseRefusal(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${HELP}`,
  );

export const transactionGone = (): DatabaseRefusal =>
  new DatabaseRefusal(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${HELP}`,
  );

export const transactionBusy = (): DatabaseRefusal =>
  new DatabaseRefusal(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${HELP}`,
  );

export const collectionMissing = (name: string): DatabaseRefusal =>
  new DatabaseRefusal(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. ${HELP_SOLVED}`,
  );

export const collectionExists = (): DatabaseRefusal =>
  new DatabaseRefusal(
    'DATABASE_COLLECTION_ALREADY_EXIST',
    `[ResourceUnavailable.ResourceExist] Table exist. ${HELP_SOLVED}`,
  );

export interface DuplicateKey {
  readonly collection: string;
  readonly index: string;
  readonly key: string;
}

const duplicateText = ({ collection, index, key }: DuplicateKey): string =>
  `E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: ${key}`;

export const duplicateInsert = (key: DuplicateKey): DatabaseRefusal =>
  new DatabaseRefusal(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation.Insert] bulk write error: [{${duplicateText(key)}}], {<nil>}]. ${HELP}`,
  );

export const duplicateUpdate = (key: DuplicateKey): DatabaseRefusal =>
  new DatabaseRefusal(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation.Update] multiple write errors: [{write errors: [{${duplicateText(key)}}]}, {<nil>}]. ${HELP}`,
  );

export const invalidParam = (message: string): DatabaseRefusal =>
  new DatabaseRefusal('INVALID_PARAM', message);

export const requestFailed = (message: string): DatabaseRefusal =>
  new DatabaseRefusal('DATABASE_REQUEST_FAILED', message);
