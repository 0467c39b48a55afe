import { forgetScanned } from '@/features/card/scanned';
import { back, navigate, redirect, restart } from '@/services/platform';

/** The clerk's steps from page to page. */
const COUNTER = '/clerk/counter/index';

export const toTradeIn = () => navigate('/clerk/trade-in/index');
export const toRedemption = () => navigate('/clerk/redemption/index');
export const toCollect = () => navigate('/clerk/collect/index');
export const toVoucher = () => navigate('/clerk/voucher/index');
export const toVoucherPrint = (entryId: string) =>
  navigate(`/store/voucher-print/index?entryId=${encodeURIComponent(entryId)}`);
export const toReserve = () => navigate('/store/reserve/index');
export const toTable = () => navigate('/store/table/index');
export const toBags = () => navigate('/store/bags/index');
export const toCountersign = () => navigate('/store/countersign/index');
export const toToday = () => redirect('/clerk/today/index');
export const toPeople = () => navigate('/pages/people/index');
export const toReceipt = (entryId: string) => navigate(receiptUrl(entryId));

/** Instead of the page where it was written: going back must not lead to a form already sent. */
export const finishAtReceipt = (entryId: string) => redirect(receiptUrl(entryId));
export const onToRedemption = () => redirect('/clerk/redemption/index');

export const toCounter = () => restart(COUNTER);

/** The counter without the household; `scan` asks for the camera at once. */
export function toNextHousehold(): Promise<void> {
  forgetScanned();
  return restart(`${COUNTER}?scan=1`);
}

export const backToCounter = () => back(COUNTER);

function receiptUrl(entryId: string): string {
  return `/clerk/receipt/index?entryId=${encodeURIComponent(entryId)}`;
}
