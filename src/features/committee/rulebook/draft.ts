import type { Dimension, Item, Rulebook } from '@domain/rulebook/rulebook';
import { settingsFormOf, type SettingsForm } from './settings-form';

/** A version of the rules being written, as the phone keeps it: nothing of it is in force. */
export interface Draft {
  /** Null until it is saved for the first time. */
  readonly version: number | null;
  /** The saved state it goes on from; another one means that somebody else saved meanwhile. */
  readonly savedAt: string | null;
  readonly title: string;
  readonly template: string | null;
  readonly settings: SettingsForm;
  readonly dimensions: readonly Dimension[];
  readonly items: readonly Item[];
  /** Whether something in it is not saved. */
  readonly changed: boolean;
}

type Written = Pick<Rulebook, 'title' | 'template' | 'settings' | 'dimensions' | 'items'>;

/** A draft that goes on from a saved one. */
export function draftOf(rulebook: Written & Pick<Rulebook, 'version' | 'savedAt'>): Draft {
  const { version, savedAt } = rulebook;
  return { ...writtenOf(rulebook), version, savedAt, changed: false };
}

/** A new draft that begins as a copy. */
export function draftFrom(written: Written): Draft {
  return { ...writtenOf(written), version: null, savedAt: null, changed: true };
}

function writtenOf({ title, template, settings, dimensions, items }: Written) {
  return { title, template, settings: settingsFormOf(settings), dimensions, items };
}

export type Change = (draft: Draft) => Draft;

export const withTitle =
  (title: string): Change =>
  (draft) => ({ ...draft, title });

export const withSettings =
  (settings: SettingsForm): Change =>
  (draft) => ({ ...draft, settings });

/** Puts an item in the place of the one with its code, or after the others. */
export const withItem =
  (item: Item): Change =>
  (draft) => ({
    ...draft,
    items: draft.items.some(({ code }) => code === item.code)
      ? draft.items.map((one) => (one.code === item.code ? item : one))
      : [...draft.items, item],
  });

/** Several at once: those of the same code are replaced, the others follow. */
export const withItems =
  (items: readonly Item[], dimensions: readonly Dimension[]): Change =>
  (draft) => {
    const known = new Set(draft.dimensions.map(({ code }) => code));
    const grown = {
      ...draft,
      dimensions: [...draft.dimensions, ...dimensions.filter(({ code }) => !known.has(code))],
    };
    return items.reduce<Draft>((before, item) => withItem(item)(before), grown);
  };

export const withoutItem =
  (gone: string): Change =>
  (draft) => ({
    ...draft,
    items: draft.items.filter(({ code }) => code !== gone),
    settings: {
      ...draft.settings,
      vetoItems: draft.settings.vetoItems.filter((code) => code !== gone),
    },
  });

/** Swaps an item with the one before (or after) it in its dimension. */
export const withItemMoved =
  (moved: string, step: -1 | 1): Change =>
  (draft) => {
    const { items } = draft;
    const item = items.find(({ code }) => code === moved);
    const peers = items.filter(({ dimensionCode }) => dimensionCode === item?.dimensionCode);
    const other = peers[peers.findIndex(({ code }) => code === moved) + step];
    if (item === undefined || other === undefined) return draft;
    const swapped = items.map((one) => {
      if (one === item) return other;
      return one === other ? item : one;
    });
    return { ...draft, items: swapped };
  };

export const withDimension =
  (dimension: Dimension): Change =>
  (draft) => ({
    ...draft,
    dimensions: draft.dimensions.some(({ code }) => code === dimension.code)
      ? draft.dimensions.map((one) => (one.code === dimension.code ? dimension : one))
      : [...draft.dimensions, dimension],
  });

/** Takes away a dimension without items; one that has some stays. */
export const withoutDimension =
  (gone: string): Change =>
  (draft) =>
    draft.items.some(({ dimensionCode }) => dimensionCode === gone)
      ? draft
      : { ...draft, dimensions: draft.dimensions.filter(({ code }) => code !== gone) };

/** A code no other dimension has: "W1", "W2" … */
export function newDimensionCode({ dimensions }: Draft): string {
  return unused(new Set(dimensions.map(({ code }) => code)), 1, (number) => `W${number}`);
}

/** A code no other item has: the dimension's, and a number: "HJ07". */
export function newItemCode({ items }: Draft, dimensionCode: string): string {
  const place = items.filter((item) => item.dimensionCode === dimensionCode).length + 1;
  const codes = new Set(items.map(({ code }) => code));
  return unused(codes, place, (number) => dimensionCode + String(number).padStart(2, '0'));
}

function unused(
  taken: ReadonlySet<string>,
  first: number,
  codeOf: (number: number) => string,
): string {
  for (let number = first; ; number += 1) if (!taken.has(codeOf(number))) return codeOf(number);
}
