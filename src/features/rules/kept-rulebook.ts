import type { Output } from '@contract/index';
import { keep } from '@/features/card/kept';
import { storage } from '@/services/platform';
import { call } from '@/services/transport';

export type ShownRulebook = NonNullable<Output<'rulebook.get'>['rulebook']>;

interface Kept {
  readonly villageId: string;
  readonly rulebook: ShownRulebook;
}

const KEY = 'rulebook';

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'villageId' in value && 'rulebook' in value;

/**
 * An adopted version, from the phone where it is there: it never changes, and a visit to a house
 * without a signal needs it. Null when there is none of that number.
 */
export async function rulebookAtHand(
  villageId: string,
  version: number,
): Promise<ShownRulebook | null> {
  const kept = storage.get(KEY, isKept);
  if (kept?.villageId === villageId && kept.rulebook.version === version) return kept.rulebook;
  const { rulebook } = await call('rulebook.get', { villageId, version });
  if (rulebook?.state === 'adopted') keep(KEY, { villageId, rulebook });
  return rulebook;
}
