import type { Output } from '@contract/index';
import { newestTable, tableInForce } from '@domain/exchange-table';
import { refuse } from '@domain/refusal';
import { dayOf } from '@domain/village-time';
import type { Handler } from '../../runtime/handler';

type Shop = Output<'shop.get'>;

export const getShop: Handler<'shop.get'> = async ({ villageId }, { store, now }) => {
  const village = (await store.get('villages', villageId)) ?? refuse('NOT_FOUND');
  const { name, shopName, openings, shopRules } = village;
  const [table, newest] = [tableInForce(village, dayOf(now)), newestTable(village)];
  return {
    villageName: name,
    shopName,
    // Safe: only the read-only marks differ.
    openings: openings as Shop['openings'],
    table: table as Shop['table'],
    rules: shopRules,
    nextTable: newest === table ? null : (newest as Shop['nextTable']),
  };
};
