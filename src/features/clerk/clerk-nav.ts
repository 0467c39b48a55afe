import type { BottomNavProps } from '@/components/bottom-nav/bottom-nav';
import { toCounter, toPeople, toToday } from './places';
import { TEXTS } from './texts';

type Tab = 'counter' | 'today' | 'people';

const GO: Readonly<Record<Tab, () => Promise<void>>> = {
  counter: toCounter,
  today: toToday,
  people: toPeople,
};

const { counter, today, people } = TEXTS.nav;

const ITEMS: readonly { readonly key: Tab; readonly label: string; readonly mark: string }[] = [
  { key: 'counter', label: counter, mark: '兑' },
  { key: 'today', label: today, mark: '账' },
  { key: 'people', label: people, mark: '人' },
];

export function clerkNav(current: Tab): BottomNavProps {
  return {
    items: ITEMS,
    current,
    onSelect: (key) => {
      const item = ITEMS.find((known) => known.key === key);
      if (item !== undefined) void GO[item.key]();
    },
  };
}
