/** Drafts as this phone keeps them: a call coming in, or an app that is killed, loses nothing. */
import { storage } from '@/services/platform';
import type { Draft } from './draft';
import type { ItemForm } from './item-form';

/** Which draft: a saved one by its version, or the new one that is not saved yet. */
export interface DraftPlace {
  readonly villageId: string;
  readonly version: number | null;
}

const keyOf = ({ villageId, version }: DraftPlace): string =>
  `rulebook.${villageId}.${version ?? 'new'}`;
const itemKeyOf = (place: DraftPlace): string => `${keyOf(place)}.item`;

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'settings' in value && 'items' in value;

const isItemForm = (value: unknown): value is ItemForm =>
  typeof value === 'object' && value !== null && 'code' in value && 'caps' in value;

export function keptDraft(place: DraftPlace): Draft | null {
  return storage.get(keyOf(place), isDraft) ?? null;
}

export function keepDraft(place: DraftPlace, draft: Draft): void {
  keep(keyOf(place), draft);
}

export function dropDraft(place: DraftPlace): void {
  storage.remove(keyOf(place));
  storage.remove(itemKeyOf(place));
}

/** The item whose form is open, as far as it is typed. */
export function keptItem(place: DraftPlace): ItemForm | null {
  return storage.get(itemKeyOf(place), isItemForm) ?? null;
}

export function keepItem(place: DraftPlace, form: ItemForm): void {
  keep(itemKeyOf(place), form);
}

export function dropItem(place: DraftPlace): void {
  storage.remove(itemKeyOf(place));
}

function keep(key: string, value: object): void {
  // Safe: what somebody typed and what the contract carried is plain JSON.
  storage.set(key, value as Parameters<typeof storage.set>[1]);
}
