import { useState } from 'react';
import type { Output } from '@contract/index';
import { maskedName } from '@domain/household';
import type { Points } from '@domain/points';
import { dayAfter } from '@domain/village-time';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';
import { gainsOf, type Gain } from './sheet-rows';

type Page = Output<'ledger.list'>;
type Households = Output<'household.list'>;

const PAGE = 50;

export interface Sheet {
  readonly gains: readonly Gain[];
  /** Masked names by household. */
  readonly names: ReadonlyMap<string, string>;
  readonly issued: Points;
  readonly redeemed: Points;
  /** Households with a flag, once that is published. */
  readonly flagged: number | null;
}

/** All that is made public of a period, put together from the ledger; says how far it has come. */
export function useSheet(villageId: string, period: string) {
  const [fetched, setFetched] = useState(0);
  const loaded = useLoad(`sheet ${period}`, async (): Promise<Sheet> => {
    const { from, until, flags } = await call('period.get', { villageId, period });
    const [gains, names, totals] = await Promise.all([
      gainsSince(villageId, { period, from }, setFetched),
      namesOf(villageId),
      call('ledger.total', { villageId, from, until: dayAfter(until, -1) }),
    ]);
    const flagged = flags.state === 'published' ? flags.flagged : null;
    return { gains, names, issued: totals.issued, redeemed: totals.redeemed, flagged };
  });
  return { ...loaded, fetched };
}

async function gainsSince(
  villageId: string,
  { period, from }: { readonly period: string; readonly from: string },
  tell: (fetched: number) => void,
): Promise<readonly Gain[]> {
  const gains: Gain[] = [];
  let before: string | null = null;
  let fetched = 0;
  do {
    // What happened in a period is posted in it, or after it.
    const page: Page = await call('ledger.list', {
      villageId,
      kind: 'score',
      from,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    gains.push(...gainsOf(page.entries, period));
    fetched += page.entries.length;
    tell(fetched);
    before = page.next;
  } while (before !== null);
  return gains;
}

async function namesOf(villageId: string): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  let after: string | null = null;
  do {
    const page: Households = await call('household.list', {
      villageId,
      limit: PAGE,
      ...(after === null ? {} : { after }),
    });
    page.households.forEach(({ id, headName }) => names.set(id, maskedName(headName)));
    after = page.next;
  } while (after !== null);
  return names;
}
