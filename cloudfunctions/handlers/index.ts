import type { Handlers } from '../runtime/handler';
import { issueBag } from './bag/issue-bag';
import { listBag } from './bag/list-bag';
import { revokeBag } from './bag/revoke-bag';
import { createBindCode } from './bind-code/create-bind-code';
import { createBundle } from './bundle/create-bundle';
import { dropBundle } from './bundle/drop-bundle';
import { listBundle } from './bundle/list-bundle';
import { listCard } from './card/list-card';
import { renewCard } from './card/renew-card';
import { scanCard } from './card/scan-card';
import { listConflict } from './conflict/list-conflict';
import { settleConflict } from './conflict/settle-conflict';
import { findClaim } from './claim/find-claim';
import { mineClaim } from './claim/mine-claim';
import { useClaim } from './claim/use-claim';
import { giveConsent } from './consent/give-consent';
import { listConsent } from './consent/list-consent';
import { surveyConsent } from './consent/survey-consent';
import { withdrawConsent } from './consent/withdraw-consent';
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
import { createDisclosure } from './disclosure/create-disclosure';
import { listDisclosure } from './disclosure/list-disclosure';
import { mineDisclosure } from './disclosure/mine-disclosure';
import { replyDisclosure } from './disclosure/reply-disclosure';
import { createDonation } from './donation/create-donation';
import { listDonation } from './donation/list-donation';
import { dropDraw } from './draw/drop-draw';
import { enterDraw } from './draw/enter-draw';
import { listDraw } from './draw/list-draw';
import { mineDraw } from './draw/mine-draw';
import { openDraw } from './draw/open-draw';
import { runDraw } from './draw/run-draw';
import { getEntry } from './entry/get-entry';
import { listEntry } from './entry/list-entry';
import { reverseEntry } from './entry/reverse-entry';
import { createFinding } from './finding/create-finding';
import { doneFinding } from './finding/done-finding';
import { dropFinding } from './finding/drop-finding';
import { listFinding } from './finding/list-finding';
import { mineFinding } from './finding/mine-finding';
import { recheckFinding } from './finding/recheck-finding';
import { boardFlag } from './flag/board-flag';
import { listFlag } from './flag/list-flag';
import { publishFlag } from './flag/publish-flag';
import { reviewFlag } from './flag/review-flag';
import { correctFund } from './fund/correct-fund';
import { getFund } from './fund/get-fund';
import { listFund } from './fund/list-fund';
import { recordFund } from './fund/record-fund';
import { createGoods } from './goods/create-goods';
import { editGoods } from './goods/edit-goods';
import { listGoods } from './goods/list-goods';
import { outlookGoods } from './goods/outlook-goods';
import { appraiseGrade } from './grade/appraise-grade';
import { boardGrade } from './grade/board-grade';
import { deliberateGrade } from './grade/deliberate-grade';
import { getGrade } from './grade/get-grade';
import { inspectGrade } from './grade/inspect-grade';
import { listGrade } from './grade/list-grade';
import { openGrade } from './grade/open-grade';
import { roundsGrade } from './grade/rounds-grade';
import { schemeGrade } from './grade/scheme-grade';
import { submitGrade } from './grade/submit-grade';
import { superviseGrade } from './grade/supervise-grade';
import { vetoGrade } from './grade/veto-grade';
import { listHamlet } from './hamlet/list-hamlet';
import { closeHousehold } from './household/close-household';
import { createHousehold } from './household/create-household';
import { editHousehold } from './household/edit-household';
import { getHousehold } from './household/get-household';
import { homeHousehold } from './household/home-household';
import { listHousehold } from './household/list-household';
import { transferHousehold } from './household/transfer-household';
import { createInvite } from './invite/create-invite';
import { foundInvite } from './invite/found-invite';
import { listLedger } from './ledger/list-ledger';
import { totalLedger } from './ledger/total-ledger';
import { listMember } from './member/list-member';
import { removeMember } from './member/remove-member';
import { listMerchant } from './merchant/list-merchant';
import { saveMerchant } from './merchant/save-merchant';
import { settleMerchant } from './merchant/settle-merchant';
import { statementMerchant } from './merchant/statement-merchant';
import { getMessage } from './message/get-message';
import { subscribeMessage } from './message/subscribe-message';
import { unsubscribeMessage } from './message/unsubscribe-message';
import { createMove } from './move/create-move';
import { listMove } from './move/list-move';
import { createObjection } from './objection/create-objection';
import { decideObjection } from './objection/decide-objection';
import { listObjection } from './objection/list-objection';
import { mineObjection } from './objection/mine-objection';
import { closeOuting } from './outing/close-outing';
import { householdsOuting } from './outing/households-outing';
import { listOuting } from './outing/list-outing';
import { prepareOuting } from './outing/prepare-outing';
import { getPassbook } from './passbook/get-passbook';
import { printPassbook } from './passbook/print-passbook';
import { renewPassbook } from './passbook/renew-passbook';
import { closePeriod } from './period/close-period';
import { getPeriod } from './period/get-period';
import { bindPerson } from './person/bind-person';
import { getPerson } from './person/get-person';
import { servePerson } from './person/serve-person';
import { createPhoto } from './photo/create-photo';
import { linkPhoto } from './photo/link-photo';
import { createPriceCut } from './price-cut/create-price-cut';
import { decidePriceCut } from './price-cut/decide-price-cut';
import { listPriceCut } from './price-cut/list-price-cut';
import { bulkProposal } from './proposal/bulk-proposal';
import { confirmProposal } from './proposal/confirm-proposal';
import { createProposal } from './proposal/create-proposal';
import { getProposal } from './proposal/get-proposal';
import { listProposal } from './proposal/list-proposal';
import { mineProposal } from './proposal/mine-proposal';
import { previewProposal } from './proposal/preview-proposal';
import { resubmitProposal } from './proposal/resubmit-proposal';
import { templateProposal } from './proposal/template-proposal';
import { withdrawProposal } from './proposal/withdraw-proposal';
import { listPublicity } from './publicity/list-publicity';
import { createRedemption } from './redemption/create-redemption';
import { createReceipt } from './receipt/create-receipt';
import { listReceipt } from './receipt/list-receipt';
import { previewReceipt } from './receipt/preview-receipt';
import { templateReceipt } from './receipt/template-receipt';
import { declareRelation } from './relation/declare-relation';
import { endRelation } from './relation/end-relation';
import { listRelation } from './relation/list-relation';
import { cancelReservation } from './reservation/cancel-reservation';
import { collectReservation } from './reservation/collect-reservation';
import { createReservation } from './reservation/create-reservation';
import { findReservation } from './reservation/find-reservation';
import { listReservation } from './reservation/list-reservation';
import { mineReservation } from './reservation/mine-reservation';
import { firstReview } from './review/first-review';
import { listReview } from './review/list-review';
import { markReview } from './review/mark-review';
import { adoptRulebook } from './rulebook/adopt-rulebook';
import { exportRulebook } from './rulebook/export-rulebook';
import { getRulebook } from './rulebook/get-rulebook';
import { importRulebook } from './rulebook/import-rulebook';
import { listRulebook } from './rulebook/list-rulebook';
import { replayRulebook } from './rulebook/replay-rulebook';
import { saveRulebook } from './rulebook/save-rulebook';
import { createSale } from './sale/create-sale';
import { listSale } from './sale/list-sale';
import { getSeal } from './seal/get-seal';
import { getShop } from './shop/get-shop';
import { saveShop } from './shop/save-shop';
import { getStanding } from './standing/get-standing';
import { saveTable } from './table/save-table';
import { boardStatement } from './statement/board-statement';
import { exportStatement } from './statement/export-statement';
import { getStatement } from './statement/get-statement';
import { publishStatement } from './statement/publish-statement';
import { createTradeIn } from './trade-in/create-trade-in';
import { replayTradeIn } from './trade-in/replay-trade-in';
import { listVillage } from './village/list-village';
import { issueVoucher } from './voucher/issue-voucher';
import { listVoucher } from './voucher/list-voucher';
import { printVoucher } from './voucher/print-voucher';
import { reconcileVoucher } from './voucher/reconcile-voucher';
import { redeemVoucher } from './voucher/redeem-voucher';
import { voidVoucher } from './voucher/void-voucher';

/** What carries out each call of the contract. */
export const handlers: Handlers = {
  'bag.issue': issueBag,
  'bag.list': listBag,
  'bag.revoke': revokeBag,
  'bind-code.create': createBindCode,
  'bundle.create': createBundle,
  'bundle.drop': dropBundle,
  'bundle.list': listBundle,
  'card.list': listCard,
  'card.renew': renewCard,
  'card.scan': scanCard,
  'conflict.list': listConflict,
  'conflict.settle': settleConflict,
  'claim.find': findClaim,
  'claim.mine': mineClaim,
  'claim.use': useClaim,
  'consent.give': giveConsent,
  'consent.list': listConsent,
  'consent.survey': surveyConsent,
  'consent.withdraw': withdrawConsent,
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
  'disclosure.create': createDisclosure,
  'disclosure.list': listDisclosure,
  'disclosure.mine': mineDisclosure,
  'disclosure.reply': replyDisclosure,
  'donation.create': createDonation,
  'donation.list': listDonation,
  'draw.drop': dropDraw,
  'draw.enter': enterDraw,
  'draw.list': listDraw,
  'draw.mine': mineDraw,
  'draw.open': openDraw,
  'draw.run': runDraw,
  'entry.get': getEntry,
  'entry.list': listEntry,
  'entry.reverse': reverseEntry,
  'finding.create': createFinding,
  'finding.done': doneFinding,
  'finding.drop': dropFinding,
  'finding.list': listFinding,
  'finding.mine': mineFinding,
  'finding.recheck': recheckFinding,
  'flag.board': boardFlag,
  'flag.list': listFlag,
  'flag.publish': publishFlag,
  'flag.review': reviewFlag,
  'fund.correct': correctFund,
  'fund.get': getFund,
  'fund.list': listFund,
  'fund.record': recordFund,
  'goods.create': createGoods,
  'goods.edit': editGoods,
  'goods.list': listGoods,
  'goods.outlook': outlookGoods,
  'grade.appraise': appraiseGrade,
  'grade.board': boardGrade,
  'grade.deliberate': deliberateGrade,
  'grade.get': getGrade,
  'grade.inspect': inspectGrade,
  'grade.list': listGrade,
  'grade.open': openGrade,
  'grade.rounds': roundsGrade,
  'grade.scheme': schemeGrade,
  'grade.submit': submitGrade,
  'grade.supervise': superviseGrade,
  'grade.veto': vetoGrade,
  'hamlet.list': listHamlet,
  'household.close': closeHousehold,
  'household.create': createHousehold,
  'household.edit': editHousehold,
  'household.get': getHousehold,
  'household.home': homeHousehold,
  'household.list': listHousehold,
  'household.transfer': transferHousehold,
  'invite.create': createInvite,
  'invite.found': foundInvite,
  'ledger.list': listLedger,
  'ledger.total': totalLedger,
  'member.list': listMember,
  'member.remove': removeMember,
  'merchant.list': listMerchant,
  'merchant.save': saveMerchant,
  'merchant.settle': settleMerchant,
  'merchant.statement': statementMerchant,
  'message.get': getMessage,
  'message.subscribe': subscribeMessage,
  'message.unsubscribe': unsubscribeMessage,
  'move.create': createMove,
  'move.list': listMove,
  'objection.create': createObjection,
  'objection.decide': decideObjection,
  'objection.list': listObjection,
  'objection.mine': mineObjection,
  'outing.close': closeOuting,
  'outing.households': householdsOuting,
  'outing.list': listOuting,
  'outing.prepare': prepareOuting,
  'passbook.get': getPassbook,
  'passbook.print': printPassbook,
  'passbook.renew': renewPassbook,
  'period.close': closePeriod,
  'period.get': getPeriod,
  'person.bind': bindPerson,
  'person.get': getPerson,
  'person.serve': servePerson,
  'photo.create': createPhoto,
  'photo.link': linkPhoto,
  'price-cut.create': createPriceCut,
  'price-cut.decide': decidePriceCut,
  'price-cut.list': listPriceCut,
  'proposal.bulk': bulkProposal,
  'proposal.confirm': confirmProposal,
  'proposal.create': createProposal,
  'proposal.get': getProposal,
  'proposal.list': listProposal,
  'proposal.mine': mineProposal,
  'proposal.preview': previewProposal,
  'proposal.resubmit': resubmitProposal,
  'proposal.template': templateProposal,
  'proposal.withdraw': withdrawProposal,
  'publicity.list': listPublicity,
  'redemption.create': createRedemption,
  'receipt.create': createReceipt,
  'receipt.list': listReceipt,
  'receipt.preview': previewReceipt,
  'receipt.template': templateReceipt,
  'relation.declare': declareRelation,
  'relation.end': endRelation,
  'relation.list': listRelation,
  'reservation.cancel': cancelReservation,
  'reservation.collect': collectReservation,
  'reservation.create': createReservation,
  'reservation.find': findReservation,
  'reservation.list': listReservation,
  'reservation.mine': mineReservation,
  'review.first': firstReview,
  'review.list': listReview,
  'review.mark': markReview,
  'rulebook.adopt': adoptRulebook,
  'rulebook.export': exportRulebook,
  'rulebook.get': getRulebook,
  'rulebook.import': importRulebook,
  'rulebook.list': listRulebook,
  'rulebook.replay': replayRulebook,
  'rulebook.save': saveRulebook,
  'sale.create': createSale,
  'sale.list': listSale,
  'seal.get': getSeal,
  'shop.get': getShop,
  'shop.save': saveShop,
  'standing.get': getStanding,
  'table.save': saveTable,
  'statement.board': boardStatement,
  'statement.export': exportStatement,
  'statement.get': getStatement,
  'statement.publish': publishStatement,
  'trade-in.create': createTradeIn,
  'trade-in.replay': replayTradeIn,
  'village.list': listVillage,
  'voucher.issue': issueVoucher,
  'voucher.list': listVoucher,
  'voucher.print': printVoucher,
  'voucher.reconcile': reconcileVoucher,
  'voucher.redeem': redeemVoucher,
  'voucher.void': voidVoucher,
};
