import type { Standing } from '@/features/session/session';

export const HOME_PAGE = '/pages/home/index';
export const PEOPLE_PAGE = '/pages/people/index';
export const BIND_PAGE = '/pages/bind/index';

const HOMES: Readonly<Record<Standing['role'], string>> = {
  villager: HOME_PAGE,
  clerk: '/clerk/counter/index',
  committee: '/committee/ledger/index',
  supervisor: '/committee/ledger/index',
  township: '/township/villages/index',
  scorer: '/scorer/visit/index',
  merchant: '/store/claims/index',
};

/** The first page of what a person is here as. */
export function homeOf({ role }: Standing): string {
  return HOMES[role];
}
