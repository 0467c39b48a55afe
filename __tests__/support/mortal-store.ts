import { sha256 } from '@cloud/runtime/dependencies';
import type { Context } from '@cloud/runtime/handler';
import type { Deadlines } from '@cloud/runtime/keep-deadlines/deadlines';
import type { Store } from '@cloud/runtime/store';
import type { Role } from '@domain/person';
import type { Somebody } from './builders';
import type { World } from './world';

/** What a killed function dies of, here. */
class Killed extends Error {
  override readonly name = 'Killed';
}

/**
 * A store of a function that is killed after so many transactions: the last one is done, and nobody
 * hears of it any more.
 */
function mortalStore(store: Store, transactions: number): Store {
  let left = transactions;
  return {
    ...store,
    transact: async (work) => {
      if (left <= 0) throw new Killed('before a transaction');
      left -= 1;
      const done = await store.transact(work);
      if (left === 0) throw new Killed('after a transaction');
      return done;
    },
  };
}

/** Runs something again and again, each time killed after so many transactions. */
export async function dying(
  { store }: World,
  lives: readonly number[],
  run: (store: Store) => Promise<unknown>,
): Promise<void> {
  for (const life of lives)
    await run(mortalStore(store, life)).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
}

/** What a duty of the timer runs on, over a store of the test's choice. */
export function dutyOn(world: World, store: Store): Deadlines {
  return {
    store,
    digest: sha256,
    clock: world.now,
    isTimeUp: () => false,
    report: (error) => world.bugs.push(error),
  };
}

/** What a handler runs on, as somebody's call, over a store of the test's choice. */
export function callOn(
  world: World,
  { person, openid }: Somebody,
  role: Role,
  store: Store,
): Context {
  return {
    caller: { person, role, openid },
    store,
    files: world.files,
    messenger: world.messenger,
    templates: {},
    now: world.now(),
    digest: sha256,
    randomBytes: (length) => new Uint8Array(length),
  };
}
