import type { Handler } from '../../runtime/handler';
import { merchantRow } from '../../runtime/merchant-here';

/** More partners than any village has. */
const MERCHANTS = 200;

export const listMerchant: Handler<'merchant.list'> = async ({ villageId }, { store }) => {
  const merchants = await store.list('merchants', {
    where: { villageId },
    order: ['name', 'asc'],
    limit: MERCHANTS,
  });
  return { merchants: merchants.map(merchantRow) };
};
