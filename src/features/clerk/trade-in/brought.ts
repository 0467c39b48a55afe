/** What a clerk has typed for a trade-in, and what it is worth so far. */
import type { TradeInLine, Weighing } from '@domain/entry';
import type { ExchangeTable, Material } from '@domain/exchange-table';
import type { Account } from '@domain/household';
import { points, sumOf, type Points } from '@domain/points';
import {
  quantity,
  QUANTITY_MAX,
  quantityFromText,
  quantityText,
  type Quantity,
  type TypedUnit,
} from '@domain/quantity';
import { tradeInLines } from '@domain/trade-in';
import { TEXTS } from '../texts';

export interface Typed {
  readonly materialId: string;
  /** Kept with it: a newer table may have dropped the material. */
  readonly name: string;
  readonly text: string;
  readonly unit: TypedUnit;
  /** What it lies in weighs so much; left out on the bare scale. */
  readonly tare?: string;
  /** What was on the scale before, of the same thing. */
  readonly goes?: readonly Go[];
}

/** As many as one line of a trade-in may have. */
export const GOES_MAX = 10;

/** Once on the scale, as typed. */
interface Go {
  readonly text: string;
  readonly tare: string;
}

export type BroughtLine =
  | { readonly step: 'empty'; readonly typed: Typed }
  | { readonly step: 'wrong'; readonly typed: Typed; readonly sentence: string }
  | { readonly step: 'counted'; readonly typed: Typed; readonly line: TradeInLine };

interface Ground {
  readonly table: ExchangeTable;
  readonly account: Pick<Account, 'remainders' | 'given'>;
  readonly day: string;
}

const WORDS = TEXTS.tradeIn;

export function broughtLines(typed: readonly Typed[], ground: Ground): readonly BroughtLine[] {
  return typed.map((one) => broughtLine(one, ground));
}

function broughtLine(typed: Typed, { table, account, day }: Ground): BroughtLine {
  const { materialId, name, unit } = typed;
  const wrong = (sentence: string): BroughtLine => ({ step: 'wrong', typed, sentence });
  const goes = goesOf(typed);
  if (goes.length === 0) return { step: 'empty', typed };

  const material = table.materials.find(({ id }) => id === materialId);
  const weighings = goes.map((go) => weighingOf(go, unit));
  if (material === undefined) return wrong(WORDS.gone(name));
  if (!weighings.every(isWhole)) return wrong(WORDS.wrongAmount);
  const amount = quantity(weighings.reduce((sum, { gross, tare }) => sum + gross - tare, 0));
  if (amount === 0 && !isOnScale(typed)) return { step: 'empty', typed };
  const amiss = amissIn(weighings, amount, material);
  if (amiss !== null) return wrong(amiss);

  const brought = [{ materialId, quantity: amount, ...(isOnScale(typed) && { weighings }) }];
  const [line] = tradeInLines(account, { table, brought, day });
  return line === undefined ? { step: 'empty', typed } : { step: 'counted', typed, line };
}

/** What is to be mended in an amount; null when nothing is. */
function amissIn(
  weighings: readonly Weighing[],
  amount: Quantity,
  material: Material,
): string | null {
  if (weighings.some(({ gross, tare }) => tare >= gross)) return WORDS.wrongTare;
  if (amount > QUANTITY_MAX) return WORDS.wrongAmount;
  return amount % material.step === 0 ? null : stepSentence(material);
}

/** Everything that was on the scale, the last as far as it is typed: "1." is on its way to "1.5". */
function goesOf({ text, tare = '', goes = [] }: Typed): readonly Go[] {
  const last = { text: withoutPoint(text), tare };
  return last.text === '' ? goes : [...goes, last];
}

/** Whether it has to be told how the weight came about. */
function isOnScale({ tare = '', goes = [] }: Typed): boolean {
  return goes.length > 0 || withoutPoint(tare) !== '';
}

function weighingOf({ text, tare }: Go, unit: TypedUnit) {
  const bare = withoutPoint(tare) === '' ? '0' : withoutPoint(tare);
  return { gross: quantityFromText(text, unit), tare: quantityFromText(bare, unit) };
}

function isWhole(weighing: ReturnType<typeof weighingOf>): weighing is Weighing {
  return weighing.gross !== null && weighing.tare !== null;
}

function withoutPoint(text: string): string {
  return text.replace(/\.$/, '');
}

function stepSentence({ name, step, unitName }: Material): string {
  return WORDS.wrongStep(name, quantityText(step), unitName);
}

export function countedOf(lines: readonly BroughtLine[]): readonly TradeInLine[] {
  return lines.flatMap((line) => (line.step === 'counted' ? [line.line] : []));
}

export function totalOf(lines: readonly BroughtLine[]): Points {
  return sumOf(countedOf(lines).map((line) => line.points));
}

/** Everything typed is understood, and there is something, if only something that was not taken. */
export function isReady(lines: readonly BroughtLine[], rejected = 0): boolean {
  return countedOf(lines).length + rejected > 0 && lines.every(({ step }) => step !== 'wrong');
}

/** What a line may say of a day's cap: the most it may give and what it withholds. */
export function capOf(line: TradeInLine, table: ExchangeTable) {
  const material = table.materials.find(({ id }) => id === line.materialId);
  const max = material?.dailyPointsMax ?? null;
  if (max === null || line.withheld === 0) return null;
  return { max, withheld: points(line.withheld) };
}

/** How many decimals the keypad offers: as fine as the material's step, or as a scale shows. */
export function decimalsOf({ measure, step }: Material, unit: TypedUnit): number {
  if (measure === 'weight') return unit === 'jin' ? 2 : 3;
  return step % 1_000 === 0 ? 0 : step % 100 === 0 ? 1 : 3;
}

export function unitOf({ measure }: Material, weightUnit: 'kg' | 'jin'): TypedUnit {
  return measure === 'weight' ? weightUnit : 'each';
}

export function remainderOf(account: Ground['account'], materialId: string): Quantity {
  // Safe: nothing is whole thousandths.
  return account.remainders[materialId] ?? (0 as Quantity);
}
