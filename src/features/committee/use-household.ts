import type { Output } from '@contract/index';
import { quantity } from '@domain/quantity';
import { remainderText } from '@/features/entry/words';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { useRenewal } from '@/features/load/use-renewal';
import { call } from '@/services/transport';

export type HouseholdDetail = Output<'household.get'>;
type Material = Output<'shop.get'>['table']['materials'][number];

export interface Remainder {
  readonly name: string;
  readonly text: string;
}

const PAGE = 30;

/** One household with what is left over of each material, and its entries, the newest first. */
export function useHousehold(villageId: string, householdId: string) {
  const place = { villageId, householdId };
  const detail = useLoad(`household ${householdId}`, async () => {
    const [household, { table }] = await Promise.all([
      call('household.get', place),
      call('shop.get', { villageId }),
    ]);
    return { household, remainders: remaindersOf(household, table.materials) };
  });
  const entries = usePages(`entries ${householdId}`, async (before) => {
    const page = await call('entry.list', {
      ...place,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    return { items: page.entries, next: page.next };
  });
  useRenewal(detail, entries);

  return { detail, entries };
}

function remaindersOf(
  { remainders }: HouseholdDetail,
  materials: readonly Material[],
): readonly Remainder[] {
  return materials.flatMap(({ id, name, unitName, rate }) => {
    const text = remainderText({ remainder: remainders[id] ?? quantity(0), rate, unitName });
    return text === '' ? [] : [{ name, text }];
  });
}
