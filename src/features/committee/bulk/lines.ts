import { pointsText } from '@domain/points';
import { sentenceOf } from '@/features/refusal/sentences';
import type { PreviewedLine, SentLine } from './run';
import { BULK } from './texts';

export type Tab = keyof typeof BULK.tabs;

/** Only that the same stands for that day: it may be meant. */
export function isRepeat({ faults }: PreviewedLine): boolean {
  return faults.length === 1 && faults[0]?.code === 'DUPLICATE_PROPOSAL';
}

/** What is sent of the lines: those without a fault, and repeats somebody said are meant. */
export function sendable(
  lines: readonly PreviewedLine[],
  meant: readonly number[],
): readonly SentLine[] {
  return lines.flatMap((previewed) => {
    const { line, row, faults } = previewed;
    if (row === null) return [];
    const words = titleOf(previewed);
    if (faults.length === 0) return [{ line, words, row }];
    return isRepeat(previewed) && meant.includes(line)
      ? [{ line, words, row: { ...row, again: true } }]
      : [];
  });
}

export function linesOf(tab: Tab, lines: readonly PreviewedLine[]): readonly PreviewedLine[] {
  switch (tab) {
    case 'all':
      return lines;
    case 'faulty':
      return lines.filter(({ faults }) => faults.length > 0);
    case 'warned':
      return lines.filter(({ faults, warnings }) => faults.length === 0 && warnings.length > 0);
  }
}

/** "第 3 行 · 017 户 张*户 · 捐书". */
export function titleOf({ line, row, household, item }: PreviewedLine): string {
  const who =
    household === null
      ? row === null
        ? null
        : BULK.unknownHousehold(row.householdNumber)
      : BULK.of(household.number, household.maskedName);
  return [BULK.line(line), who, item?.name ?? row?.itemCode]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ');
}

export function valueOf({ item, value }: PreviewedLine): string | null {
  return item === null || value === null ? null : BULK.value[item.direction](pointsText(value));
}

/** What is wrong with it, and what to look at: a sentence each. */
export function remarksOf({ faults, warnings }: PreviewedLine): readonly string[] {
  return [...faults.map(sentenceOf), ...warnings.map((warning) => BULK.warnings[warning])];
}
