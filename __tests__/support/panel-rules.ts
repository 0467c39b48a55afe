/** Rules for what passes a panel: one item of each kind, all published but the last. */
import { quantity } from '@domain/quantity';
import type { Item } from '@domain/rulebook/rulebook';
import { aBreach, anItem, whole } from './rules';

/** Five points for a morning's cleaning up, shown to the village before they count. */
export function aDeed(fields: Partial<Item> = {}): Item {
  return anItem({ code: 'HJ03', name: '参加集中整治', publicity: true, ...fields });
}

const RANGE = { kind: 'range', least: whole(1), most: whole(10) } as const;

const BY_THE_HOUR = {
  kind: 'perUnit',
  points: whole(10),
  unitName: '小时',
  quantityMax: quantity(2_000),
} as const;

export const ITEMS: readonly Item[] = [
  aDeed(),
  aDeed({ code: 'HJ01', name: '庭院整洁', value: RANGE }),
  aDeed({ code: 'GY01', name: '志愿服务', value: BY_THE_HOUR }),
  aDeed({ code: 'HJ04', name: '清理河道', caps: [{ window: 'week', times: 2, points: null }] }),
  aBreach({ publicity: true }),
  aDeed({ code: 'XX01', name: '参加村民会', publicity: false }),
];
