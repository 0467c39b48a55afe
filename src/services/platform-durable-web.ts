/**
 * Where is kept what no power cut may lose. WeChat's storage writes before it returns; a browser's
 * is written behind, seconds later, so there it is the browser's database that keeps it.
 */
export interface Durable {
  readonly get: (key: string) => Promise<unknown>;
  /** Resolves when it would survive the app being killed; rejects when there is no room. */
  readonly set: (key: string, value: object | string | number) => Promise<void>;
  /** As set, under a key that nothing is under yet; answers whether it was so. */
  readonly add: (key: string, value: object) => Promise<boolean>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
  /** In order. */
  readonly keys: (prefix: string) => Promise<readonly string[]>;
}

/** The little of the browser's database that is used; TypeScript is not told of the DOM, because WeChat has none. */
interface Asked<T> {
  readonly result: T;
  readonly error: Error | null;
  onsuccess: (() => void) | null;
  onerror: (() => void) | null;
}

interface Opening extends Asked<Database> {
  onupgradeneeded: (() => void) | null;
}

interface Database {
  createObjectStore(name: string): unknown;
  transaction(
    name: string,
    mode: 'readonly' | 'readwrite',
    how?: { readonly durability: 'strict' },
  ): Work;
  close(): void;
}

interface Work {
  objectStore(name: string): Shelf;
  oncomplete: (() => void) | null;
  onabort: (() => void) | null;
  readonly error: Error | null;
}

interface Shelf {
  get(key: string): Asked<unknown>;
  getAllKeys(): Asked<readonly string[]>;
  put(value: unknown, key: string): Asked<unknown>;
  add(value: unknown, key: string): Asked<unknown>;
  delete(key: string): Asked<unknown>;
}

interface Browser {
  readonly indexedDB?: { open(name: string, version: number): Opening };
}

const NAME = 'kept';

/** Null where the browser has no database. */
export function browserKeep(): Durable | null {
  // Safe: the only thing named is optional.
  const { indexedDB } = globalThis as Browser;
  if (indexedDB === undefined) return null;

  /** Opened for each use: a page that is left behind keeps nothing open. */
  async function within<T>(mode: 'readonly' | 'readwrite', work: (shelf: Shelf) => Asked<T>[]) {
    const database = await opened(indexedDB);
    try {
      const transaction = database.transaction(NAME, mode, { durability: 'strict' });
      const asked = work(transaction.objectStore(NAME));
      await completed(transaction);
      return asked.map(({ result }) => result);
    } finally {
      database.close();
    }
  }
  return {
    get: async (key) => (await within('readonly', (shelf) => [shelf.get(key)]))[0],
    set: async (key, value) => {
      await within('readwrite', (shelf) => [shelf.put(value, key)]);
    },
    add: async (key, value) => {
      try {
        await within('readwrite', (shelf) => [shelf.add(value, key)]);
        return true;
      } catch (error) {
        if (error instanceof Error && error.name === 'ConstraintError') return false;
        throw error;
      }
    },
    remove: async (keys) => {
      await within('readwrite', (shelf) => keys.map((key) => shelf.delete(key)));
    },
    keys: async (prefix) => {
      const [all = []] = await within('readonly', (shelf) => [shelf.getAllKeys()]);
      return all.filter((key) => key.startsWith(prefix)).sort();
    },
  };
}

function opened(indexedDB: Browser['indexedDB']): Promise<Database> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB?.open(NAME, 1);
    if (opening === undefined) {
      reject(new Error('this browser has no database'));
      return;
    }
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(NAME);
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('the database does not open'));
  });
}

/** With this durability: when it is on the disk. */
function completed(transaction: Work): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('there is no room left'));
  });
}
