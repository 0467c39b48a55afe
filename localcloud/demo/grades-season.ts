/**
 * A grade round of the demo village, played through the contract as its people would: three scorers
 * mark every household unseen by each other, the committee deliberates, the township approves. What
 * it comes to is the newspaper's (docs/domain.md §0, 凤霞村): of 113 households 33 AAA, 42 AA, 17 A.
 */
import type { Output } from '@contract/index';
import { assert } from '@domain/assert';
import type { Outcome } from '@domain/grade/scheme';
import { POINT, points } from '@domain/points';
import type { Ask } from './ask';
import { DEMO_TOWNSHIP } from './demo-village';
import { DEMO_PHOTO } from './demo-photo';

/** How many households come to each grade; who is left comes to none. */
const SHARES: readonly (readonly [Outcome, number])[] = [
  ['AAA', 33],
  ['AA', 42],
  ['A', 17],
];
/** The points a household of each grade is to have in all; the appraisal gives what the score does not. */
const TOTALS: Readonly<Record<Outcome, number>> = { AAA: 92, AA: 82, A: 72, none: 60 };
const SCORERS = ['demo-scorer', 'demo-scorer2', 'demo-scorer3'] as const;
const AT_ONCE = 50;

export interface GradesOptions {
  readonly ask: Ask;
  readonly villageId: string;
  readonly requestId: () => string;
}

interface Seen {
  readonly id: string;
  readonly householdId: string;
  readonly place: number;
}

/** The days of the month after a period on which a round's steps are taken. */
export function gradeSteps(options: GradesOptions, period: string) {
  const roundId = `${options.villageId}.g${period}`;
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    '12': () => openRound(options, period),
    '13': () => appraise(options, roundId, period),
    '15': () => submit(options, { roundId, to: 'deliberating', minutes: '评定小组三人打分完毕' }),
    '16': () => deliberate(options, roundId),
    '17': () => submit(options, { roundId, to: 'supervising', minutes: '审议小组逐户看过' }),
    '18': () => approve(options, roundId),
  };
  return async (day: string): Promise<void> => {
    await steps[day.slice(8)]?.();
  };
}

function openRound({ ask, villageId, requestId }: GradesOptions, period: string) {
  const asked = { villageId, requestId: requestId(), label: period, periods: [period] };
  return ask('demo-committee', 'grade.open', asked);
}

async function appraise(options: GradesOptions, roundId: string, period: string): Promise<void> {
  const { ask, villageId, requestId } = options;
  const scheme = await ask('demo-committee', 'grade.scheme', { villageId });
  const scores = await scoresOf(options, period);
  const households = await householdsOf(options, roundId);
  for (const scorer of SCORERS)
    for (const { id, householdId, place } of households) {
      const marks = marksFor(scheme.indicators, {
        total: TOTALS[outcomeOf(place)],
        score: scores.get(householdId) ?? 0,
      });
      const wish = { villageId, requestId: requestId(), gradeId: id, marks };
      await ask(scorer, 'grade.appraise', wish);
    }
  await raiseVeto(options, households.at(-1), scheme.vetoes[0]?.code ?? '');
}

type Indicators = Output<'grade.scheme'>['indicators'];

/** Whole points for each indicator that is marked, the first ones filled first. */
function marksFor(
  indicators: Indicators,
  { total, score }: { readonly total: number; readonly score: number },
) {
  const given = indicators
    .filter(({ from }) => from === 'score')
    .reduce((sum, { max, fullScore }) => sum + max * Math.min(1, score / (fullScore ?? max)), 0);
  let missing = Math.max(0, Math.ceil((total * POINT - given) / POINT) * POINT);
  return indicators
    .filter(({ from }) => from === 'appraisal')
    .map(({ code, max }) => {
      const mark = Math.min(max, missing);
      missing -= mark;
      return { code, points: points(mark) };
    });
}

/** Every household's score of the period, as the committee sees it beside the flags. */
async function scoresOf(
  { ask, villageId }: GradesOptions,
  period: string,
): Promise<ReadonlyMap<string, number>> {
  const scores = new Map<string, number>();
  for (let after: string | null = ''; after !== null;) {
    const page: Output<'flag.list'> = await ask('demo-committee', 'flag.list', {
      villageId,
      period,
      limit: AT_ONCE,
      ...(after === '' ? {} : { after }),
    });
    for (const { householdId, score } of page.results) scores.set(householdId, score);
    after = page.next;
  }
  return scores;
}

/** One household is vetoed with evidence, so that the second person's ruling can be seen. */
async function raiseVeto(
  { ask, villageId, requestId }: GradesOptions,
  household: Seen | undefined,
  code: string,
): Promise<void> {
  assert(household !== undefined, 'there are households in the round');
  const { householdId } = household;
  const taken = { villageId, householdId, requestId: requestId(), base64: DEMO_PHOTO };
  const { photoId } = await ask('demo-scorer', 'photo.create', taken);
  await ask('demo-scorer', 'grade.veto', {
    villageId,
    requestId: requestId(),
    gradeId: household.id,
    code,
    evidence: '有关部门公布的名单（练习数据）',
    photoIds: [photoId],
  });
}

async function deliberate(options: GradesOptions, roundId: string): Promise<void> {
  const { ask, villageId, requestId } = options;
  const vetoed = (await householdsOf(options, roundId)).at(-1);
  assert(vetoed !== undefined, 'there are households in the round');
  await ask('demo-committee', 'grade.deliberate', {
    villageId,
    requestId: requestId(),
    gradeId: vetoed.id,
    decision: { kind: 'confirmVeto', reason: '核对无误' },
  });
}

interface Handover {
  readonly roundId: string;
  readonly to: 'deliberating' | 'supervising';
  readonly minutes: string;
}

function submit({ ask, villageId, requestId }: GradesOptions, handover: Handover) {
  return ask('demo-committee', 'grade.submit', {
    villageId,
    requestId: requestId(),
    ...handover,
  });
}

function approve({ ask, villageId, requestId }: GradesOptions, roundId: string) {
  return ask('demo-township', 'grade.supervise', {
    townshipId: DEMO_TOWNSHIP,
    villageId,
    requestId: requestId(),
    roundId,
    approve: true,
    reason: '材料齐全',
  });
}

/** The households of the round by number, with their place among them. */
async function householdsOf(
  { ask, villageId }: GradesOptions,
  roundId: string,
): Promise<readonly Seen[]> {
  const all: Seen[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page: {
      grades: readonly { id: string; householdId: string }[];
      next: string | null;
    } = await ask('demo-scorer', 'grade.list', {
      villageId,
      roundId,
      limit: AT_ONCE,
      ...(after === '' ? {} : { after }),
    });
    page.grades.forEach(({ id, householdId }) => all.push({ id, householdId, place: all.length }));
    after = page.next;
  }
  return all;
}

function outcomeOf(place: number): Outcome {
  let below = 0;
  for (const [outcome, count] of SHARES) {
    below += count;
    if (place < below) return outcome;
  }
  return 'none';
}
