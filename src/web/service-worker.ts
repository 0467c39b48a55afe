/**
 * Lets the pages open in a browser without network: keeps the built files, whose names change with
 * their content, and the page they belong to. What is asked of the cloud passes by. Built by
 * tools/build-h5.ts, which fills in the list of files and its version.
 */
declare const FILES: readonly string[];
declare const VERSION: string;

// The little of a browser's worker that is used; TypeScript is not told of the DOM, because WeChat
// has none.
interface Reply {
  readonly status: number;
}

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

interface How {
  readonly cache: 'no-cache';
  readonly redirect?: 'manual';
}

interface Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends Event {
  readonly request: Asked;
  respondWith(reply: Promise<Reply>): void;
}

interface Shelf {
  addAll(requests: readonly Asked[]): Promise<void>;
}

interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  readonly caches: {
    open(name: string): Promise<Shelf>;
    keys(): Promise<readonly string[]>;
    delete(name: string): Promise<boolean>;
    match(url: string): Promise<Reply | undefined>;
  };
  readonly Request: new (url: string, how: How) => Asked;
  fetch(request: Asked): Promise<Reply>;
  addEventListener(name: 'install' | 'activate', listener: (event: Event) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
}

// Safe: this file runs as a browser's service worker and nowhere else.
const worker = globalThis as unknown as Worker;

const KEPT = `pages-${VERSION}`;
const PAGE = new URL('index.html', worker.registration.scope).href;
const kept = new Set(FILES.map((file) => new URL(file, worker.registration.scope).href));

// Not what the browser remembers: a page of the last version with the files of this one would not open.
worker.addEventListener('install', (event) => {
  const fresh = [...kept].map((url) => new worker.Request(url, { cache: 'no-cache' }));
  event.waitUntil(worker.caches.open(KEPT).then((shelf) => shelf.addAll(fresh)));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  // The page may have changed, so the network is asked first; a file with its hash in its name cannot.
  if (request.mode === 'navigate') event.respondWith(networkFirst(request));
  else if (kept.has(request.url)) event.respondWith(keptFirst(request));
});

async function forgetOthers(): Promise<void> {
  const names = await worker.caches.keys();
  await Promise.all(
    names.filter((name) => name !== KEPT).map((name) => worker.caches.delete(name)),
  );
}

/** A server that is out of order is as good as none. */
async function networkFirst({ url }: Asked): Promise<Reply> {
  const page = () => worker.caches.match(PAGE);
  try {
    const fresh = new worker.Request(url, { cache: 'no-cache', redirect: 'manual' });
    const reply = await worker.fetch(fresh);
    return reply.status < 500 ? reply : ((await page()) ?? reply);
  } catch (error) {
    const found = await page();
    if (found === undefined) throw error;
    return found;
  }
}

async function keptFirst(request: Asked): Promise<Reply> {
  return (await worker.caches.match(request.url)) ?? worker.fetch(request);
}
