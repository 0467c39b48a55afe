import type { Standing } from '@/features/session/session';

export type Villager = Extract<Standing, { role: 'villager' }>;

/** The household a villager's calls are about. */
export function placeOf({ village, household }: Villager) {
  return { villageId: village.id, householdId: household.id };
}
