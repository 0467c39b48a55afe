import type { Entry, RuleCause } from './entry';
import { gainOf } from './entry';
import { points, type Points } from './points';

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
  return standing(entries, period)
    .filter(({ entry }) => entry.book === 'score')
    .map(({ entry, cause: { itemName, occurredOn } }) => {
      return {
        entryId: entry.id,
        itemName,
        occurredOn,
        change: gainOf(entry, 'score'),
        at: entry.at,
      };
    });
}

/** Names of the vetoing items that were posted in a period and stand, each once. */
export function vetoesIn(
  entries: readonly Entry[],
  period: string,
  vetoItems: readonly string[],
): readonly string[] {
  const vetoing = standing(entries, period).filter(({ cause }) =>
    vetoItems.includes(cause.itemCode),
  );
  return [...new Set(vetoing.map(({ cause }) => cause.itemName))];
}

/** Additions and deductions apart, each as a magnitude. */
export function sidesOf(reasons: readonly ScoreReason[]) {
  const side = (sign: 1 | -1) =>
    points(reasons.reduce((sum, { change }) => sum + Math.max(0, sign * change), 0));
  return { additions: side(1), deductions: side(-1) };
}

function standing(entries: readonly Entry[], period: string) {
  const reversed = new Set(
    entries.flatMap(({ source }) => (source.kind === 'reversal' ? [source.entryId] : [])),
  );
  return entries.flatMap((entry) => {
    const cause = causeOf(entry);
    return cause?.period === period && !reversed.has(entry.id) ? [{ entry, cause }] : [];
  });
}

function causeOf({ source }: Entry): RuleCause | null {
  const byRule = source.kind === 'score' || source.kind === 'award' || source.kind === 'deduction';
  return byRule ? source : null;
}
