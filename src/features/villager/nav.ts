import type { BottomNavProps } from '@/components/bottom-nav/bottom-nav';
import { redirect } from '@/services/platform';
import { COMMON } from './texts';

const KEYS = ['home', 'ledger', 'goods', 'shop', 'standing'] as const;
export type VillagerPage = (typeof KEYS)[number];

/** The bottom of every villager's page; null on a page that has no place of its own there. */
export function villagerNav(current: VillagerPage | null): BottomNavProps {
  return {
    items: KEYS.map((key) => ({ key, label: COMMON.nav[key], mark: COMMON.marks[key] })),
    current: current ?? '',
    onSelect: (key) => void redirect(`/pages/${key}/index`),
  };
}
