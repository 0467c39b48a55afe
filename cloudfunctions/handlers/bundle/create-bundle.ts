import { tableInForce } from '@domain/exchange-table';
import { refuse } from '@domain/refusal';
import { decideBundle } from '@domain/sale/bundle';
import { dayOf } from '@domain/village-time';
import { doOnce } from '../../runtime/do-once';
import { fundOf, saveFund } from '../../runtime/fund-move';
import { signatureOf, type Handler } from '../../runtime/handler';

export const createBundle: Handler<'bundle.create'> = async (input, context) => {
  const { villageId, materialId, grams, pieces = null } = input;
  const { caller, now } = context;
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  return doOnce(context, { call: 'bundle.create', input }, async (tx) => {
    const village = (await tx.get('villages', villageId)) ?? refuse('NOT_FOUND');
    const fund = await fundOf(tx, villageId, 'recyclables');
    const { materials } = tableInForce(village, dayOf(now));
    const material = materials.find((one) => one.id === materialId) ?? refuse('NOT_FOUND');

    const by = signatureOf(caller);
    const packed = decideBundle(fund, { id, villageId, material, grams, pieces, by, now });

    await saveFund(tx, fund, packed.fund);
    await tx.insert('bundles', packed.bundle);
    return { bundleId: id, code: packed.bundle.code };
  });
};
