import { heldFaults } from '@domain/audit-reservations';
import { pageThrough } from './page-through';
import type { CollectionName, Collections, Store } from './store';

/**
 * Where points held or pieces kept are not what open reservations say. It reads while the shop goes
 * on, so only what is amiss twice is.
 */
export async function heldAmiss(store: Store, villageId: string): Promise<string[]> {
  const first = await lookOver(store, villageId);
  if (first.length === 0) return [];
  const again = await lookOver(store, villageId);
  return first.filter((fault) => again.includes(fault));
}

async function lookOver(store: Store, villageId: string): Promise<string[]> {
  const where = { villageId };
  const open = { ...where, state: 'open' };
  const faults = heldFaults({
    reservations: await allOf(store, 'reservations', {
      where: open,
      by: 'duePlace',
      placeOf: (one) => one.duePlace,
    }),
    households: await allOf(store, 'households', {
      where,
      by: 'number',
      placeOf: (one) => one.number,
    }),
    goods: await store.list('goods', { where, order: ['order', 'asc'], limit: GOODS_MAX }),
  });
  return faults.map((fault) => `${fault.law} ${fault.where}`);
}

/** More kinds of goods than any shop here has. */
const GOODS_MAX = 1_000;

async function allOf<C extends CollectionName>(
  store: Store,
  collection: C,
  through: Parameters<typeof pageThrough<C>>[2],
): Promise<Collections[C][]> {
  const all: Collections[C][] = [];
  for await (const page of pageThrough(store, collection, through)) all.push(...page);
  return all;
}
