/** What a clerk has typed for a trade-in, and what it is worth so far. */
import type { TradeInLine } from '@domain/entry';
import type { ExchangeTable, Material } from '@domain/exchange-table';
import type { Account } from '@domain/household';
import { points, sumOf, type Points } from '@domain/points';
import { quantityFromText, quantityText, type Quantity, type TypedUnit } from '@domain/quantity';
import { tradeInLines } from '@domain/trade-in';
import { TEXTS } from '../texts';

export interface Typed {
  readonly materialId: string;
  /** Kept with it: a newer table may have dropped the material. */
  readonly name: string;
  readonly text: string;
  readonly unit: TypedUnit;
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
  // "1." is on its way to "1.5".
  const text = typed.text.replace(/\.$/, '');
  if (text === '') return { step: 'empty', typed };

  const material = table.materials.find(({ id }) => id === materialId);
  const amount = quantityFromText(text, unit);
  if (material === undefined) return wrong(WORDS.gone(name));
  if (amount === null) return wrong(WORDS.wrongAmount);
  if (amount === 0) return { step: 'empty', typed };
  if (amount % material.step !== 0) return wrong(stepSentence(material));

  const brought = [{ materialId, quantity: amount }];
  const [line] = tradeInLines(account, { table, brought, day });
  return line === undefined ? { step: 'empty', typed } : { step: 'counted', typed, line };
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

/** Everything typed is understood, and there is something. */
export function isReady(lines: readonly BroughtLine[]): boolean {
  return countedOf(lines).length > 0 && lines.every(({ step }) => step !== 'wrong');
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
