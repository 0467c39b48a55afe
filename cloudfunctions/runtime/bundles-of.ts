import { refuse } from '@domain/refusal';
import type { Bundle } from '@domain/sale/bundle';
import type { Transaction } from './store';

/** Bundles of a village by id, always in the same order, so that no two wait for each other. */
export async function bundlesOf(
  tx: Transaction,
  villageId: string,
  bundleIds: readonly string[],
): Promise<readonly Bundle[]> {
  const bundles: Bundle[] = [];
  for (const id of [...bundleIds].sort()) {
    const bundle = await tx.get('bundles', id);
    if (bundle?.villageId !== villageId) return refuse('NOT_FOUND');
    bundles.push(bundle);
  }
  return bundles;
}
