/**
 * A refusal is an expected "no": the request was understood and the rules forbid it.
 * Bugs are not refusals; they fail an `assert` and reach the user only as INTERNAL.
 * The sentence a person reads is chosen on the screen (src/features/refusal); here is what each means.
 */
export const REFUSALS = {
  ALREADY_REVERSED: 'the entry has been reversed before',
  BAD_INPUT: 'the input does not fit the contract; facts name the field',
  BIND_CODE_WRONG: 'the one-time code does not match; facts say how many tries are left',
  BIND_CODE_VOID: 'there is no open one-time code for this household, or it ran out',
  BUSY: 'too many people at once; nothing was written, the same request may be sent again',
  CARD_REVOKED: 'the card was lost and replaced, its token opens nothing any more',
  FORBIDDEN: 'this person may not make this call here',
  HOUSEHOLD_CLOSED: 'the household has moved away or was merged; nothing is posted to it',
  INVITE_VOID: 'the invitation was used, ran out or never existed',
  ITEM_OFF_SHELF: 'the goods are not offered at present',
  MEMBERSHIPS_FULL: 'this phone already holds as many households and roles as one may',
  NOT_FOUND: 'no such document in this village',
  NOT_REVERSIBLE: 'this kind of entry is mended by another entry, not by a reversal',
  NUMBER_TAKEN: 'another household of the village has this number',
  PHOTO_UNREADABLE: 'what was sent is no whole JPEG, or larger than a phone can draw',
  POINTS_SHORT: 'the available points do not cover the cost',
  PRICE_CHANGED: 'the price is not the one the clerk was shown',
  REQUEST_ID_TAKEN: 'this request id already stands for another wish',
  REVERSAL_TOO_LATE: 'a clerk undoes only what was posted today; later it takes the committee',
  SELF_REMOVAL:
    'nobody removes themselves, so that a village never loses its last committee member',
  STOCK_SHORT: 'there is less on the shelf than asked for',
  TABLE_CHANGED: 'the exchange table is not the version the clerk was shown',
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
