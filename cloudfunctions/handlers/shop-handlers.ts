import type { Handlers } from '../runtime/handler';
import { issueBag } from './bag/issue-bag';
import { listBag } from './bag/list-bag';
import { revokeBag } from './bag/revoke-bag';
import { createBundle } from './bundle/create-bundle';
import { dropBundle } from './bundle/drop-bundle';
import { listBundle } from './bundle/list-bundle';
import { listConflict } from './conflict/list-conflict';
import { settleConflict } from './conflict/settle-conflict';
import { findClaim } from './claim/find-claim';
import { mineClaim } from './claim/mine-claim';
import { useClaim } from './claim/use-claim';
import { approveCount } from './count/approve-count';
import { confirmCount } from './count/confirm-count';
import { createCount } from './count/create-count';
import { dropCount } from './count/drop-count';
import { getCount } from './count/get-count';
import { listCount } from './count/list-count';
import { postCount } from './count/post-count';
import { createCountersign } from './countersign/create-countersign';
import { countersignDay } from './day/countersign-day';
import { getDay } from './day/get-day';
import { inspectDay } from './day/inspect-day';
import { listDay } from './day/list-day';
import { reopenDay } from './day/reopen-day';
import { signDay } from './day/sign-day';
import { createDonation } from './donation/create-donation';
import { listDonation } from './donation/list-donation';
import { dropDraw } from './draw/drop-draw';
import { enterDraw } from './draw/enter-draw';
import { listDraw } from './draw/list-draw';
import { mineDraw } from './draw/mine-draw';
import { openDraw } from './draw/open-draw';
import { runDraw } from './draw/run-draw';
import { correctFund } from './fund/correct-fund';
import { getFund } from './fund/get-fund';
import { listFund } from './fund/list-fund';
import { recordFund } from './fund/record-fund';
import { createGoods } from './goods/create-goods';
import { editGoods } from './goods/edit-goods';
import { listGoods } from './goods/list-goods';
import { outlookGoods } from './goods/outlook-goods';
import { listMerchant } from './merchant/list-merchant';
import { saveMerchant } from './merchant/save-merchant';
import { settleMerchant } from './merchant/settle-merchant';
import { statementMerchant } from './merchant/statement-merchant';
import { createMove } from './move/create-move';
import { listMove } from './move/list-move';
import { closeOuting } from './outing/close-outing';
import { householdsOuting } from './outing/households-outing';
import { listOuting } from './outing/list-outing';
import { prepareOuting } from './outing/prepare-outing';
import { getPassbook } from './passbook/get-passbook';
import { printPassbook } from './passbook/print-passbook';
import { renewPassbook } from './passbook/renew-passbook';
import { createPriceCut } from './price-cut/create-price-cut';
import { decidePriceCut } from './price-cut/decide-price-cut';
import { listPriceCut } from './price-cut/list-price-cut';
import { createRedemption } from './redemption/create-redemption';
import { createReceipt } from './receipt/create-receipt';
import { listReceipt } from './receipt/list-receipt';
import { previewReceipt } from './receipt/preview-receipt';
import { templateReceipt } from './receipt/template-receipt';
import { cancelReservation } from './reservation/cancel-reservation';
import { collectReservation } from './reservation/collect-reservation';
import { createReservation } from './reservation/create-reservation';
import { findReservation } from './reservation/find-reservation';
import { listReservation } from './reservation/list-reservation';
import { mineReservation } from './reservation/mine-reservation';
import { createSale } from './sale/create-sale';
import { listSale } from './sale/list-sale';
import { getShop } from './shop/get-shop';
import { saveShop } from './shop/save-shop';
import { saveTable } from './table/save-table';
import { boardStatement } from './statement/board-statement';
import { exportStatement } from './statement/export-statement';
import { getStatement } from './statement/get-statement';
import { publishStatement } from './statement/publish-statement';
import { createTradeIn } from './trade-in/create-trade-in';
import { replayTradeIn } from './trade-in/replay-trade-in';
import { issueVoucher } from './voucher/issue-voucher';
import { listVoucher } from './voucher/list-voucher';
import { printVoucher } from './voucher/print-voucher';
import { reconcileVoucher } from './voucher/reconcile-voucher';
import { redeemVoucher } from './voucher/redeem-voucher';
import { voidVoucher } from './voucher/void-voucher';

/** What carries out the calls of the shop: goods, money, the counter, the tricycle. */
export const shopHandlers = {
  'bag.issue': issueBag,
  'bag.list': listBag,
  'bag.revoke': revokeBag,
  'bundle.create': createBundle,
  'bundle.drop': dropBundle,
  'bundle.list': listBundle,
  'conflict.list': listConflict,
  'conflict.settle': settleConflict,
  'claim.find': findClaim,
  'claim.mine': mineClaim,
  'claim.use': useClaim,
  'count.approve': approveCount,
  'count.confirm': confirmCount,
  'count.create': createCount,
  'count.drop': dropCount,
  'count.get': getCount,
  'count.list': listCount,
  'count.post': postCount,
  'countersign.create': createCountersign,
  'day.countersign': countersignDay,
  'day.get': getDay,
  'day.inspect': inspectDay,
  'day.list': listDay,
  'day.reopen': reopenDay,
  'day.sign': signDay,
  'donation.create': createDonation,
  'donation.list': listDonation,
  'draw.drop': dropDraw,
  'draw.enter': enterDraw,
  'draw.list': listDraw,
  'draw.mine': mineDraw,
  'draw.open': openDraw,
  'draw.run': runDraw,
  'fund.correct': correctFund,
  'fund.get': getFund,
  'fund.list': listFund,
  'fund.record': recordFund,
  'goods.create': createGoods,
  'goods.edit': editGoods,
  'goods.list': listGoods,
  'goods.outlook': outlookGoods,
  'merchant.list': listMerchant,
  'merchant.save': saveMerchant,
  'merchant.settle': settleMerchant,
  'merchant.statement': statementMerchant,
  'move.create': createMove,
  'move.list': listMove,
  'outing.close': closeOuting,
  'outing.households': householdsOuting,
  'outing.list': listOuting,
  'outing.prepare': prepareOuting,
  'passbook.get': getPassbook,
  'passbook.print': printPassbook,
  'passbook.renew': renewPassbook,
  'price-cut.create': createPriceCut,
  'price-cut.decide': decidePriceCut,
  'price-cut.list': listPriceCut,
  'redemption.create': createRedemption,
  'receipt.create': createReceipt,
  'receipt.list': listReceipt,
  'receipt.preview': previewReceipt,
  'receipt.template': templateReceipt,
  'reservation.cancel': cancelReservation,
  'reservation.collect': collectReservation,
  'reservation.create': createReservation,
  'reservation.find': findReservation,
  'reservation.list': listReservation,
  'reservation.mine': mineReservation,
  'sale.create': createSale,
  'sale.list': listSale,
  'shop.get': getShop,
  'shop.save': saveShop,
  'table.save': saveTable,
  'statement.board': boardStatement,
  'statement.export': exportStatement,
  'statement.get': getStatement,
  'statement.publish': publishStatement,
  'trade-in.create': createTradeIn,
  'trade-in.replay': replayTradeIn,
  'voucher.issue': issueVoucher,
  'voucher.list': listVoucher,
  'voucher.print': printVoucher,
  'voucher.reconcile': reconcileVoucher,
  'voucher.redeem': redeemVoucher,
  'voucher.void': voidVoucher,
} satisfies Partial<Handlers>;
