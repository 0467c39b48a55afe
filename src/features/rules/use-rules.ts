import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import type { Villager } from '@/features/villager/place';
import { call } from '@/services/transport';

export type Rules = NonNullable<Output<'rulebook.get'>['rulebook']>;

/** The village's rules in force; null before the first version takes effect. */
export function useRules({ village: { id: villageId } }: Villager) {
  return useLoad(`rules:${villageId}`, async () => {
    const { rulebook } = await call('rulebook.get', { villageId });
    return rulebook;
  });
}
