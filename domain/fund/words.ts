import type { FundKind } from './fund';

/** What each fund is called aloud. */
export const FUND_NAMES: Readonly<Record<FundKind, string>> = {
  fiscal: '财政资金',
  collective: '集体资金',
  donation: '捐赠款',
  recyclables: '变卖款',
};
