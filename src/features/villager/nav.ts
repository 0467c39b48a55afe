import type { BottomNavProps } from '@/components/bottom-nav/bottom-nav';
import { redirect } from '@/services/platform';
import { COMMON } from './texts';

const KEYS = ['home', 'ledger', 'goods', 'shop'] as const;
export type VillagerPage = (typeof KEYS)[number];

/** The bottom of every villager's page. */
export function villagerNav(current: VillagerPage): BottomNavProps {
  return {
    items: KEYS.map((key) => ({ key, label: COMMON.nav[key], mark: COMMON.marks[key] })),
    current,
    onSelect: (key) => void redirect(`/pages/${key}/index`),
  };
}
