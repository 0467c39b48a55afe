import type { FundMove } from '@domain/fund/fund';
import { correctionIdOf, decideCorrection } from '@domain/fund/move';
import { refuse, requireThat } from '@domain/refusal';
import { undoSale } from '@domain/sale/sale';
import { doOnce } from '../../runtime/do-once';
import { fundOf, saveFund } from '../../runtime/fund-move';
import { signatureOf, type Handler } from '../../runtime/handler';
import { bundlesOf } from '../../runtime/bundles-of';
import type { Transaction } from '../../runtime/store';

export const correctFund: Handler<'fund.correct'> = async (input, context) => {
  const { villageId, moveId, note } = input;
  const { caller, now } = context;
  return doOnce(context, { call: 'fund.correct', input }, async (tx) => {
    const move = await tx.get('fundMoves', moveId);
    if (move?.villageId !== villageId) return refuse('NOT_FOUND');
    const id = correctionIdOf(moveId);
    const before = await readFor(tx, move, id);

    const undone = decideCorrection(before, { id, note, by: signatureOf(caller), now });

    await saveFund(tx, before.fund, undone.fund);
    if (undone.donation !== null) await tx.replace('donations', undone.donation);
    await tx.insert('fundMoves', undone.move);
    if (before.sale !== null) await saveUndone(tx, before.sale);
    return { moveId: id, balanceFen: undone.move.balanceAfter };
  });
};

/** The move with its fund and donation; refuses one that was undone before. */
async function readFor(tx: Transaction, move: FundMove, correctionId: string) {
  requireThat((await tx.get('fundMoves', correctionId)) === null, 'FUND_CORRECTED');
  const fund = await fundOf(tx, move.villageId, move.fund);
  const donation = move.donationId === null ? null : await tx.get('donations', move.donationId);
  const sale = move.saleId === null ? null : await saleOf(tx, move.saleId);
  return { move, fund, donation, sale };
}

/** The sale that brought the money, as it is without it. */
async function saleOf(tx: Transaction, saleId: string) {
  const sale = (await tx.get('sales', saleId)) ?? refuse('NOT_FOUND');
  return undoSale(sale, await bundlesOf(tx, sale.villageId, sale.bundleIds));
}

async function saveUndone(tx: Transaction, { sale, bundles }: ReturnType<typeof undoSale>) {
  await tx.replace('sales', sale);
  for (const bundle of bundles) await tx.replace('bundles', bundle);
}
