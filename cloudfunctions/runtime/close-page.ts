import { assert } from '@domain/assert';
import { flagIdOf, flagResultOf, type FlagFacts } from '@domain/flag/rule';
import type { Household } from '@domain/household';
import { points } from '@domain/points';
import { rulebookIdOf, type Rulebook } from '@domain/rulebook/rulebook';
import { issuedAtClose, postSettlement } from '@domain/scoring-entries';
import {
  advanced,
  closed,
  closeOf,
  scoreOf,
  settlementEntryIdOf,
  takesPart,
  type Period,
  type Settled,
} from '@domain/settlement/close';
import { periodNamed, periodPreceding, type VillagePeriod } from '@domain/settlement/periods';
import { flagFactsOf } from './flag-facts';
import type { Context } from './handler';
import { postedOf } from './post-once';
import type { Store, Transaction } from './store';
import { timerPosting } from './timer-posting';

type ClosingContext = Pick<Context, 'store' | 'digest' | 'now'>;

/** Few enough for one call, many enough for a timer. */
const PAGE = 20;

interface Rules {
  readonly period: VillagePeriod;
  readonly before: VillagePeriod | null;
  readonly rulebook: Rulebook;
}

/**
 * Goes through the next households of a period that is being closed. Each is one transaction under
 * ids of its own, and the record goes on only from where it stood: run twice, at once, killed in
 * between or late, every household is settled once.
 */
export async function closePage(context: ClosingContext, id: string): Promise<Period> {
  const { store, now } = context;
  const record = await store.get('periods', id);
  assert(record !== null, 'a period is closed after its close was begun');
  if (record.state === 'closed') return record;
  const { villageId, after } = record;
  const rules = await rulesOf(store, record);
  const households = await store.list('households', {
    where: { villageId, number: { after } },
    order: ['number', 'asc'],
    limit: PAGE,
  });
  const settled = await settleAll(context, rules, households);

  const reached = households.at(-1)?.number ?? after;
  return store.transact(async (tx) => {
    const current = await tx.get('periods', id);
    assert(current !== null, 'a period that is being closed stays');
    const next = advanced(current, { after, reached, settled });
    if (next === null) return current;
    const isLast = households.length < PAGE;
    const written = isLast ? closed(next, rules.rulebook.settings.flag !== null, now) : next;
    await tx.replace('periods', written);
    return written;
  });
}

async function rulesOf(store: Store, { villageId, period, version }: Period): Promise<Rules> {
  const [village, rulebook] = await Promise.all([
    store.get('villages', villageId),
    store.get('rulebooks', rulebookIdOf(villageId, version)),
  ]);
  assert(village !== null && rulebook !== null, 'a village and its adopted rules stay');
  const named = periodNamed(village.rulebook, period);
  assert(named !== null, 'a period that is being closed was under the rules');
  return { period: named, before: periodPreceding(village.rulebook, named), rulebook };
}

async function settleAll(
  context: ClosingContext,
  rules: Rules,
  households: readonly Household[],
): Promise<Settled[]> {
  const there = households.filter((household) => takesPart(household, rules.period));
  const ids = there.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [factsOf, flagged] = await Promise.all([
    factsFor(context.store, rules, there),
    flaggedBefore(context.store, rules, ids),
  ]);
  const settled: Settled[] = [];
  for (const { id } of there) {
    const flag = { facts: factsOf(id), before: flagged.has(id) };
    settled.push(await context.store.transact((tx) => settleOne(tx, id, { context, rules, flag })));
  }
  return settled;
}

const NO_FACTS: FlagFacts = { unrectified: 0, vetoes: [] };

async function factsFor(store: Store, { period, rulebook }: Rules, there: readonly Household[]) {
  const { villageId, settings } = rulebook;
  if (settings.flag === null) return () => NO_FACTS;
  const householdIds = there.map(({ id }) => id);
  return flagFactsOf(store, { villageId, householdIds, period, rule: settings.flag });
}

async function flaggedBefore(
  store: Store,
  { before }: Rules,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (before === null) return new Set();
  const results = await store.list('flags', {
    where: { id: { in: ids.map((id) => flagIdOf(id, before.period)) } },
    order: ['id', 'asc'],
    limit: ids.length,
  });
  return new Set(results.filter(({ flagged }) => flagged).map(({ householdId }) => householdId));
}

interface Case {
  readonly context: ClosingContext;
  readonly rules: Rules;
  readonly flag: { readonly facts: FlagFacts; readonly before: boolean };
}

/** The points the close issues to one household, and what the flag rule says of it; each once. */
async function settleOne(tx: Transaction, id: string, given: Case): Promise<Settled> {
  const { period, rulebook } = given.rules;
  const household = await tx.get('households', id);
  assert(household !== null, 'households are never deleted');
  const score = scoreOf(household.account, period);

  const paid = await issueOne(tx, { household, score }, given);
  const rule = rulebook.settings.flag;
  const flagged = rule === null ? false : await flagOne(tx, { ...paid, score, rule }, given);

  const gaining = score > period.rulebook.baseScore;
  return { score, gaining, issued: paid.issued, flagged };
}

interface Subject {
  readonly household: Household;
  readonly score: ReturnType<typeof scoreOf>;
}

async function issueOne(tx: Transaction, { household, score }: Subject, given: Case) {
  const { context, rules } = given;
  const { issuing } = rules.rulebook.settings;
  const none = { household, issued: points(0) };
  if (issuing.kind !== 'atClose') return none;
  const entryId = settlementEntryIdOf(household.id, rules.period.period);
  const done = postedOf(await tx.get('entries', entryId));
  if (done !== null) return { household, issued: done.amount };
  const close = closeOf(score, issuing, rules.period);
  const issued = issuedAtClose(close);
  if (issued === 0 || household.state === 'closed') return none;

  const posting = timerPosting(context, entryId, 'period.close');
  const posted = postSettlement(household, close, posting);
  await tx.insert('entries', posted.entry);
  await tx.replace('households', posted.household);
  return { household: posted.household, issued };
}

async function flagOne(
  tx: Transaction,
  {
    household,
    score,
    rule,
  }: Subject & { readonly rule: NonNullable<Rulebook['settings']['flag']> },
  { rules, flag }: Case,
): Promise<boolean> {
  const { period } = rules;
  const done = await tx.get('flags', flagIdOf(household.id, period.period));
  if (done !== null) return done.flagged;
  const result = flagResultOf({ household, period, score, rule, ...flag });
  await tx.insert('flags', result);
  return result.flagged;
}
