import type { Input } from '@contract/index';
import type { Donation } from '@domain/fund/donation';
import { decideReceipt, type Receipt } from '@domain/receipt/receipt';
import { requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { postDonation, postFundMove } from '../../runtime/fund-move';
import { goodsById } from '../../runtime/goods-by-id';
import { signatureOf, type Handler } from '../../runtime/handler';
import { nextNumber } from '../../runtime/next-number';
import { arePhotosHere } from '../../runtime/photos-of';
import type { Transaction } from '../../runtime/store';

export const createReceipt: Handler<'receipt.create'> = async (input, context) => {
  const { villageId, kind, items, photoIds = [] } = input;
  const { caller, now } = context;
  const { occurredAt = now, note = '', party = '' } = input;
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  const arePhotos = await arePhotosHere(context, { villageId, householdId: null, photoIds });
  return doOnce(context, { call: 'receipt.create', input }, async (tx) => {
    requireThat(arePhotos, 'NOT_FOUND');
    const goods = await goodsById(tx, villageId, items);
    const no = await nextNumber(tx, { villageId, of: 'receipt', now });
    const told = { id, villageId, no, kind, items, occurredAt, note, photoIds };
    const by = signatureOf(caller);

    const received = decideReceipt(goods, { ...told, ...paidBy(input, id), party, by, now });
    const { receipt, moves } = received;

    const donation = await postMoney(tx, receipt, input);
    for (const item of received.goods) await tx.replace('goods', item);
    for (const move of moves) await tx.insert('moves', move);
    await tx.insert('receipts', receipt);
    return { receiptId: id, no, donationNo: donation?.no ?? null };
  });
};

/** A donation is known by the receipt of its goods; a fund pays for what is bought only. */
function paidBy(input: Input<'receipt.create'>, id: string) {
  const { kind, donor } = input;
  const [fund, donationId] = [input.fund ?? null, input.donationId ?? null];
  const isGiven = kind === 'donation';
  requireThat(isGiven === (donor !== undefined), 'BAD_INPUT', { field: 'donor' });
  requireThat(!isGiven || fund === null, 'BAD_INPUT', { field: 'fund' });
  requireThat(donationId === null || fund === 'donation', 'BAD_INPUT', { field: 'donationId' });
  return { fund, donationId: isGiven ? id : donationId };
}

/** What the receipt means for the funds, in the same transaction. */
async function postMoney(
  tx: Transaction,
  receipt: Receipt,
  { donor, purpose = '' }: Input<'receipt.create'>,
): Promise<Donation | null> {
  const {
    id,
    villageId,
    fund,
    donationId,
    items,
    on,
    note,
    party,
    photoIds,
    by,
    at: now,
  } = receipt;
  const about = { id, villageId, on, note, photoIds, by, now };
  if (donor !== undefined) {
    const given = items.map(({ name, unitName, pieces }) => ({ name, unitName, pieces }));
    const what = { kind: 'goods', given, receiptId: id } as const;
    return postDonation(tx, { ...about, donor, purpose, what });
  }
  if (fund === null || receipt.costFen === 0) return null;
  const bought = items.map(({ name, unitName, pieces, costFen }) => ({
    ...{ name, unitName, pieces },
    amountFen: costFen ?? 0,
  }));
  const paid = { fund, kind: 'purchase', amountFen: receipt.costFen, bought } as const;
  await postFundMove(tx, { ...about, ...paid, party, donationId, receiptId: id });
  return null;
}
