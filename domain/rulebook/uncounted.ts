/** Why an event of the past counts for nothing under another version of the rules. */
export const UNCOUNTED = [
  /** The version has no such item. */
  'itemGone',
  /** A cap of the item was reached before. */
  'cap',
  /** The household had all that one may gain in a period. */
  'householdMax',
  /** It counts per unit now, and nobody wrote down how many. */
  'quantityUnknown',
] as const;
export type Uncounted = (typeof UNCOUNTED)[number];
