import type { Entry } from '@domain/entry';
import { tableInForce } from '@domain/exchange-table';
import { FUND_KINDS } from '@domain/fund/fund';
import { recyclablesRows, takenIn } from '@domain/fund/recyclables';
import { fundSheets, shownDonations, type Statement } from '@domain/fund/statement';
import { daysOfPeriod } from '@domain/period';
import { refuse } from '@domain/refusal';
import { dayOf, startOfDay } from '@domain/village-time';
import type { Context } from './handler';
import { pageThrough } from './page-through';
import type { Collections, Store } from './store';

/** A quarter's statement from everything written down until now. */
export async function statementOf(
  { store, now }: Pick<Context, 'store' | 'now'>,
  villageId: string,
  quarter: string,
): Promise<Statement> {
  const { from, until } = daysOfPeriod(quarter);
  const [village, funds, moves, donations, sales, bundles, entries] = await Promise.all([
    store.get('villages', villageId),
    store.list('funds', {
      where: { villageId },
      order: ['kind', 'asc'],
      limit: FUND_KINDS.length,
    }),
    allOfQuarter(store, 'fundMoves', { villageId, quarter }),
    allOfQuarter(store, 'donations', { villageId, quarter }),
    allOfQuarter(store, 'sales', { villageId, quarter }),
    // Those that went since, and those that are there still.
    collected(
      pageThrough(store, 'bundles', {
        where: { villageId },
        by: 'endedPlace',
        placeOf: ({ endedPlace }) => endedPlace,
        from,
      }),
    ),
    entriesIn(store, villageId, { from: startOfDay(from), before: startOfDay(until) }),
  ]);
  const { shopRules, ...tables } = village ?? refuse('NOT_FOUND');
  const { materials } = tableInForce(tables, dayOf(now));
  const { shrinkageMax } = shopRules;
  const taken = takenIn(entries);
  return {
    quarter,
    funds: fundSheets({ quarter, funds, moves }),
    donations: shownDonations(donations),
    recyclables: recyclablesRows({ from, until, taken, sales, bundles, materials, shrinkageMax }),
  };
}

type OfQuarter = 'fundMoves' | 'donations' | 'sales';

async function allOfQuarter<C extends OfQuarter>(
  store: Store,
  collection: C,
  where: { readonly villageId: string; readonly quarter: string },
): Promise<Collections[C][]> {
  return collected(
    pageThrough(store, collection, { where, by: 'place', placeOf: ({ place }) => place }),
  );
}

/** What was taken in and taken back between two instants. */
async function entriesIn(
  store: Store,
  villageId: string,
  bounds: { readonly from: string; readonly before: string },
): Promise<Entry[]> {
  const found = await Promise.all(
    (['tradeIn', 'reversal'] as const).map((kind) =>
      collected(
        pageThrough(store, 'entries', {
          where: { villageId, kind },
          by: 'place',
          placeOf: (entry) => (entry.state === 'posted' ? entry.place : ''),
          ...bounds,
        }),
      ),
    ),
  );
  return found.flat().filter((entry): entry is Entry => entry.state === 'posted');
}

async function collected<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}
