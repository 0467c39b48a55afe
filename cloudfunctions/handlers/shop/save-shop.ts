import { refuse } from '@domain/refusal';
import { withSettings } from '@domain/shop-settings';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const saveShop: Handler<'shop.save'> = (input, context) =>
  doOnce(context, { call: 'shop.save', input }, async (tx) => {
    const village = (await tx.get('villages', input.villageId)) ?? refuse('NOT_FOUND');

    const after = withSettings(village, input);

    await tx.replace('villages', after);
    return { shopName: after.shopName };
  });
