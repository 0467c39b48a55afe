import type { Output } from '@contract/index';
import { everyPage, PAGE } from '@/features/load/every-page';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';

export type FlagRow = Output<'flag.list'>['results'][number];
type PeriodNow = Output<'period.get'>;

/** The periods that are over, the newest first. */
export function usePeriods(villageId: string) {
  return useLoad(`flag-periods ${villageId}`, async () => {
    const { period, periods } = await call('period.get', { villageId });
    const over = periods.filter((one) => one !== period);
    return over.length === 0 ? periods : over;
  });
}

export interface PeriodFlags {
  readonly period: string;
  readonly state: PeriodNow['state'];
  readonly flags: PeriodNow['flags'];
  /** By number; none until the period is closed. */
  readonly rows: readonly FlagRow[];
}

/** How the flags of one period stand, and every household's result. */
export function useFlags(villageId: string, period: string) {
  return useLoad(`flags ${period}`, async (): Promise<PeriodFlags> => {
    const [{ state, flags }, rows] = await Promise.all([
      call('period.get', { villageId, period }),
      flagRows(villageId, { period }),
    ]);
    return { period, state, flags, rows: state === 'closed' ? rows : [] };
  });
}

/** The results of a period, household by household. */
export function flagRows(
  villageId: string,
  wanted: { readonly period: string; readonly flagged?: boolean },
): Promise<readonly FlagRow[]> {
  return everyPage(async (after) => {
    const { results, next } = await call('flag.list', {
      villageId,
      ...wanted,
      limit: PAGE,
      ...(after !== null && { after }),
    });
    return { items: results, next };
  });
}

export type Change = 'gained' | 'kept' | 'lost' | 'without';

/** Against the period before. */
export function changeOf({ flagged, before }: Pick<FlagRow, 'flagged' | 'before'>): Change {
  if (flagged) return before ? 'kept' : 'gained';
  return before ? 'lost' : 'without';
}

export type Shown = 'all' | 'flagged' | 'without' | 'moved';

export function picked(rows: readonly FlagRow[], shown: Shown): readonly FlagRow[] {
  switch (shown) {
    case 'all':
      return rows;
    case 'flagged':
      return rows.filter(({ flagged }) => flagged);
    case 'without':
      return rows.filter(({ flagged }) => !flagged);
    case 'moved':
      return rows.filter(
        ({ flagged, before, changes }) => flagged !== before || changes.length > 0,
      );
  }
}
