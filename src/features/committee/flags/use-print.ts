import { everyPage, PAGE } from '@/features/load/every-page';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';
import { flagRows } from './use-flags';

export interface Plate {
  readonly number: string;
  readonly headName: string;
}

export interface Printed {
  readonly period: string;
  readonly publishedAt: string;
  /** For the own doors: whole names. */
  readonly plates: readonly Plate[];
  /** For the wall: masked names, in the order of the board. */
  readonly wall: readonly string[];
}

/** What is printed of a period's flags; null until they are published. */
export function usePrinted(villageId: string, period: string | undefined) {
  return useLoad(`printed ${period ?? ''}`, async (): Promise<Printed | null> => {
    const board = await call('flag.board', { villageId, ...(period !== undefined && { period }) });
    if (board === null) return null;
    const [rows, names] = await Promise.all([
      flagRows(villageId, { period: board.period, flagged: true }),
      headNames(villageId),
    ]);
    return {
      period: board.period,
      publishedAt: board.publishedAt,
      plates: rows.map(({ householdId, householdNumber, maskedName }) => ({
        number: householdNumber,
        headName: names.get(householdId) ?? maskedName,
      })),
      wall: board.households.map(({ maskedName }) => maskedName),
    };
  });
}

async function headNames(villageId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await everyPage(async (after) => {
    const { households, next } = await call('household.list', {
      villageId,
      limit: PAGE,
      ...(after !== null && { after }),
    });
    return { items: households, next };
  });
  return new Map(rows.map(({ id, headName }) => [id, headName]));
}
