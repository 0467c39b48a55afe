import type { Household } from './household';
import { requireThat } from './refusal';

/**
 * A bag given out to a household, so that what is in it can be traced to who filled it. Its code is
 * on its outside for everyone to see, so it opens trading in and nothing else.
 */
export interface Bag {
  /** The code. */
  readonly id: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly state: 'active' | 'revoked';
  readonly issuedAt: string;
  /** Sorts a household's bags: when, then the code. */
  readonly place: string;
  /** Why it is not used any more; empty while it is. */
  readonly reason: string;
}

/** A bag a day for two months; more is a mistake. */
const BAGS_MAX = 60;

/** Shorter than a card's token, so that neither is ever taken for the other. */
export const BAG_CODE_LENGTH = 12;

/** What a scan or a keyboard gave, as the bag's code it stands for; null when it is none. */
export function bagCodeOf(scanned: string): string | null {
  const plain = scanned
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(plain) ? plain : null;
}

/** The household with more bags. Refuses (BAGS_FULL) beyond what one needs. */
export function withBags(household: Household, codes: readonly string[]): Household {
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED', { number: household.number });
  const bags = [...household.bags, ...codes];
  requireThat(bags.length <= BAGS_MAX, 'BAGS_FULL', { max: BAGS_MAX, has: household.bags.length });
  return { ...household, bags };
}

export function withoutBag(household: Household, code: string): Household {
  return { ...household, bags: household.bags.filter((bag) => bag !== code) };
}

/** Either the card or a bag was scanned, and is this household's still. */
export function requireShown(
  household: Household,
  shown: { readonly cardToken?: string | undefined; readonly bagCode?: string | undefined },
): void {
  const { cardToken, bagCode } = shown;
  const one = (cardToken === undefined) !== (bagCode === undefined);
  requireThat(one, 'BAD_INPUT', { field: 'cardToken' });
  if (bagCode !== undefined) requireThat(household.bags.includes(bagCode), 'BAG_REVOKED');
  else requireThat(household.cardToken === cardToken, 'CARD_REVOKED');
}
