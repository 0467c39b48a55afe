import type { FundMove } from '@domain/fund/fund';
import { correctionIdOf, decideCorrection } from '@domain/fund/move';
import { refuse, requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { fundOf, saveFund } from '../../runtime/fund-move';
import { signatureOf, type Handler } from '../../runtime/handler';
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
    return { moveId: id, balanceFen: undone.move.balanceAfter };
  });
};

/** The move with its fund and donation; refuses one that was undone before. */
async function readFor(tx: Transaction, move: FundMove, correctionId: string) {
  requireThat((await tx.get('fundMoves', correctionId)) === null, 'FUND_CORRECTED');
  const fund = await fundOf(tx, move.villageId, move.fund);
  const donation = move.donationId === null ? null : await tx.get('donations', move.donationId);
  return { move, fund, donation };
}
