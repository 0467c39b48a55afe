import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';
import { placeOf, type Villager } from './place';

/** The household as it stands: balance, score, remainders, latest entries. */
export function useHome(villager: Villager) {
  const place = placeOf(villager);
  return useLoad(`home:${place.householdId}`, () => call('household.home', place));
}

/** The exchange table and opening days of the household's village. */
export function useShop({ village }: Villager) {
  return useLoad(`shop:${village.id}`, () => call('shop.get', { villageId: village.id }));
}

export function useGoods({ village }: Villager) {
  return useLoad(`goods:${village.id}`, () => call('goods.list', { villageId: village.id }));
}
