import type { Entry } from '../entry';
import type { Material } from '../exchange-table';
import { quarterOf } from '../fund/fund';
import { refuse, requireThat } from '../refusal';
import { goneOn, keptStill, requireKept, type Bundle } from './bundle';

/** So much of one material, as the dealer weighed it, and what was paid for it. */
interface SaleLine {
  readonly materialId: string;
  readonly name: string;
  readonly grams: number;
  readonly amountFen: number;
  /** What the bundles of it weighed when they were packed; 0 when it was sold loose. */
  readonly bundledGrams: number;
}

/** Recyclables that went to a dealer for money. */
export interface Sale {
  readonly id: string;
  readonly villageId: string;
  readonly dealer: string;
  readonly on: string;
  readonly quarter: string;
  readonly lines: readonly SaleLine[];
  readonly bundleIds: readonly string[];
  readonly bundleCodes: readonly string[];
  readonly amountFen: number;
  /** undone: its money was corrected, its bundles are back. */
  readonly state: 'sold' | 'undone';
  readonly note: string;
  readonly photoIds: readonly string[];
  readonly by: Entry['by'];
  readonly at: string;
  /** Sorts a village's sales: time, then id. */
  readonly place: string;
}

export interface SaleWish {
  readonly id: string;
  readonly villageId: string;
  readonly dealer: string;
  readonly on: string;
  readonly lines: readonly Pick<SaleLine, 'materialId' | 'grams' | 'amountFen'>[];
  readonly bundles: readonly Bundle[];
  readonly materials: readonly Pick<Material, 'id' | 'name'>[];
  readonly note: string;
  readonly photoIds: readonly string[];
  readonly by: Entry['by'];
  readonly now: string;
}

/**
 * What a dealer took and paid. A bundle is sold once (BUNDLE_MOVED_ON), under a line of its material
 * (SALE_LINE_MISSING), on no day before it was packed (BUNDLE_LATER).
 */
export function decideSale(wish: SaleWish): {
  readonly sale: Sale;
  readonly bundles: readonly Bundle[];
} {
  const { id, villageId, dealer, on, bundles, note, photoIds, by, now } = wish;
  const sold = new Set(wish.lines.map(({ materialId }) => materialId));
  for (const bundle of bundles) {
    requireKept(bundle);
    requireThat(sold.has(bundle.materialId), 'SALE_LINE_MISSING', { name: bundle.name });
    const { code, weighedOn } = bundle;
    requireThat(weighedOn <= on, 'BUNDLE_LATER', { code, from: weighedOn });
  }
  const lines = wish.lines.map((line) => ({
    ...line,
    name: nameOf(line.materialId, wish),
    bundledGrams: gramsOf(bundles.filter(({ materialId }) => materialId === line.materialId)),
  }));
  const sale: Sale = {
    ...{ id, villageId, dealer, on, quarter: quarterOf(on), lines, note, photoIds },
    bundleIds: bundles.map((bundle) => bundle.id),
    bundleCodes: bundles.map(({ code }) => code),
    amountFen: lines.reduce((sum, { amountFen }) => sum + amountFen, 0),
    state: 'sold',
    ...{ by, at: now, place: `${now}~${id}` },
  };
  const gone = bundles.map((bundle) => {
    return { ...bundle, ...goneOn(bundle.id, on), state: 'sold' as const, saleId: id };
  });
  return { sale, bundles: gone };
}

/** After its money was corrected: the bundles are in the shop again. */
export function undoSale(
  sale: Sale,
  bundles: readonly Bundle[],
): { readonly sale: Sale; readonly bundles: readonly Bundle[] } {
  const back = bundles.map((bundle) => ({ ...bundle, ...keptStill(bundle.id) }));
  return { sale: { ...sale, state: 'undone' }, bundles: back };
}

/** What is no longer on the exchange table may lie in a bundle still. */
function nameOf(materialId: string, { materials, bundles }: SaleWish): string {
  const bundle = bundles.find((one) => one.materialId === materialId);
  const material = materials.find((one) => one.id === materialId);
  return material?.name ?? bundle?.name ?? refuse('NOT_FOUND');
}

function gramsOf(bundles: readonly Bundle[]): number {
  return bundles.reduce((sum, { grams }) => sum + grams, 0);
}
