import type { Input } from '@contract/index';
import { dayAfter, dayOf, startOfDay } from '@domain/village-time';
import type { Context } from './handler';
import type { Condition, Selection } from './store';

/** The entries of a village a filter selects. A clerk's ledger is today's, whatever is asked. */
export function ledgerWhere(
  filter: Input<'ledger.total'> & { readonly before?: string | undefined },
  { caller, now }: Pick<Context, 'caller' | 'now'>,
): Selection['where'] {
  const today = dayOf(now);
  const days = caller.role === 'clerk' ? { from: today, until: today } : filter;
  return {
    villageId: filter.villageId,
    householdId: filter.householdId,
    kind: filter.kind,
    'by.id': filter.byId,
    place: placeBounds({ from: days.from, until: days.until, before: filter.before }),
  };
}

interface Stretch {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly before?: string | undefined;
}

/**
 * Village days (both included) and the place a page goes on before, as bounds of `place`: it begins
 * with the instant, so one index serves the days and the order. "!" sorts before every place and
 * "~" after; void slips have none and are never found.
 */
export function placeBounds({ from, until, before }: Stretch): Condition {
  const ceiling = until === undefined ? '~' : startOfDay(dayAfter(until));
  return {
    from: from === undefined ? '!' : startOfDay(from),
    before: before !== undefined && before < ceiling ? before : ceiling,
  };
}
