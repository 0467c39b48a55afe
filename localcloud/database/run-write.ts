import { stringifyBody } from './ejson';
import type { Engine } from './engine';
import { invalidParam } from './errors';
import type { Transaction } from './transactions';
import type { Batch } from './unique';
import { type Attempt, writeAtOnce, writeInTransaction } from './writes';

// The SDK's own tests call a server date inside a transaction unsupported.
export const noServerDate = (): Date => {
  throw invalidParam('a server date cannot be written in a transaction');
};

export const idForReply = (id: unknown): unknown =>
  typeof id === 'string' || typeof id === 'number'
    ? id
    : (JSON.parse(stringifyBody(id)) as unknown);

/** In the transaction, or committed at once. */
export async function runWrite<T>(
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
