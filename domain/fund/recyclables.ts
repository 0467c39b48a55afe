import type { Entry } from '../entry';
import type { Material } from '../exchange-table';
import { quantity, type Measure, type Quantity } from '../quantity';
import { wasKeptBefore, type Bundle } from '../sale/bundle';
import type { Sale } from '../sale/sale';

/** What became of one material in a quarter: taken in, sold, still there, and what went missing. */
export interface RecyclablesRow {
  readonly materialId: string;
  readonly name: string;
  readonly measure: Measure;
  readonly unitName: string;
  /** As it was taken in: grams, or thousandths of a piece. */
  readonly brought: Quantity;
  /** The same by weight; null for what is counted and nobody has said the weight of. */
  readonly broughtGrams: number | null;
  readonly soldGrams: number;
  readonly amountFen: number;
  /** Packed and still there when the quarter began, and when it ended. */
  readonly beforeGrams: number;
  readonly keptGrams: number;
  /** Was there or came, and was neither sold nor is it there; below nothing when more was sold. */
  readonly shortGrams: number | null;
  /** Of what was there and came, in thousandths; null when it cannot be said. */
  readonly shortage: number | null;
  /** Whether it is above the village's line. */
  readonly alarm: boolean;
}

/** What a trade-in or its reversal says of a material. */
interface Taken {
  readonly name: string;
  readonly measure: Measure;
  readonly unitName: string;
  readonly quantity: number;
}

export interface RecyclablesOfQuarter {
  /** The first day of the quarter, and the first after it. */
  readonly from: string;
  readonly until: string;
  readonly taken: ReadonlyMap<string, Taken>;
  readonly sales: readonly Sale[];
  /** Every bundle that was there at some time of the quarter, or is there since. */
  readonly bundles: readonly Bundle[];
  readonly materials: readonly Material[];
  /** The village's line, in percent. */
  readonly shrinkageMax: number;
}

/** Adds up what entries took in: trade-ins, less what reversals took back. */
export function takenIn(entries: readonly Entry[]): Map<string, Taken> {
  const taken = new Map<string, Taken>();
  for (const { source } of entries) {
    const [of, sign] = source.kind === 'reversal' ? [source.undoes, -1] : [source, 1];
    for (const line of of.kind === 'tradeIn' ? of.lines : []) {
      const { materialId, name, measure, unitName } = line;
      const so = taken.get(materialId)?.quantity ?? 0;
      taken.set(materialId, { name, measure, unitName, quantity: so + sign * line.quantity });
    }
  }
  return taken;
}

export function recyclablesRows(of: RecyclablesOfQuarter): readonly RecyclablesRow[] {
  const sold = of.sales.filter(({ state }) => state === 'sold').flatMap(({ lines }) => lines);
  const names = new Map<string, string>();
  for (const { materialId, name } of [...of.bundles, ...sold]) names.set(materialId, name);
  const order = of.materials.map(({ id }) => id);
  const ids = [...order, ...of.taken.keys(), ...names.keys()];
  return [...new Set(ids)]
    .map((id) => rowOf(id, names.get(id) ?? '', of))
    .filter(({ brought, soldGrams, beforeGrams, keptGrams }) =>
      [brought, soldGrams, beforeGrams, keptGrams].some((amount) => amount !== 0),
    );
}

function rowOf(materialId: string, name: string, of: RecyclablesOfQuarter): RecyclablesRow {
  const material = of.materials.find(({ id }) => id === materialId);
  const taken = of.taken.get(materialId);
  const known = material ?? taken ?? { name, measure: 'weight' as const, unitName: '公斤' };
  const { measure, unitName } = known;
  const brought = taken?.quantity ?? 0;
  const broughtGrams = gramsOf(brought, measure, material?.gramsEach ?? null);
  const flow = flowOf(materialId, of);
  return {
    ...{ materialId, name: known.name, measure, unitName },
    ...{ brought: quantity(brought), broughtGrams, ...flow },
    ...shortOf(broughtGrams, flow, of.shrinkageMax),
  };
}

type Flow = Pick<RecyclablesRow, 'soldGrams' | 'amountFen' | 'beforeGrams' | 'keptGrams'>;

/** What was sold of a material, and what of it lay packed at the beginning and the end. */
function flowOf(materialId: string, { from, until, sales, bundles }: RecyclablesOfQuarter): Flow {
  const lines = sales
    .filter(({ state }) => state === 'sold')
    .flatMap((sale) => sale.lines)
    .filter((line) => line.materialId === materialId);
  const mine = bundles.filter((bundle) => bundle.materialId === materialId);
  const keptBefore = (day: string) =>
    sumOf(
      mine.filter((bundle) => wasKeptBefore(bundle, day)),
      ({ grams }) => grams,
    );
  return {
    soldGrams: sumOf(lines, ({ grams }) => grams),
    amountFen: sumOf(lines, ({ amountFen }) => amountFen),
    beforeGrams: keptBefore(from),
    keptGrams: keptBefore(until),
  };
}

type Short = Pick<RecyclablesRow, 'shortGrams' | 'shortage' | 'alarm'>;

/** What is neither packed nor sold goes another way: composted, or handed over as hazardous. */
function shortOf(
  broughtGrams: number | null,
  { soldGrams, beforeGrams, keptGrams }: Flow,
  shrinkageMax: number,
): Short {
  const isSold = soldGrams + beforeGrams + keptGrams > 0;
  if (broughtGrams === null || !isSold) return { shortGrams: null, shortage: null, alarm: false };
  const there = beforeGrams + broughtGrams;
  const shortGrams = there - soldGrams - keptGrams;
  const shortage = there <= 0 ? null : Math.round((shortGrams * 1_000) / there);
  return { shortGrams, shortage, alarm: shortage !== null && shortage > shrinkageMax * 10 };
}

/** Null for pieces nobody has said the weight of. */
function gramsOf(brought: number, measure: Measure, gramsEach: number | null): number | null {
  if (measure === 'weight') return brought;
  return gramsEach === null ? null : Math.round((brought * gramsEach) / 1_000);
}

function sumOf<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}
