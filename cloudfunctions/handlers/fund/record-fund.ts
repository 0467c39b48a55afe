import { decideFund } from '@domain/settlement/coverage';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';

export const recordFund: Handler<'fund.record'> = async (input, context) => {
  const { villageId, amountFen, on, note } = input;
  const { caller, now } = context;
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  return doOnce(context, { call: 'fund.record', input }, async (tx) => {
    const fund = decideFund({ id, villageId, amountFen, on, note, by: signatureOf(caller) }, now);

    await tx.insert('funds', fund);
    return { fundId: fund.id };
  });
};
