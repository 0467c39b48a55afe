import type { Handlers } from '../runtime/handler';
import { createBindCode } from './bind-code/create-bind-code';
import { listCard } from './card/list-card';
import { renewCard } from './card/renew-card';
import { scanCard } from './card/scan-card';
import { giveConsent } from './consent/give-consent';
import { listConsent } from './consent/list-consent';
import { surveyConsent } from './consent/survey-consent';
import { withdrawConsent } from './consent/withdraw-consent';
import { createDisclosure } from './disclosure/create-disclosure';
import { listDisclosure } from './disclosure/list-disclosure';
import { mineDisclosure } from './disclosure/mine-disclosure';
import { replyDisclosure } from './disclosure/reply-disclosure';
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
import { findHousehold } from './household/find-household';
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
import { getMessage } from './message/get-message';
import { subscribeMessage } from './message/subscribe-message';
import { unsubscribeMessage } from './message/unsubscribe-message';
import { createObjection } from './objection/create-objection';
import { decideObjection } from './objection/decide-objection';
import { listObjection } from './objection/list-objection';
import { mineObjection } from './objection/mine-objection';
import { closePeriod } from './period/close-period';
import { getPeriod } from './period/get-period';
import { bindPerson } from './person/bind-person';
import { getPerson } from './person/get-person';
import { servePerson } from './person/serve-person';
import { createPhoto } from './photo/create-photo';
import { linkPhoto } from './photo/link-photo';
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
import { declareRelation } from './relation/declare-relation';
import { endRelation } from './relation/end-relation';
import { listRelation } from './relation/list-relation';
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
import { getSeal } from './seal/get-seal';
import { getStanding } from './standing/get-standing';
import { listVillage } from './village/list-village';
import { shopHandlers } from './shop-handlers';

/** What carries out each call of the contract. */
export const handlers: Handlers = {
  ...shopHandlers,
  'bind-code.create': createBindCode,
  'card.list': listCard,
  'card.renew': renewCard,
  'card.scan': scanCard,
  'consent.give': giveConsent,
  'consent.list': listConsent,
  'consent.survey': surveyConsent,
  'consent.withdraw': withdrawConsent,
  'disclosure.create': createDisclosure,
  'disclosure.list': listDisclosure,
  'disclosure.mine': mineDisclosure,
  'disclosure.reply': replyDisclosure,
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
  'household.find': findHousehold,
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
  'message.get': getMessage,
  'message.subscribe': subscribeMessage,
  'message.unsubscribe': unsubscribeMessage,
  'objection.create': createObjection,
  'objection.decide': decideObjection,
  'objection.list': listObjection,
  'objection.mine': mineObjection,
  'period.close': closePeriod,
  'period.get': getPeriod,
  'person.bind': bindPerson,
  'person.get': getPerson,
  'person.serve': servePerson,
  'photo.create': createPhoto,
  'photo.link': linkPhoto,
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
  'relation.declare': declareRelation,
  'relation.end': endRelation,
  'relation.list': listRelation,
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
  'seal.get': getSeal,
  'standing.get': getStanding,
  'village.list': listVillage,
};
