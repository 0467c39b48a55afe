import type { Standing } from '@/features/session/session';

export type Villager = Extract<Standing, { role: 'villager' }>;

export const STANDING_PAGE = '/villager/standing/index';
export const RULES_PAGE = '/villager/rules/index';
export const REPORT_PAGE = '/villager/report/index';
export const PROPOSALS_PAGE = '/villager/proposals/index';
export const BOARD_PAGE = '/villager/board/index';
export const STATEMENT_PAGE = '/villager/statement/index';
export const CART_PAGE = '/villager/cart/index';
export const CLAIMS_PAGE = '/villager/claims/index';
export const DRAW_PAGE = '/villager/draw/index';
export const ORDERS_PAGE = '/villager/orders/index';

/** The household a villager's calls are about. */
export function placeOf({ village, household }: Villager) {
  return { villageId: village.id, householdId: household.id };
}
