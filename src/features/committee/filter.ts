import type { Input } from '@contract/index';
import type { EntryKind } from '@domain/entry';
import { pointsFromText } from '@domain/points';
import { dayAfter, daysOfMonth } from '@domain/village-time';
import { KIND_NAMES } from '@/features/entry/words';
import { COMMON, FILTER } from './texts';
import { dayText } from './when';

/** What of the ledger is looked at. Days and amounts are as typed; empty means any. */
export interface LedgerFilter {
  readonly household: { readonly id: string; readonly number: string } | null;
  readonly kind: EntryKind | null;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly from: string;
  readonly until: string;
  readonly amountMin: string;
  readonly amountMax: string;
}

export const NO_FILTER: LedgerFilter = {
  household: null,
  kind: null,
  person: null,
  from: '',
  until: '',
  amountMin: '',
  amountMax: '',
};

type TotalInput = Input<'ledger.total'>;
type ListInput = Omit<Input<'ledger.list'>, 'limit' | 'before'>;

/** The part of the filter that totals know. */
export function totalInputOf(villageId: string, filter: LedgerFilter): TotalInput {
  const { household, kind, person, from, until } = filter;
  return {
    villageId,
    ...(household === null ? {} : { householdId: household.id }),
    ...(kind === null ? {} : { kind }),
    ...(person === null ? {} : { byId: person.id }),
    ...(from === '' ? {} : { from }),
    ...(until === '' ? {} : { until }),
  };
}

export function listInputOf(villageId: string, filter: LedgerFilter): ListInput {
  const amountMin = pointsFromText(filter.amountMin);
  const amountMax = pointsFromText(filter.amountMax);
  return {
    ...totalInputOf(villageId, filter),
    ...(amountMin === null ? {} : { amountMin }),
    ...(amountMax === null ? {} : { amountMax }),
  };
}

export function hasAmounts({ amountMin, amountMax }: LedgerFilter): boolean {
  return amountMin !== '' || amountMax !== '';
}

interface Chip {
  readonly key: keyof LedgerFilter;
  readonly text: string;
}

/** The conditions in force, each in a few words. */
export function chipsOf(filter: LedgerFilter): readonly Chip[] {
  const { household, kind, person, from, until, amountMin, amountMax } = filter;
  const words: Readonly<Record<keyof LedgerFilter, string | null>> = {
    household: household && COMMON.household(household.number),
    kind: kind && KIND_NAMES[kind],
    person: person && FILTER.chip.person(person.name),
    from: from === '' ? null : FILTER.chip.from(dayText(from)),
    until: until === '' ? null : FILTER.chip.until(dayText(until)),
    amountMin: amountMin === '' ? null : FILTER.chip.amountMin(amountMin),
    amountMax: amountMax === '' ? null : FILTER.chip.amountMax(amountMax),
  };
  // Safe: the keys of the record above.
  const keys = Object.keys(words) as (keyof LedgerFilter)[];
  return keys.flatMap((key) => {
    const text = words[key];
    return text === null ? [] : [{ key, text }];
  });
}

export function without(filter: LedgerFilter, key: keyof LedgerFilter): LedgerFilter {
  return { ...filter, [key]: NO_FILTER[key] };
}

export interface FilterErrors {
  readonly days?: string;
  readonly amountMin?: string;
  readonly amountMax?: string;
}

/** What has to be mended before the ledger can be asked. */
export function errorsOf({ from, until, amountMin, amountMax }: LedgerFilter): FilterErrors {
  const crossed = from !== '' && until !== '' && from > until;
  return {
    ...(crossed ? { days: FILTER.wrongDays } : {}),
    ...amountErrors(amountMin, amountMax),
  };
}

function amountErrors(amountMin: string, amountMax: string): FilterErrors {
  const [min, max] = [pointsFromText(amountMin), pointsFromText(amountMax)];
  const crossed = min !== null && max !== null && min > max;
  return {
    ...(amountMin !== '' && min === null ? { amountMin: FILTER.wrongAmount } : {}),
    ...(amountMax !== '' && max === null ? { amountMax: FILTER.wrongAmount } : {}),
    ...(crossed ? { amountMax: FILTER.wrongAmounts } : {}),
  };
}

export type QuickDays = keyof typeof FILTER.quick;

/** The stretch of days a word stands for, both ends included. */
export function quickDays(quick: QuickDays, today: string): Pick<LedgerFilter, 'from' | 'until'> {
  const month = today.slice(0, 7);
  switch (quick) {
    case 'today':
      return { from: today, until: today };
    case 'month':
      return { from: `${month}-01`, until: today };
    case 'lastMonth': {
      const lastDay = dayAfter(`${month}-01`, -1);
      return { from: daysOfMonth(lastDay.slice(0, 7)).from, until: lastDay };
    }
    case 'quarter': {
      const first = Math.floor((Number(month.slice(5)) - 1) / 3) * 3 + 1;
      return { from: `${month.slice(0, 4)}-${String(first).padStart(2, '0')}-01`, until: today };
    }
  }
}
