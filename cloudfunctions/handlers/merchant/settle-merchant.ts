import { decideSettlement, dueIdOf } from '@domain/merchant';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { postFundMove } from '../../runtime/fund-move';
import { signatureOf, type Handler } from '../../runtime/handler';
import { merchantHere, owedOf } from '../../runtime/merchant-here';

export const settleMerchant: Handler<'merchant.settle'> = async (input, context) => {
  const { merchantId, month, fund } = input;
  const { store, caller, now } = context;
  const owed = await owedOf(store, merchantId, month);
  return doOnce(context, { call: 'merchant.settle', input }, async (tx) => {
    const merchant = (await merchantHere(tx, input)) ?? refuse('NOT_FOUND');
    const paid = await tx.get('merchantDues', dueIdOf(merchantId, month));

    const by = signatureOf(caller);
    const { due, payment } = decideSettlement({ merchant, month, owed, fund, paid }, { by, now });

    if (payment !== null) await postFundMove(tx, payment);
    await tx.insert('merchantDues', due);
    return { uses: due.uses, fen: due.fen };
  });
};
