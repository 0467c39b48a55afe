import { IdTaken } from './store';

/** So often in a row nobody is that unlucky: then it is something else that is amiss. */
const TRIES = 5;

/**
 * Tries again when the number or code the attempt picked is in use, so that chance, or somebody who
 * wanted the same one at the same moment, is nobody's trouble. The attempt picks anew each time. A
 * request that comes again does not get here: it has its first answer (once.ts).
 */
export async function untilFree<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof IdTaken) || tries === TRIES) throw error;
    }
  }
}
