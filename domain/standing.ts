import { gainOf, type Entry, type RuleCause } from './entry';
import { points, type Points } from './points';
import { scoreEntryIdOf } from './scoring-entries';

/** One thing that moved a period's score, as the household reads it. */
export interface ScoreReason {
  readonly entryId: string;
  readonly itemName: string;
  readonly occurredOn: string;
  /** What it adds; negative when it takes. */
  readonly change: Points;
  readonly at: string;
}

/** Kinds of entries that say which rule moved what. */
export const RULE_KINDS = ['score', 'award', 'deduction', 'reversal'] as const;

/** What moved the score of a period, in the order given; what was reversed is left out. */
export function reasonsOf(entries: readonly Entry[], period: string): readonly ScoreReason[] {
  const reversed = reversedAmong(entries);
  return entries.flatMap((entry) => {
    const cause = causeOf(entry);
    const counts = entry.book === 'score' && cause?.period === period && !reversed.has(entry.id);
    if (!counts) return [];
    const { itemName, occurredOn } = cause;
    const change = gainOf(entry, 'score');
    return [{ entryId: entry.id, itemName, occurredOn, change, at: entry.at }];
  });
}

/** Names of the vetoing items posted in a period whose score was not reversed, each once. */
export function vetoesIn(
  entries: readonly Entry[],
  period: string,
  vetoItems: readonly string[],
): readonly string[] {
  const reversed = reversedAmong(entries);
  const vetoes = entries.flatMap((entry) => {
    const cause = causeOf(entry);
    const isVeto = cause?.period === period && vetoItems.includes(cause.itemCode);
    return isVeto && !reversed.has(scoreEntryIdOf(cause.proposalId)) ? [cause.itemName] : [];
  });
  return [...new Set(vetoes)];
}

/** Additions and deductions apart, each as a magnitude. */
export function sidesOf(reasons: readonly ScoreReason[]) {
  const side = (sign: 1 | -1) =>
    points(reasons.reduce((sum, { change }) => sum + Math.max(0, sign * change), 0));
  return { additions: side(1), deductions: side(-1) };
}

function reversedAmong(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ source }) => (source.kind === 'reversal' ? [source.entryId] : [])),
  );
}

function causeOf({ source }: Entry): RuleCause | null {
  const byRule = source.kind === 'score' || source.kind === 'award' || source.kind === 'deduction';
  return byRule ? source : null;
}
