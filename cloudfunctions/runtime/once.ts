import { canonicalText } from '@domain/canonical';
import type { RefusedRequest } from '@domain/entry';
import { Refusal, requireThat, type RefusalCode } from '@domain/refusal';
import type { Context } from './handler';
import { IdTaken, type Collections, type Transaction } from './store';

/** What a client wishes, under the id it made and keeps. */
export interface Wish {
  readonly call: string;
  readonly input: { readonly requestId: string; readonly villageId?: string };
}

/** The id under which a wish is kept, and the hash by which a repeat of it is known. */
export interface WishKey {
  readonly id: string;
  readonly villageId: string;
  readonly wishHash: string;
}

/** The two collections whose documents are what a request came to. */
type Outcomes = 'entries' | 'requests';
type Granted<C extends Outcomes> = Exclude<Collections[C], RefusedRequest>;

/**
 * Runs a write so that one request has one effect and one answer, whenever and however often it
 * comes (docs/architecture.md, law 5). The request's id is the id of the document it creates, so that a repeat
 * cannot create a second; a refused request leaves a void slip under its id, so that a late
 * duplicate is not granted after all; another wish under a used id is refused.
 *
 * `work` inserts the document under the key's id and returns it.
 */
export async function once<C extends Outcomes>(
  context: Context,
  wish: Wish,
  outcomes: C,
  work: (tx: Transaction, key: WishKey) => Promise<Granted<C>>,
): Promise<Granted<C>> {
  const key = keyOf(context, wish);
  try {
    return await context.store.transact((tx) => work(tx, key));
  } catch (error) {
    if (error instanceof IdTaken) return firstAnswer(context, outcomes, key, error);
    if (!(error instanceof Refusal)) throw error;
    const first = await refuseOnce(context, outcomes, key, error);
    if (first !== null) return first;
    throw error;
  }
}

function keyOf({ caller, digest }: Context, { call, input }: Wish): WishKey {
  const { requestId, ...rest } = input;
  // The village is part of the id: no request of one village can meet one of another.
  const villageId = input.villageId ?? '';
  const home = villageId === '' ? caller.person.id : villageId;
  const wishHash = digest(canonicalText({ call, by: caller.person.id, input: rest }));
  return { id: `${home}.${requestId.toLowerCase()}`, villageId, wishHash };
}

async function firstAnswer<C extends Outcomes>(
  { store }: Context,
  outcomes: C,
  key: WishKey,
  cause: Error,
): Promise<Granted<C>> {
  const first: Collections[Outcomes] | null = await store.get(outcomes, key.id);
  // Another id of the same transaction was taken: the handler has to know what that means.
  if (first === null) throw cause;
  requireThat(first.wishHash === key.wishHash, 'REQUEST_ID_TAKEN');
  // Safe: codes are written by refuseOnce only.
  if (first.state === 'refused') throw new Refusal(first.code as RefusalCode, first.facts);
  // Safe: read from `outcomes`, and not refused.
  return first as Granted<C>;
}

/** Leaves the void slip; when a slip or a grant is there already, that is the answer. */
async function refuseOnce<C extends Outcomes>(
  context: Context,
  outcomes: C,
  key: WishKey,
  { code, facts }: Refusal,
): Promise<Granted<C> | null> {
  const slip: RefusedRequest = { ...key, state: 'refused', at: context.now, code, facts };
  try {
    await context.store.insert<Outcomes>(outcomes, slip);
    return null;
  } catch (error) {
    if (error instanceof IdTaken) return firstAnswer(context, outcomes, key, error);
    throw error;
  }
}
