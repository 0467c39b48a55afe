import type { Output } from '@contract/index';
import { refuse } from '@domain/refusal';
import type { Handler } from '../../runtime/handler';

export const getShop: Handler<'shop.get'> = async ({ villageId }, { store }) => {
  const village = (await store.get('villages', villageId)) ?? refuse('NOT_FOUND');
  const { name, shopName, openings, exchangeTable } = village;
  return {
    villageName: name,
    shopName,
    // Safe: only the read-only marks differ.
    openings: openings as Output<'shop.get'>['openings'],
    table: exchangeTable as Output<'shop.get'>['table'],
  };
};
