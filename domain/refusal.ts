/**
 * A refusal is an expected "no": the request was understood and the rules forbid it.
 * Bugs are not refusals; they fail an `assert` and reach the user only as INTERNAL.
 * The sentence a person reads is chosen on the screen (src/features/refusal); here is what each means.
 */
export const REFUSALS = {
  ADOPTION_FLAWED: 'what is said of the meeting or the filing cannot be; facts say what',
  ALREADY_REVERSED: 'the entry has been reversed before',
  BAD_INPUT: 'the input does not fit the contract; facts name the field',
  BARCODE_TAKEN: 'other goods of the village bear this barcode; facts name them',
  BAGS_FULL: 'the household has as many bags as one may; facts say how many',
  BAG_REVOKED: 'the bag was lost or given back, its code opens nothing any more',
  BALANCE_LEFT: 'a household closes with no points left; they are spent or transferred first',
  BIND_CODE_WRONG: 'the one-time code does not match; facts say how many tries are left',
  BIND_CODE_VOID: 'there is no open one-time code for this household, or it ran out',
  BUDGET_SPENT:
    "the period's issuing budget does not cover what this may come to; facts say what is left",
  BUNDLE_LATER: 'the bundle was packed after that day; facts say which and when',
  BUNDLE_MOVED_ON: 'the bundle is sold or was opened; facts say which',
  BUSY: 'too many people at once; nothing was written, the same request may be sent again',
  CAP_REACHED: "the item's cap for this stretch of days leaves no room; facts say which stretch",
  CARD_REVOKED: 'the card was lost and replaced, its token opens nothing any more',
  CELL_UNREADABLE: 'a cell of a sheet cannot be read; facts say which column and what stands there',
  CODE_KNOWN:
    'who reserved it for the household was told the pickup code; to them it proves nothing',
  CODE_WRONG:
    'the pickup code does not match; facts say how many tries are left before only the card does',
  CLAIM_ENDED: 'the service was cancelled or not had in time; facts name it, the state and the day',
  CLAIM_USED: 'the service was had before; facts name it and the day',
  CONFLICT_SETTLED: 'the conflict was settled before; facts name how',
  CONFIRMATION_MISSING: 'neither the card nor a witness says that the household knows',
  CONSENT_MISSING: 'the household has not agreed to this, or has taken it back; facts name it',
  COST_MISSING: 'what a fund pays for has to say what it cost; facts name the goods',
  COUNTERSIGN_VOID: 'there is no open countersign for this household, or it ran out',
  COUNTERSIGN_WRONG: 'the countersign does not match; facts say how many tries are left',
  COUNT_BELOW_RESERVED:
    'fewer were counted than are kept for open reservations; facts say how many of each',
  COUNT_MOVED_ON: 'the count is in a state that no longer allows this; facts name the state',
  COUNT_OPEN: 'the goods are being counted in another count; facts name them',
  COUNT_OUTDATED: 'more was handed out since than was counted; facts name the goods',
  COUNT_REASON_MISSING: 'a difference needs its reason; facts name the goods',
  CUT_DECIDED: 'the proposed price was decided upon before',
  CUT_NOT_LOWER: 'the proposed price is no lower than the present one; facts name that',
  DAY_MOVED_ON:
    'somebody else signed, sealed or reopened this close of the day meanwhile; facts name it',
  DAY_OUT_OF_REACH:
    'not yet, too long ago, or before the household was there; facts say from when to when',
  DAY_TOO_FRESH: 'what was posted in the last minute is not closed yet',
  DONATION_SHORT: 'less is left of the donation than that; facts say which and how much',
  DRAWN_ONE: 'of what a draw gives out a household takes one piece, once; facts name it',
  DRAW_CLOSED:
    'the draw no longer takes anybody, was drawn or came to nothing; facts name the goods',
  DRAW_OPEN:
    'the night of the last day to enter is not sealed yet; facts name the goods and that day',
  DRAW_UNDER_WAY: 'another draw of these goods is not over; facts name them',
  DUPLICATE_PROPOSAL:
    'the same was proposed for this household and day; it may be proposed again on purpose',
  EFFECTIVE_DAY_WRONG:
    'rules take effect on the first day of a period still to come; facts name the earliest',
  FINDING_MOVED_ON: 'the finding is in a state that no longer allows this; facts name the state',
  FLAGS_PUBLISHED: 'the flags of that period are published and stay as they are',
  FLAGS_WITHOUT_RULE: 'the rulebook of that period has no rule for red flags',
  FORBIDDEN: 'this person may not make this call here',
  GOODS_EXPIRED: 'the goods had gone off before they came; facts name the day',
  FUND_CORRECTED: 'the money was corrected before',
  FUND_EARMARKED: 'the rest is kept for what its donors named; facts say what is free',
  FUND_FIXED: 'a correction, or what a merchant was paid for, is not undone',
  FUND_OPENED: 'money was written down in this fund before; it opens once',
  FUND_SHORT: 'there is less in the fund than that; facts say which and how much',
  GOODS_UNKNOWN: 'no goods of the village have this name or barcode; facts name it',
  GRADE_DECIDED: 'three marks are in, one more does not count',
  GRADE_MISSING: 'the household has no grade in that round to recommend it by; facts name it',
  GRADE_SAME: 'the change would leave the grade as it is',
  GRADE_UNPUBLISHED: 'the round is not published yet',
  HOUSEHOLD_CLOSED: 'the household has moved away or was merged; nothing is posted to it',
  INVITE_VOID: 'the invitation was used, ran out or never existed',
  ITEM_OFF_SHELF: 'the goods are not offered at present',
  ITEM_UNKNOWN: 'the rulebook in force on that day has no such item',
  LIMIT_REACHED:
    'the household has taken as many of these goods as one may in this stretch; facts say how many',
  MARKS_MISSING: 'households of the round still wait for three marks; facts count them',
  MARK_OUT_OF_RANGE:
    "the judge's points are missing, not asked for, or outside of the item's range",
  MEMBERSHIPS_FULL: 'this phone already holds as many households and roles as one may',
  MERCHANT_PAID: 'the merchant was paid for that month; facts name it and the day',
  NOTHING_OWED: 'nothing of the merchant was had in that month; facts name it',
  NOT_DRAWN:
    'the goods are given out by lot, and the household was not drawn; facts say until when',
  NOT_FOUND: 'no such document in this village',
  NOT_NEAR_EXPIRY: 'none of the goods goes off within so many days; facts name the days',
  NOT_PROPOSER: 'the rulebook does not let this role propose this item',
  NOT_RECTIFIABLE: 'the rulebook gives no time to put this item right',
  NOT_RESERVABLE: "a merchant's service is redeemed at once, not reserved",
  NOT_RESERVED: 'fewer pieces of these goods are kept by the reservation; facts say how many',
  NOT_REVERSIBLE: 'this kind of entry is mended by another entry, not by a reversal',
  NUMBER_TAKEN: 'another household of the village has this number',
  NUMBER_UNKNOWN: 'no household of the village has this number',
  OBJECTED_BEFORE: 'this household has objected to this proposal before; once is enough',
  OBJECTION_CLOSED: 'the objection was decided or ran out',
  OWN_HOUSEHOLD: 'nobody serves the own household without the countersign of another',
  OUTING_ENDED: 'the outing was closed before this came in; facts name it',
  OUTING_ORDER: 'something later of the outing has come in before, or another under this number',
  OUTING_TIME: 'not a time at which the outing was out; facts say from when to when',
  PASSBOOK_MOVED: 'somebody printed into the passbook in between; facts say where it goes on now',
  PERIOD_BEFORE_OPEN: 'the period before it has not been closed; facts name it',
  PERIOD_CLOSED: 'the period of that day is closed, its scores are frozen',
  PERIOD_HAS_OPEN: 'proposals or findings of the period are still open; facts count them',
  PERIOD_NOT_CLOSED: 'the period has not been closed to the end',
  PERIOD_RUNNING: 'the period is not over; facts name the first day after it',
  PHOTO_MISSING: 'the item, like every deduction, needs a photo',
  PHOTO_UNREADABLE: 'what was sent is no whole JPEG, or larger than a phone can draw',
  POINTS_SHORT: 'the available points do not cover the cost',
  PRICE_CHANGED: 'the price is not the one the clerk was shown',
  PROPOSAL_MOVED_ON: 'the proposal is in a state that no longer allows this; facts name the state',
  QUANTITY_AMISS: 'the item counts per unit and no quantity was given, or the other way round',
  QUARTER_RUNNING: 'the quarter is not over; facts name the first day after it',
  QUOTA_REACHED:
    'the village has handed out as many of these goods as it may in this stretch; facts say how many',
  RECUSED: 'who is of the household or its kin has no say about it',
  RELATIONS_FULL: 'this person already has as many declared relations as one may',
  REQUEST_ID_TAKEN: 'this request id already stands for another wish',
  RESERVATIONS_FULL: 'the household has as many open reservations as one may',
  RESERVATION_ENDED: 'the reservation was collected, cancelled or ran out; facts say which',
  RESERVING_OFF: 'the village takes no reservations at present',
  REVERSAL_TOO_LATE: 'a clerk undoes only what was posted today; later it takes the committee',
  ROUND_EXISTS: 'the village has a round of this name',
  ROUND_MOVED_ON:
    'the round of grades is in a state that no longer allows this; facts name the state',
  ROUND_UNFINISHED: 'another round of grades is not published yet',
  RULEBOOK_ADOPTED: 'an adopted version never changes; facts name it',
  RULEBOOK_CHANGED: 'the draft was saved again after what the meeting agreed to',
  RULEBOOK_FLAWED: 'the rules contradict themselves; facts say where and what',
  RULES_NOT_IN_USE: 'the village has no rules in force on that day',
  RULE_BANNED:
    'no village may score this; facts name the item, the word, the reason and the source',
  SALE_LINE_MISSING: 'a bundle is of a material the sale has no line for; facts name it',
  SAME_PERSON: "the second signature is another person's than the first",
  SCHEME_AMISS: 'indicators or bands contradict each other; facts name what is amiss',
  SELF_REMOVAL:
    'nobody removes themselves, so that a village never loses its last committee member',
  SERVICE_UNSTOCKED: 'a service lies on no shelf: nothing of it comes or goes',
  SHEET_COLUMNS_MISSING: 'the first row of a sheet lacks columns that are needed; facts name them',
  SHEET_TOO_LARGE: 'the spreadsheet has more rows or columns than are read at once',
  SHEET_UNREADABLE: 'the file is no spreadsheet (.xlsx or .csv), is damaged, locked or empty',
  SHOP_UNCOVERED: 'stock and money do not cover the points that are out as far as the rules ask',
  SPENDING_LIMIT:
    'the household would spend more than one may in this stretch; facts say what is left',
  STOCK_RESERVED: 'the rest is kept for open reservations; facts say how many pieces',
  STOCK_SHORT: 'there is less on the shelf than asked for',
  TABLE_CHANGED: 'the exchange table is not the version the clerk was shown',
  TOOK_PART: 'who proposed, reviewed or judged it does not take another part in it',
  VETO_OPEN: 'vetoes of the round wait for a ruling; facts count them',
  VETO_RAISED: 'a veto against this household was raised and not dismissed',
  VETO_SETTLED: 'there is no veto that waits for a ruling',
  VETO_STANDS: 'under a confirmed veto there is no grade',
  VETO_UNKNOWN: 'the scheme knows no such veto',
  VOUCHER_LAPSED: 'the voucher ran out before points ended; facts name it and its last day',
  VOUCHER_USED: 'the voucher was handed in before; facts say when and by which household',
  VOUCHER_VOID: 'the voucher was voided, its points are back with a household; facts say when',
  VOUCHER_WRONG: 'there is no voucher of this number and secret; facts name the number',
  WITNESS_INVOLVED: 'the witness is somebody else than who proposes',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** What a refusal knows besides its code: numbers (points in thousandths) and short names. */
export type RefusalFacts = Readonly<Record<string, string | number>>;

export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    readonly facts: RefusalFacts = {},
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
  }
}

export function refuse(code: RefusalCode, facts?: RefusalFacts): never {
  throw new Refusal(code, facts);
}

/** Guards read as rules: `requireThat(stock >= count, 'STOCK_SHORT', { stock })`. */
export function requireThat(
  holds: boolean,
  code: RefusalCode,
  facts?: RefusalFacts,
): asserts holds {
  if (!holds) refuse(code, facts);
}
