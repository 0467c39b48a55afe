import type { ShopRules } from './shop-rules';
import type { Village } from './village';

/** What the committee decides about its shop, beside the table and the goods. */
export interface ShopSettings extends Pick<Village, 'shopName' | 'openings'> {
  readonly rules: ShopRules;
}

/**
 * A village with other settings; its days in the order of the week. What was reserved or counted under
 * the earlier ones stays as it was.
 */
export function withSettings(
  village: Village,
  { shopName, openings, rules }: ShopSettings,
): Village {
  const inOrder = [...openings].sort((a, b) => a.weekday - b.weekday);
  return { ...village, shopName, openings: inOrder, shopRules: rules };
}
