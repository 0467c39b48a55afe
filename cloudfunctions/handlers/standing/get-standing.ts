import type { Output } from '@contract/index';
import type { Entry } from '@domain/entry';
import type { Finding } from '@domain/finding/finding';
import { isUnrectified } from '@domain/finding/states';
import { missingOf, type FlagResult } from '@domain/flag/rule';
import { availableOf, maskedName, type Household } from '@domain/household';
import { refuse } from '@domain/refusal';
import { expiringOf } from '@domain/scoring-entries';
import { nextClearing, type ClearingDay } from '@domain/settlement/clearing';
import { scoreOf, takesPart, type Period } from '@domain/settlement/close';
import { periodOn, periodsUntil, type VillagePeriod } from '@domain/settlement/periods';
import { reasonsOf, RULE_KINDS, sidesOf, vetoesIn } from '@domain/standing';
import { dayOf, startOfDay } from '@domain/village-time';
import { UNRECTIFIED } from '../../runtime/flag-facts';
import type { Handler } from '../../runtime/handler';
import { lastNoBefore } from '../../runtime/last-no';
import { postedOf } from '../../runtime/post-once';
import type { Store } from '../../runtime/store';

type Standing = Output<'standing.get'>;

const MANY = 1_000;
/** The running period and the ones before it. */
const PERIODS = 13;

export const getStanding: Handler<'standing.get'> = async (input, { store, now }) => {
  const today = dayOf(now);
  const [[found], entries, said, findings] = await Promise.all([
    householdWithVillage(store, input),
    ruleEntries(store, input.householdId, today),
    flagsSaid(store, input.householdId),
    unrectified(store, input.householdId),
  ]);
  const { document: household, other: village } = found ?? refuse('NOT_FOUND');
  const rulebooks = village?.rulebook ?? [];
  const running = periodOn(rulebooks, today);
  const clearing = nextClearing(rulebooks, today);
  const [, ...past] = periodsUntil(rulebooks, today, PERIODS);

  const subject = { household, entries, findings };
  return {
    number: household.number,
    maskedName: maskedName(household.headName),
    closed: household.state === 'closed',
    running: running && runningOf(running, subject),
    outlook: running && outlookOf(running, subject),
    past: past
      .filter((period) => takesPart(household, period))
      .map((period) => pastOf(period, household, said)),
    findings: findings.map(findingRow),
    clearing: clearing && (await clearingOf(store, household, clearing)),
  };
};

interface Place {
  readonly villageId: string;
  readonly householdId: string;
}

function householdWithVillage(store: Store, { villageId, householdId }: Place) {
  const where = { id: householdId, villageId };
  return store.listWith('households', 'villages', {
    ...{ where, order: ['id', 'asc'], limit: 1, by: 'villageId' },
  });
}

/** Whatever the rules moved since the year began: no period is longer than a year. */
async function ruleEntries(store: Store, householdId: string, today: string): Promise<Entry[]> {
  const place = { from: startOfDay(`${today.slice(0, 4)}-01-01`), before: '~' };
  const found = await store.list('entries', {
    where: { householdId, place, kind: { in: RULE_KINDS } },
    order: ['place', 'desc'],
    limit: MANY,
  });
  return found.flatMap((document) => postedOf(document) ?? []);
}

interface Said {
  readonly document: FlagResult;
  readonly other: Period | null;
}

function flagsSaid(store: Store, householdId: string): Promise<Said[]> {
  return store.listWith('flags', 'periods', {
    ...{ where: { householdId }, order: ['from', 'desc'], limit: PERIODS, by: 'periodId' },
  });
}

async function unrectified(store: Store, householdId: string): Promise<Finding[]> {
  const found = await store.list('findings', {
    where: { householdId, state: { in: UNRECTIFIED } },
    order: ['place', 'desc'],
    limit: MANY,
  });
  return found.filter(isUnrectified);
}

interface Subject {
  readonly household: Household;
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

function runningOf(running: VillagePeriod, { household, entries }: Subject): Standing['running'] {
  const { period, from, until, rulebook } = running;
  const reasons = reasonsOf(entries, period);
  return {
    ...{ period, from, until, version: rulebook.version, base: rulebook.baseScore },
    ...sidesOf(reasons),
    score: scoreOf(household.account, running),
    reasons: [...reasons],
  };
}

function outlookOf(running: VillagePeriod, subject: Subject): Standing['outlook'] {
  const rule = running.rulebook.flag;
  if (rule === null) return null;
  const { household, entries, findings } = subject;
  const { period, from } = running;
  const score = scoreOf(household.account, running);
  const vetoes = vetoesIn(entries, period, rule.vetoItems);
  const facts = { unrectified: findings.length, vetoes };
  const missing = missingOf(rule, { household, score, from }, facts);
  return { threshold: rule.threshold, meets: missing.length === 0, missing: [...missing] };
}

/** A flag is shown from its publication on. */
function pastOf(
  period: VillagePeriod,
  household: Household,
  said: readonly Said[],
): Standing['past'][number] {
  const score = scoreOf(household.account, period);
  const known = said.find(({ document }) => document.period === period.period);
  const publishedAt = known?.other?.flags.publishedAt ?? null;
  if (known === undefined || publishedAt === null)
    return { period: period.period, score, flag: null };
  const { flagged, before, missing, changes } = known.document;
  const reason = changes.at(-1)?.reason ?? null;
  const flag = { flagged, before, missing: [...missing], reason, publishedAt };
  return { period: period.period, score, flag };
}

function findingRow({ id, itemName, where, state, dueAt }: Finding): Standing['findings'][number] {
  // Safe: only findings in these states were asked for.
  return { id, itemName, where, state: state as (typeof UNRECTIFIED)[number], dueAt };
}

async function clearingOf(
  store: Store,
  household: Household,
  { day, earnedBefore }: ClearingDay,
): Promise<NonNullable<Standing['clearing']>> {
  const { entryCount } = household.account;
  const isAll = earnedBefore === day || availableOf(household.account) <= 0;
  const lastNo = isAll ? entryCount : await lastNoBefore(store, household.id, earnedBefore);
  return { day, points: expiringOf(household, { day, lastNo }) };
}
