/** A good deed as it is being told; kept on the phone until it is sent. */
import { quantityFromText, type Quantity } from '@domain/quantity';
import type { Item } from '@domain/rulebook/rulebook';
import { dayAfter } from '@domain/village-time';
import { storage } from '@/services/platform';

export type Member = 'unsaid' | 'adult' | 'minor';

export interface Draft {
  /** Empty until one is chosen. */
  readonly itemCode: string;
  readonly occurredOn: string;
  readonly member: Member;
  readonly name: string;
  readonly quantity: string;
  readonly note: string;
  /** Those that arrived. */
  readonly photoIds: readonly string[];
}

/** As far back as the village takes it (domain/proposal/create.ts). */
const DAYS_BACK = 60;
export const PHOTOS_MAX = 6;

export function noDraft(today: string): Draft {
  return {
    itemCode: '',
    occurredOn: today,
    member: 'unsaid',
    name: '',
    quantity: '',
    note: '',
    photoIds: [],
  };
}

const keyOf = (householdId: string) => `good-deed:${householdId}`;

const TEXTS = ['itemCode', 'occurredOn', 'member', 'name', 'quantity', 'note'] as const;

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  // Safe: an object; what is read of it is checked.
  const fields = value as Partial<Record<string, unknown>>;
  return TEXTS.every((key) => typeof fields[key] === 'string') && Array.isArray(fields.photoIds);
}

export function keptDraft(householdId: string): Draft | null {
  return storage.get(keyOf(householdId), isDraft) ?? null;
}

export function keepDraft(householdId: string, draft: Draft): void {
  storage.set(keyOf(householdId), { ...draft });
}

export function forgetDraft(householdId: string): void {
  storage.remove(keyOf(householdId));
}

/** The days a deed may lie on, both included. */
export function reachOf(today: string): { readonly from: string; readonly until: string } {
  return { from: dayAfter(today, -DAYS_BACK), until: today };
}

/** More than nothing; null when it is not, or when none is asked for. */
export function quantityOf({ quantity }: Draft, { value }: Pick<Item, 'value'>): Quantity | null {
  if (value.kind !== 'perUnit') return null;
  const amount = quantityFromText(quantity, 'each');
  return amount === 0 ? null : amount;
}

export interface DraftFaults {
  readonly day: boolean;
  readonly quantity: boolean;
  readonly photo: boolean;
}

/** What is to be mended before it can be sent. */
export function faultsOf(draft: Draft, item: Item, today: string): DraftFaults {
  const { from, until } = reachOf(today);
  return {
    day: draft.occurredOn < from || draft.occurredOn > until,
    quantity: item.value.kind === 'perUnit' && quantityOf(draft, item) === null,
    photo: item.photoRequired && draft.photoIds.length === 0,
  };
}

/** Whose doing it was, as it is sent: of a child there is no name. */
export function memberOf({ member, name }: Draft) {
  if (member === 'minor') return { kind: 'minor' } as const;
  const told = name.trim();
  return member === 'adult' && told !== '' ? ({ kind: 'adult', name: told } as const) : null;
}
