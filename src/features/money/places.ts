import { navigate } from '@/services/platform';

/** Where the shop's money is kept. */
const MONEY_PAGES = {
  funds: '/store/funds/index',
  donations: '/store/donations/index',
  sales: '/store/sales/index',
  statement: '/store/statement/index',
} as const;

export type MoneyPage = keyof typeof MONEY_PAGES;

export function openMoney(page: MoneyPage): void {
  void navigate(MONEY_PAGES[page]);
}
