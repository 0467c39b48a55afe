import type { BottomNavProps } from '@/components/bottom-nav/bottom-nav';
import { redirect } from '@/services/platform';
import { STANDING_PAGE } from './place';
import { COMMON } from './texts';

const PAGES = {
  home: '/pages/home/index',
  ledger: '/pages/ledger/index',
  goods: '/pages/goods/index',
  shop: '/pages/shop/index',
  standing: STANDING_PAGE,
} as const;

export type VillagerPage = keyof typeof PAGES;

const KEYS: readonly VillagerPage[] = ['home', 'ledger', 'goods', 'shop', 'standing'];

/** The bottom of every villager's page; null on a page that has no place of its own there. */
export function villagerNav(current: VillagerPage | null): BottomNavProps {
  return {
    items: KEYS.map((key) => ({ key, label: COMMON.nav[key], mark: COMMON.marks[key] })),
    current: current ?? '',
    onSelect: (key) => {
      const chosen = KEYS.find((known) => known === key);
      if (chosen !== undefined) void redirect(PAGES[chosen]);
    },
  };
}
