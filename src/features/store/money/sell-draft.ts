import type { Input } from '@contract/index';
import { fenFromText } from '@domain/fund/fen';
import { gramsFrom } from './pack-form';
import type { Bundle } from './use-money';

interface TypedLine {
  readonly kilograms: string;
  readonly yuan: string;
}

/** A sale as it is typed. */
export interface SellDraft {
  readonly dealer: string;
  readonly on: string;
  readonly bundleIds: readonly string[];
  /** Materials that are sold loose. */
  readonly loose: readonly string[];
  /** By material: what the dealer weighed and pays. */
  readonly typed: Readonly<Record<string, TypedLine>>;
  readonly note: string;
}

export const NO_SALE: SellDraft = {
  dealer: '',
  on: '',
  bundleIds: [],
  loose: [],
  typed: {},
  note: '',
};

/** A lorry carries so much. */
const GRAMS_MAX = 10_000_000;

/** The materials of the chosen bundles and the loose ones, each once. */
export function linesOf(
  { bundleIds, loose }: SellDraft,
  bundles: readonly Bundle[],
): readonly string[] {
  const packed = bundles.filter(({ id }) => bundleIds.includes(id));
  return [...new Set([...packed.map(({ materialId }) => materialId), ...loose])];
}

export function lineOf({ typed }: SellDraft, materialId: string): TypedLine {
  return typed[materialId] ?? { kilograms: '', yuan: '' };
}

/** Null while something is missing or no money comes of it. */
export function linesFrom(
  draft: SellDraft,
  bundles: readonly Bundle[],
): Input<'sale.create'>['lines'] | null {
  const lines: Input<'sale.create'>['lines'] = [];
  for (const materialId of linesOf(draft, bundles)) {
    const { kilograms, yuan } = lineOf(draft, materialId);
    const [grams, amountFen] = [gramsFrom(kilograms, GRAMS_MAX), fenFromText(yuan)];
    if (grams === null || amountFen === null) return null;
    lines.push({ materialId, grams, amountFen });
  }
  return lines.some(({ amountFen }) => amountFen > 0) ? lines : null;
}
