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
  readonly ok: boolean;
}

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

interface Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends Event {
  readonly request: Asked;
  respondWith(reply: Promise<Reply>): void;
}

interface Shelf {
  addAll(urls: readonly string[]): Promise<void>;
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
  fetch(request: Asked): Promise<Reply>;
  addEventListener(name: 'install' | 'activate', listener: (event: Event) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
}

// Safe: this file runs as a browser's service worker and nowhere else.
const worker = globalThis as unknown as Worker;

const KEPT = `pages-${VERSION}`;
const PAGE = new URL('index.html', worker.registration.scope).href;
const kept = new Set(FILES.map((file) => new URL(file, worker.registration.scope).href));

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.caches.open(KEPT).then((shelf) => shelf.addAll([...kept])));
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

async function networkFirst(request: Asked): Promise<Reply> {
  try {
    return await worker.fetch(request);
  } catch (error) {
    const page = await worker.caches.match(PAGE);
    if (page === undefined) throw error;
    return page;
  }
}

async function keptFirst(request: Asked): Promise<Reply> {
  return (await worker.caches.match(request.url)) ?? worker.fetch(request);
}
