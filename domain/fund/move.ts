import { assert } from '../assert';
import type { Entry } from '../entry';
import { requireThat } from '../refusal';
import { dayOf } from '../village-time';
import { earmarkedOf, type Donation } from './donation';
import {
  booksOpenFrom,
  closingOf,
  quarterOf,
  type BoughtLine,
  type Fund,
  type FundKind,
  type FundMove,
  type FundMoveKind,
} from './fund';

/** Money to be written down. What is left out is none. */
export interface FundMoveWish {
  readonly id: string;
  readonly villageId: string;
  readonly fund: FundKind;
  readonly kind: Exclude<FundMoveKind, 'correction'>;
  /** How much, whichever way. */
  readonly amountFen: number;
  readonly on: string;
  readonly note: string;
  readonly party?: string;
  readonly bought?: readonly BoughtLine[];
  /** Spending: the donation whose purpose it serves. */
  readonly donationId?: string | null;
  readonly receiptId?: string | null;
  readonly saleId?: string | null;
  readonly merchantId?: string | null;
  readonly photoIds?: readonly string[];
  readonly by: Entry['by'];
  readonly now: string;
}

interface FundAt {
  readonly fund: Fund;
  /** The donation the wish names, as it stands. */
  readonly donation: Donation | null;
}

export interface FundMoved extends FundAt {
  readonly move: FundMove;
}

const COMES: readonly FundMoveKind[] = ['opening', 'income', 'sale'];

/**
 * Money that comes or goes, and the fund after it. No fund goes below nothing, at the end of no quarter
 * (FUND_SHORT); what a donor named a purpose for is spent on that only (FUND_EARMARKED, DONATION_SHORT);
 * a statement that is final stays as it is (DAY_OUT_OF_REACH); a fund is opened once (FUND_OPENED).
 */
export function decideFundMove({ fund, donation }: FundAt, wish: FundMoveWish): FundMoved {
  const { kind, amountFen, on, now } = wish;
  assert(Number.isSafeInteger(amountFen) && amountFen > 0, 'money is whole fen, more than nothing');
  const { bought = [] } = wish;
  const isSum = bought.length === 0 || sumOf(bought) === amountFen;
  assert(isSum, 'what was bought comes to what was paid');
  const today = dayOf(now);
  const from = booksOpenFrom(today);
  requireThat(on >= from && on <= today, 'DAY_OUT_OF_REACH', { from, until: today });
  requireThat(kind !== 'opening' || fund.moves === 0, 'FUND_OPENED');
  if (COMES.includes(kind)) return { ...moved(fund, wish, amountFen), donation };

  requireCovered(fund, on, amountFen);
  const spent = donation === null ? null : spendOf(donation, amountFen);
  if (spent === null) {
    const leftFen = fund.balanceFen - fund.earmarkedFen;
    requireThat(amountFen <= leftFen, 'FUND_EARMARKED', { leftFen });
  }
  const earmarkedFen = fund.earmarkedFen - (spent === null ? 0 : amountFen);
  return { ...moved({ ...fund, earmarkedFen }, wish, 0 - amountFen), donation: spent };
}

/** A move and everything it touched, so that all of it can be undone. */
export interface Corrected extends FundAt {
  readonly move: FundMove;
}

export interface Correction {
  readonly id: string;
  readonly note: string;
  readonly by: Entry['by'];
  readonly now: string;
}

const CORRECTABLE: readonly FundMoveKind[] = ['opening', 'income', 'purchase', 'sale'];

/**
 * The opposite of a move, in its own quarter while that one's books are open. Money already spent cannot
 * be undone (FUND_SHORT, DONATION_SHORT); corrections and what a merchant was paid for stay (FUND_FIXED).
 */
export function decideCorrection(
  { fund, donation, move }: Corrected,
  { id, note, by, now }: Correction,
): FundMoved {
  requireThat(CORRECTABLE.includes(move.kind), 'FUND_FIXED');
  const today = dayOf(now);
  const on = move.on >= booksOpenFrom(today) ? move.on : today;
  const after = donation === null ? null : withoutMove(donation, move);
  const earmarkedFen =
    fund.earmarkedFen + (donation && after ? earmarkedOf(after) - earmarkedOf(donation) : 0);
  if (move.amountFen > 0) requireCovered(fund, on, move.amountFen);
  requireThat(earmarkedFen <= fund.balanceFen - move.amountFen, 'FUND_EARMARKED', {
    leftFen: fund.balanceFen - fund.earmarkedFen,
  });
  const { villageId, party, bought, donationId, receiptId, saleId, merchantId, photoIds } = move;
  const links = { party, bought, donationId, receiptId, saleId, merchantId, photoIds };
  const wish = { id, villageId, fund: fund.kind, on, note, by, now, ...links };
  const undone = moved({ ...fund, earmarkedFen }, { ...wish, kind: 'correction' }, -move.amountFen);
  return { ...undone, move: { ...undone.move, corrects: move.id }, donation: after };
}

/** At most one correction of a move: its id is the move's. */
export function correctionIdOf(moveId: string): string {
  return `${moveId}.undo`;
}

function requireCovered(fund: Fund, on: string, amountFen: number): void {
  const from = quarterOf(on);
  const later = Object.keys(fund.byQuarter).filter((quarter) => quarter > from);
  const leftFen = Math.min(...[from, ...later].map((quarter) => closingOf(fund, quarter)));
  requireThat(amountFen <= leftFen, 'FUND_SHORT', { fund: fund.kind, leftFen });
}

function spendOf(donation: Donation, amountFen: number): Donation {
  const leftFen = earmarkedOf(donation);
  requireThat(amountFen <= leftFen, 'DONATION_SHORT', { no: donation.no, leftFen });
  return { ...donation, spentFen: donation.spentFen + amountFen };
}

/** A donation undone, or with back what was spent of it. */
function withoutMove(donation: Donation, { amountFen }: FundMove): Donation {
  if (amountFen < 0) return { ...donation, spentFen: donation.spentFen + amountFen };
  requireThat(donation.spentFen === 0, 'DONATION_SHORT', {
    no: donation.no,
    leftFen: earmarkedOf(donation),
  });
  return { ...donation, state: 'undone' };
}

function sumOf(lines: readonly BoughtLine[]): number {
  return lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
}

type Written = Omit<FundMoveWish, 'kind' | 'amountFen'> & { readonly kind: FundMoveKind };

function moved(fund: Fund, wish: Written, amountFen: number): { fund: Fund; move: FundMove } {
  const { id, villageId, kind, on, note, by, now } = wish;
  const quarter = quarterOf(on);
  const balanceFen = fund.balanceFen + amountFen;
  const change = (fund.byQuarter[quarter] ?? 0) + amountFen;
  const after = {
    ...fund,
    balanceFen,
    byQuarter: { ...fund.byQuarter, [quarter]: change },
    moves: fund.moves + 1,
  };
  const move: FundMove = {
    ...{ id, villageId, fund: fund.kind, no: after.moves, kind, amountFen },
    ...{ balanceAfter: balanceFen, on, quarter, note, by, at: now, place: `${now}~${id}` },
    party: wish.party ?? '',
    bought: wish.bought ?? [],
    donationId: wish.donationId ?? null,
    receiptId: wish.receiptId ?? null,
    saleId: wish.saleId ?? null,
    merchantId: wish.merchantId ?? null,
    corrects: null,
    photoIds: wish.photoIds ?? [],
  };
  return { fund: after, move };
}
