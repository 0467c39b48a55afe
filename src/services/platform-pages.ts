import { platformName } from './platform-screen';

/** The little of a browser that is used; TypeScript is not told of the DOM, because WeChat has none. */
interface Browser {
  readonly navigator?: {
    readonly serviceWorker?: {
      readonly ready: Promise<unknown>;
      register(url: string): Promise<unknown>;
    };
    readonly storage?: { persist?(): Promise<boolean> };
  };
}

// Everything is fetched once more to be kept; a slow line takes its time.
const PATIENCE_MS = 30_000;

function browser(): NonNullable<Browser['navigator']> {
  // Safe: everything named is optional.
  return (globalThis as Browser).navigator ?? {};
}

/** Once, at launch: in a browser the pages are kept, so that they open without network. */
export function keepPages(): void {
  if (platformName !== 'h5') return;
  // Where they cannot be kept, pages need the network as they always did; who has to know asks below.
  browser()
    .serviceWorker?.register('./service-worker.js')
    .catch(() => undefined);
}

/**
 * Whether the app can be opened anew without network. WeChat keeps what it has opened; a browser
 * keeps pages of safe addresses (https, or this very machine), once it has fetched them all.
 */
export async function opensOffline(): Promise<boolean> {
  if (platformName !== 'h5') return true;
  const { serviceWorker, storage } = browser();
  if (serviceWorker === undefined) return false;
  await storage?.persist?.();
  const late = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
  return Promise.race([serviceWorker.ready.then(() => true), late]);
}
