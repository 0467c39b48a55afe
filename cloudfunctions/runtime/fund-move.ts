import type { Donation } from '@domain/fund/donation';
import { emptyFund, fundIdOf, type Fund, type FundKind, type FundMove } from '@domain/fund/fund';
import { decideDonation, type DonationWish } from '@domain/fund/give';
import { decideFundMove, type FundMoveWish } from '@domain/fund/move';
import { requireThat } from '@domain/refusal';
import type { Transaction } from './store';

/**
 * Writes down money that came or went, inside the transaction of what it came or went for. A donation
 * the wish names has to be one of the village, and spending of the donation fund.
 */
export async function postFundMove(tx: Transaction, wish: FundMoveWish): Promise<FundMove> {
  const { villageId, fund: kind, donationId = null } = wish;
  const fund = await fundOf(tx, villageId, kind);
  const named = donationId === null ? null : await tx.get('donations', donationId);
  const isNamed = donationId === null || (kind === 'donation' && named?.villageId === villageId);
  requireThat(isNamed, 'NOT_FOUND');

  const { fund: after, donation, move } = decideFundMove({ fund, donation: named }, wish);

  await saveFund(tx, fund, after);
  if (donation !== null) await tx.replace('donations', donation);
  await tx.insert('fundMoves', move);
  return move;
}

/** Writes down what somebody gave, inside the transaction that took it in, and answers its receipt. */
export async function postDonation(tx: Transaction, wish: DonationWish): Promise<Donation> {
  const fund = await fundOf(tx, wish.villageId, 'donation');

  const given = decideDonation(fund, wish);

  await saveFund(tx, fund, given.fund);
  await tx.insert('donations', given.donation);
  if (given.move !== null) await tx.insert('fundMoves', given.move);
  return given.donation;
}

/** A village's fund; one nothing was written down in yet has no document. */
export async function fundOf(tx: Transaction, villageId: string, kind: FundKind): Promise<Fund> {
  return (await tx.get('funds', fundIdOf(villageId, kind))) ?? emptyFund(villageId, kind);
}

/** `before` is what `fundOf` answered in this transaction. */
export async function saveFund(tx: Transaction, before: Fund, after: Fund): Promise<void> {
  const isNew = before.moves === 0 && before.numbered.count === 0;
  await (isNew ? tx.insert('funds', after) : tx.replace('funds', after));
}
