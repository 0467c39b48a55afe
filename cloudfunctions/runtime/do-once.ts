import type { Context } from './handler';
import { once, type Wish, type WishKey } from './once';
import type { Transaction } from './store';

type Answer = Readonly<Record<string, string | number | null>>;

/** `once` for a write that posts nothing: its answer is kept under the request's id. */
export async function doOnce<A extends Answer>(
  context: Context,
  wish: Wish,
  work: (tx: Transaction, key: WishKey) => Promise<A>,
): Promise<A> {
  const done = await once(context, wish, 'requests', async (tx, key) => {
    const answer = JSON.stringify(await work(tx, key));
    const request = { ...key, state: 'done', answer, at: context.now } as const;
    await tx.insert('requests', request);
    return request;
  });
  // Safe: written above, by the same call: another wish under this id has been refused.
  return JSON.parse(done.answer) as A;
}
