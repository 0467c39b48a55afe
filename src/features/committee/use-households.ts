import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';

export type HouseholdRow = Output<'household.list'>['households'][number];

const PAGE = 50;
/** A thousand households: more than any village of docs/domain.md §8 has. */
const PAGES_MAX = 20;

export interface Households {
  readonly rows: readonly HouseholdRow[];
  readonly whole: boolean;
}

/** All households of the village, by number, so that they can be searched at once. */
export function useHouseholds(villageId: string) {
  return useLoad(`households ${villageId}`, () => allHouseholds(villageId));
}

async function allHouseholds(villageId: string): Promise<Households> {
  const rows: HouseholdRow[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const { households, next }: Output<'household.list'> = await call('household.list', {
      villageId,
      limit: PAGE,
      ...(after === null ? {} : { after }),
    });
    rows.push(...households);
    after = next;
    if (after === null) return { rows, whole: true };
  }
  return { rows, whole: false };
}

/** The households whose number or head's name contains what was typed. */
export function found(rows: readonly HouseholdRow[], typed: string): readonly HouseholdRow[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter(
    ({ number, headName }) => number.toLowerCase().includes(wanted) || headName.includes(wanted),
  );
}
