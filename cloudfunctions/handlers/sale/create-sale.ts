import type { FundMoveWish } from '@domain/fund/move';
import { tableInForce } from '@domain/exchange-table';
import { refuse, requireThat } from '@domain/refusal';
import { decideSale, type Sale } from '@domain/sale/sale';
import { dayOf } from '@domain/village-time';
import { bundlesOf } from '../../runtime/bundles-of';
import { doOnce } from '../../runtime/do-once';
import { postFundMove } from '../../runtime/fund-move';
import { signatureOf, type Handler } from '../../runtime/handler';
import { arePhotosHere } from '../../runtime/photos-of';

export const createSale: Handler<'sale.create'> = async (input, context) => {
  const { villageId, dealer, on, lines, bundleIds = [], note = '', photoIds = [] } = input;
  const { caller, now } = context;
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  const arePhotos = await arePhotosHere(context, { villageId, householdId: null, photoIds });
  return doOnce(context, { call: 'sale.create', input }, async (tx) => {
    requireThat(arePhotos, 'NOT_FOUND');
    const village = (await tx.get('villages', villageId)) ?? refuse('NOT_FOUND');
    const bundles = await bundlesOf(tx, villageId, bundleIds);
    const { materials } = tableInForce(village, dayOf(now));

    const about = { id, villageId, dealer, on, lines, bundles, materials, note, photoIds };
    const decided = decideSale({ ...about, by: signatureOf(caller), now });

    const move = await postFundMove(tx, incomeOf(decided.sale));
    for (const bundle of decided.bundles) await tx.replace('bundles', bundle);
    await tx.insert('sales', decided.sale);
    return { saleId: id, amountFen: decided.sale.amountFen, balanceFen: move.balanceAfter };
  });
};

function incomeOf({
  id,
  villageId,
  amountFen,
  on,
  note,
  dealer,
  photoIds,
  by,
  at,
}: Sale): FundMoveWish {
  return {
    ...{ id, villageId, fund: 'recyclables', kind: 'sale', amountFen, on, note, photoIds },
    ...{ party: dealer, saleId: id, by, now: at },
  };
}
