import type { Entry } from '../entry';
import { requireThat } from '../refusal';
import { dayOf } from '../village-time';
import { earmarkedOf, type Donation, type Donor, type GivenLine } from './donation';
import { booksOpenFrom, numberFrom, quarterOf, type Fund, type FundMove } from './fund';
import { decideFundMove } from './move';

export interface DonationWish {
  readonly id: string;
  readonly villageId: string;
  readonly donor: Donor;
  readonly purpose: string;
  readonly what:
    | { readonly kind: 'money'; readonly amountFen: number }
    | { readonly kind: 'goods'; readonly given: readonly GivenLine[]; readonly receiptId: string };
  readonly on: string;
  readonly note: string;
  readonly photoIds: readonly string[];
  readonly by: Entry['by'];
  readonly now: string;
}

export interface Given {
  readonly donation: Donation;
  readonly fund: Fund;
  /** Null for things: they bring no money. */
  readonly move: FundMove | null;
}

/** What somebody gave, under the next receipt number of the year, with the money if it was money. */
export function decideDonation(fund: Fund, wish: DonationWish): Given {
  const { id, villageId, donor, purpose, what, on, note, photoIds, by, now } = wish;
  const today = dayOf(now);
  const from = booksOpenFrom(today);
  requireThat(on >= from && on <= today, 'DAY_OUT_OF_REACH', { from, until: today });
  const numbered = numberFrom(fund, on);
  const isMoney = what.kind === 'money';
  const donation: Donation = {
    ...{ id, villageId, no: numbered.no, kind: what.kind, donor, purpose, on, note, photoIds },
    amountFen: isMoney ? what.amountFen : 0,
    spentFen: 0,
    given: isMoney ? [] : what.given,
    state: 'kept',
    quarter: quarterOf(on),
    receiptId: isMoney ? null : what.receiptId,
    ...{ by, at: now, place: `${now}~${id}` },
  };
  if (!isMoney) return { donation, fund: numbered.fund, move: null };

  const money = { id, villageId, fund: 'donation', kind: 'income', on, note, by, now } as const;
  const links = { donationId: id, photoIds, amountFen: what.amountFen };
  const { move, fund: after } = decideFundMove(
    { fund: numbered.fund, donation: null },
    { ...money, ...links },
  );
  const earmarkedFen = after.earmarkedFen + earmarkedOf(donation);
  return { donation, fund: { ...after, earmarkedFen }, move };
}
