import { navigate } from '@/services/platform';

/** Where what is printed for the shop is printed. */
export const PAPER_PAGES = {
  passbook: '/store/passbook/index',
  labels: '/store/labels/index',
  wall: '/store/wall/index',
} as const;

export type PaperPage = keyof typeof PAPER_PAGES;

export function openPaper(page: PaperPage): void {
  void navigate(PAPER_PAGES[page]);
}

/** The passbook of a household that is known already. */
export function openPassbook(householdId: string): void {
  void navigate(`${PAPER_PAGES.passbook}?householdId=${encodeURIComponent(householdId)}`);
}
