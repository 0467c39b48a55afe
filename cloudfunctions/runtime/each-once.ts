import { Refusal, type RefusalCode, type RefusalFacts } from '@domain/refusal';
import { doOnce } from './do-once';
import type { Context } from './handler';
import type { Wish } from './once';
import type { Transaction } from './store';

type Answer = Readonly<Record<string, string | number | null>>;

/** What became of one of many: an answer, or why not. */
export interface Each<A> {
  readonly answer: A | null;
  readonly refusal: { readonly code: RefusalCode; readonly facts: RefusalFacts } | null;
}

/**
 * `doOnce` for each of the things one request asks for: each in its own transaction under an id of
 * its own, so that one refused leaves the others standing and a repeat finds what was done.
 */
export async function eachOnce<T, A extends Answer>(
  context: Context,
  { call, input }: Wish,
  things: readonly T[],
  work: (tx: Transaction, thing: T, key: string) => Promise<A>,
): Promise<readonly Each<A>[]> {
  const outcomes: Each<A>[] = [];
  for (const [index, thing] of things.entries()) {
    const requestId = `${input.requestId}.${index}`;
    const { villageId } = input;
    const wish = { requestId, thing, ...(villageId === undefined ? {} : { villageId }) };
    outcomes.push(
      await outcomeOf(() =>
        doOnce(context, { call, input: wish }, (tx) => work(tx, thing, requestId.toLowerCase())),
      ),
    );
  }
  return outcomes;
}

async function outcomeOf<A>(run: () => Promise<A>): Promise<Each<A>> {
  try {
    return { answer: await run(), refusal: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { answer: null, refusal: { code: error.code, facts: error.facts } };
  }
}
