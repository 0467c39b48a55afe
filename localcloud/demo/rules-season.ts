/**
 * The demo village living by its rules, played through the contract as its people would: at the end
 * of each month the scorers hand in a signed sheet of what households did well, the committee looks
 * at it, three others judge it, it is published and posted; after a quarter the period is closed and
 * the red flags are reviewed and published.
 */
import type { Output } from '@contract/index';
import { inForceOn } from '@domain/rulebook/rulebook';
import { daysOfPeriod, periodBefore, periodOf } from '@domain/period';
import { instantAfter, startOfDay } from '@domain/village-time';
import { assert } from '@domain/assert';
import { randomFrom } from '../database/faults';
import type { Ask } from './ask';
import { deedsOf } from './deeds';
import { gradeSteps } from './grades-season';
import { leftToDo } from './left-to-do';
import type { DemoSeed } from './plant';
import { seededUuid } from './random';
import { storiesOf } from './stories';

const HOUR_MS = 3_600_000;
/** By then a month's deeds are known; the next day they are judged. */
const SHEET_DAY = '26';
const REVIEW_DAY = '27';
/** By then the last proposals of a period have been published and posted. */
const CLOSE_DAY = '08';
const FLAGS_DAY = '09';
const AT_ONCE = 50;

const SHEET_BY = 'demo-scorer';
const FIRST_REVIEW_BY = 'demo-committee';
/** Nobody judges what they handed in or looked at first. */
const PANEL = ['demo-scorer2', 'demo-scorer3', 'demo-committee2'] as const;

export interface RulesOptions {
  readonly seed: DemoSeed;
  readonly ask: Ask;
  readonly setNow: (instant: string) => void;
  /** The last day, if something is to be left to do on it. */
  readonly leaveWorkOn: string | null;
}

interface Play extends RulesOptions {
  readonly villageId: string;
  readonly requestId: () => string;
}

export type PlayDay = (day: string) => Promise<void>;

/** What the rules ask of the village's people, day by day. */
export function rulesSeason(options: RulesOptions): PlayDay {
  const random = randomFrom(20_260_702);
  const play: Play = {
    ...options,
    villageId: options.seed.village.id,
    requestId: () => seededUuid(random),
  };
  const households = options.seed.households.filter(
    ({ villageId }) => villageId === play.villageId,
  );
  const stories = storiesOf({ ...play, households });
  const review = (steps: 'first' | 'all') => reviewAll(play, steps);
  const { leaveWorkOn } = options;
  const left = leaveWorkOn === null ? null : leftToDo({ ...play, households, review }, leaveWorkOn);
  return async (day) => {
    play.setNow(instantAfter(startOfDay(day), 14 * HOUR_MS));
    if (isFirstMonth(play, day)) await stories(day);
    await left?.(day);
    if (day.endsWith(SHEET_DAY)) await handInSheet(play, day.slice(0, 7));
    if (day.endsWith(REVIEW_DAY)) await reviewAll(play, 'all');
    const ended = endedPeriod(play, day);
    if (ended !== null && day.endsWith(CLOSE_DAY)) await closePeriod(play, ended);
    if (ended !== null && day.endsWith(FLAGS_DAY)) await publishFlags(play, ended);
    if (ended !== null) await gradeSteps(play, ended)(day);
  };
}

/** The period that ended this month, if the village had its rules by then. */
function endedPeriod({ seed }: Play, day: string): string | null {
  if (!isFirstMonth({ seed }, day)) return null;
  const ended = periodBefore(runningPeriod({ seed }, day));
  const { from } = daysOfPeriod(ended);
  return inForceOn(seed.village.rulebook, from) === null ? null : ended;
}

function isFirstMonth(play: Pick<Play, 'seed'>, day: string): boolean {
  return daysOfPeriod(runningPeriod(play, day)).from.slice(0, 7) === day.slice(0, 7);
}

function runningPeriod({ seed }: Pick<Play, 'seed'>, day: string): string {
  const inForce = inForceOn(seed.village.rulebook, day);
  assert(inForce !== null, 'the demo village has its rules from the first day');
  return periodOf(day, inForce.period);
}

async function handInSheet(play: Play, month: string): Promise<void> {
  const { seed, villageId } = play;
  const households = seed.households.filter((household) => household.villageId === villageId);
  const lines = deedsOf(households, month);
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    const { results } = await play.ask(SHEET_BY, 'proposal.bulk', {
      villageId,
      requestId: play.requestId(),
      rows: lines.slice(start, start + AT_ONCE),
    });
    requireAll(results);
  }
}

async function reviewAll(play: Play, steps: 'first' | 'all'): Promise<void> {
  for await (const proposalIds of queue(play, FIRST_REVIEW_BY, 'first')) {
    const decisions = proposalIds.map((proposalId) => ({ proposalId, verdict: 'pass' as const }));
    const asked = { villageId: play.villageId, requestId: play.requestId(), decisions };
    requireAll((await play.ask(FIRST_REVIEW_BY, 'review.first', asked)).results);
  }
  if (steps === 'first') return;
  for (const judge of PANEL)
    for await (const proposalIds of queue(play, judge, 'panel')) {
      const marks = proposalIds.map((proposalId) => ({ proposalId, agree: true }));
      const asked = { villageId: play.villageId, requestId: play.requestId(), marks };
      requireAll((await play.ask(judge, 'review.mark', asked)).results);
    }
}

/** A queue page by page, as far as somebody has a say in it. */
async function* queue({ ask, villageId }: Play, who: string, name: 'first' | 'panel') {
  for (let after: string | null = '!'; after !== null;) {
    const page: Output<'review.list'> = await ask(who, 'review.list', {
      villageId,
      queue: name,
      limit: AT_ONCE,
      ...(after === '!' ? {} : { after }),
    });
    const own = page.proposals.filter(({ bar }) => bar === null).map(({ id }) => id);
    if (own.length > 0) yield own;
    after = page.next;
  }
}

async function closePeriod({ ask, villageId, requestId }: Play, period: string): Promise<void> {
  await ask(FIRST_REVIEW_BY, 'period.close', { villageId, requestId: requestId(), period });
}

async function publishFlags({ ask, villageId, requestId }: Play, period: string): Promise<void> {
  await ask(FIRST_REVIEW_BY, 'flag.publish', { villageId, requestId: requestId(), period });
}

interface Result {
  readonly refusal: { readonly code: string } | null;
}

function requireAll(results: readonly Result[]): void {
  const refused = results.find(({ refusal }) => refusal !== null);
  assert(
    refused === undefined,
    `the season's wishes are granted, not ${refused?.refusal?.code ?? ''}`,
  );
}
