import type { Fault } from './audit-household';
import { flagIdOf, missingOf, type FlagResult } from './flag/rule';
import type { Household } from './household';
import type { Proposal } from './proposal/proposal';
import type { FlagRule } from './rulebook/rulebook';
import type { ScoringBooks } from './scoring-books';
import { scoreEntryIdOf } from './scoring-entries';
import { scoreOf, takesPart, type Period } from './settlement/close';
import { periodNamed, periodPreceding, type VillagePeriod } from './settlement/periods';

/** What the flags of one closed period have to follow from. */
interface Close {
  readonly record: Period;
  readonly period: VillagePeriod;
  readonly rule: FlagRule;
  readonly books: ScoringBooks;
  /** Posted proposals that rule flags out, in the order they are named. */
  readonly vetoes: readonly Proposal[];
}

/** Works the flags of every period out anew. */
export function flagFaults(books: ScoringBooks): Fault[] {
  return [...books.periods.flatMap((record) => periodFaults(record, books)), ...strays(books)];
}

const fault = (where: string, detail: string): Fault => ({ law: 'FLAG_FOLLOWS', where, detail });

function strays({ flags, periods }: ScoringBooks): Fault[] {
  const known = new Set(periods.map(({ id }) => id));
  return flags
    .filter(({ periodId }) => !known.has(periodId))
    .map(({ householdNumber, period }) => fault(householdNumber, `no close of ${period}`));
}

function periodFaults(record: Period, books: ScoringBooks): Fault[] {
  const period = periodNamed(books.village.rulebook, record.period);
  if (period === null) return [fault(record.period, 'no period under the rules')];
  const results = books.flags.filter(({ periodId }) => periodId === record.id);
  const rule = books.rulebooks.find(({ version }) => version === record.version)?.settings.flag;
  if (rule === undefined || rule === null)
    return results.map(({ householdNumber }) => fault(householdNumber, 'the rules know no flag'));
  const close = { record, period, rule, books, vetoes: vetoesOf(record, rule, books) };
  return [
    ...results.flatMap((result) => resultFaults(result, close)),
    ...(record.state === 'closed' ? countFaults(results, close) : []),
  ];
}

/** Every household that took part has a result, and the record counts the flags. */
function countFaults(results: readonly FlagResult[], { record, period, books }: Close): Fault[] {
  const judged = new Set(results.map(({ householdId }) => householdId));
  const missed = books.households
    .filter((household) => takesPart(household, period) && !judged.has(household.id))
    .map(({ number }) => fault(number, `not judged in ${record.period}`));
  const flagged = results.filter((result) => result.flagged).length;
  const isCounted = flagged === record.flags.flagged;
  return isCounted ? missed : [...missed, fault(record.period, `${flagged} flags`)];
}

function resultFaults(result: FlagResult, close: Close): Fault[] {
  const household = close.books.households.find(({ id }) => id === result.householdId);
  if (household === undefined) return [fault(result.householdNumber, 'of no household')];
  const { meets, flagged, missing, changes } = result;
  const follows = {
    'its score': result.score === scoreOf(household.account, close.period),
    'what is missing': JSON.stringify(missing) === JSON.stringify(due(result, household, close)),
    'who closed it': household.closing !== null || !isClosed(result),
    'the rule': meets === (missing.length === 0),
    'the last change': flagged === (changes.at(-1)?.flagged ?? meets),
    'the period before': result.before === wasFlagged(result, close),
  };
  return Object.entries(follows)
    .filter(([, holds]) => !holds)
    .map(([what]) => fault(`${result.householdNumber} ${result.period}`, `not by ${what}`));
}

function vetoesOf(record: Period, { vetoItems }: FlagRule, books: ScoringBooks): Proposal[] {
  const reversed = new Set(
    books.entries.flatMap(({ source }) => (source.kind === 'reversal' ? [source.entryId] : [])),
  );
  return books.proposals
    .filter(({ state, period }) => state === 'posted' && period === record.period)
    .filter(({ id, itemCode }) => vetoItems.includes(itemCode) && !reversed.has(scoreEntryIdOf(id)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What has to be missing, by the rule and the facts that were counted then. */
function due(result: FlagResult, household: Household, { period, rule, vetoes }: Close) {
  const own = vetoes.filter(({ householdId }) => householdId === household.id);
  const state = isClosed(result) ? ('closed' as const) : ('active' as const);
  return missingOf(
    rule,
    { household: { ...household, state }, score: result.score, from: period.from },
    { unrectified: result.unrectified, vetoes: own.map(({ itemName }) => itemName) },
  );
}

function isClosed({ missing }: FlagResult): boolean {
  return missing.some(({ kind }) => kind === 'closed');
}

function wasFlagged({ householdId }: FlagResult, { period, books }: Close): boolean {
  const before = periodPreceding(books.village.rulebook, period);
  if (before === null) return false;
  const id = flagIdOf(householdId, before.period);
  return books.flags.find((result) => result.id === id)?.flagged ?? false;
}
