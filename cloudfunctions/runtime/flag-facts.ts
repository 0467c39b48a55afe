import { isUnrectified } from '@domain/finding/states';
import type { FlagFacts } from '@domain/flag/rule';
import type { FlagRule } from '@domain/rulebook/rulebook';
import { scoreEntryIdOf } from '@domain/scoring-entries';
import type { VillagePeriod } from '@domain/settlement/periods';
import { startOfDay } from '@domain/village-time';
import type { Store } from './store';

const MANY = 1_000;

/** States in which a finding may not have been put right. */
export const UNRECTIFIED = ['open', 'done', 'overdue'] as const;

export interface FlagQuestion {
  readonly villageId: string;
  readonly householdIds: readonly string[];
  readonly period: VillagePeriod;
  readonly rule: FlagRule;
}

/** What the flag rule looks at besides the score, for a page of households. */
export async function flagFactsOf(
  store: Store,
  question: FlagQuestion,
): Promise<(householdId: string) => FlagFacts> {
  const [unrectified, vetoed] = await Promise.all([
    unrectifiedOf(store, question),
    vetoedOf(store, question),
  ]);
  return (householdId) => ({
    unrectified: unrectified.filter((id) => id === householdId).length,
    vetoes: vetoed.filter((one) => one.householdId === householdId).map((one) => one.itemName),
  });
}

/** The household of each finding from before the period's end that was never put right. */
async function unrectifiedOf(store: Store, { householdIds, period }: FlagQuestion) {
  const findings = await store.list('findings', {
    where: { householdId: { in: householdIds }, state: { in: UNRECTIFIED } },
    order: ['place', 'asc'],
    limit: MANY,
  });
  const ended = startOfDay(period.until);
  return findings
    .filter((finding) => finding.foundAt < ended && isUnrectified(finding))
    .map(({ householdId }) => householdId);
}

/** Posted proposals of the period under a vetoing item, those whose score was reversed left out. */
async function vetoedOf(store: Store, { householdIds, period, rule }: FlagQuestion) {
  if (rule.vetoItems.length === 0) return [];
  const posted = await store.list('proposals', {
    where: {
      householdId: { in: householdIds },
      state: 'posted',
      period: period.period,
      itemCode: { in: rule.vetoItems },
    },
    order: ['id', 'asc'],
    limit: MANY,
  });
  const ids = posted.map(({ id }) => scoreEntryIdOf(id));
  const reversed = new Set(ids.length === 0 ? [] : await reversedAmong(store, ids));
  return posted.filter(({ id }) => !reversed.has(scoreEntryIdOf(id)));
}

async function reversedAmong(store: Store, ids: readonly string[]): Promise<string[]> {
  const marks = await store.list('reversals', {
    where: { id: { in: ids } },
    order: ['id', 'asc'],
    limit: MANY,
  });
  return marks.map(({ id }) => id);
}
