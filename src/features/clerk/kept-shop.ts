import type { Output } from '@contract/index';
import { keep } from '@/features/card/kept';
import { storage } from '@/services/platform';
import { call } from '@/services/transport';
import { KEYS } from './kept';

export type Shop = Output<'shop.get'>;

interface Kept {
  readonly villageId: string;
  readonly shop: Shop;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'villageId' in value && 'shop' in value;

/**
 * The exchange table as last seen, so that a queue does not wait for it with every household. The
 * cloud refuses an old version (TABLE_CHANGED), so an old one can mislead nobody.
 */
export async function shopAtHand(villageId: string): Promise<Shop> {
  const kept = storage.get(KEYS.shop, isKept);
  return kept?.villageId === villageId ? kept.shop : freshShop(villageId);
}

export async function freshShop(villageId: string): Promise<Shop> {
  const shop = await call('shop.get', { villageId });
  keep(KEYS.shop, { villageId, shop });
  return shop;
}
