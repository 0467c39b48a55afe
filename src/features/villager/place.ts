import type { Standing } from '@/features/session/session';

export type Villager = Extract<Standing, { role: 'villager' }>;

export const STANDING_PAGE = '/pages/standing/index';
export const RULES_PAGE = '/pages/rules/index';
export const REPORT_PAGE = '/pages/report/index';
export const PROPOSALS_PAGE = '/pages/proposals/index';
export const BOARD_PAGE = '/pages/board/index';

/** The household a villager's calls are about. */
export function placeOf({ village, household }: Villager) {
  return { villageId: village.id, householdId: household.id };
}
