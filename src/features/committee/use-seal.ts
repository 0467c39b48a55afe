import type { Output } from '@contract/index';
import { DAY_MS } from '@domain/village-time';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';
import { today } from './when';

type Seal = NonNullable<Output<'seal.get'>>;

export type LastSeal =
  | { readonly step: 'noHouseholds' }
  | { readonly step: 'none' }
  /** How many days ago it was; a seal is made every night. */
  | { readonly step: 'sealed'; readonly seal: Seal; readonly daysAgo: number };

/** How the last nightly seal of the village came out. */
export function useSeal(villageId: string) {
  return useLoad(`seal ${villageId}`, () => lastSeal(villageId));
}

/** A seal is asked for through a household under it; any household of the village will do. */
async function lastSeal(villageId: string): Promise<LastSeal> {
  const { households } = await call('household.list', { villageId, limit: 1 });
  const [household] = households;
  if (household === undefined) return { step: 'noHouseholds' };
  const seal = await call('seal.get', { villageId, householdId: household.id });
  if (seal === null) return { step: 'none' };
  const daysAgo = (Date.parse(today()) - Date.parse(seal.day)) / DAY_MS;
  return { step: 'sealed', seal, daysAgo };
}
