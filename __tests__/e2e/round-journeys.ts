/** Journeys to what a season comes to: red flags, and grades with a veto. */
import { randomUUID } from 'node:crypto';
import type { Output } from '@contract/index';
import { POINT, points } from '@domain/points';
import type { Hands, Open } from './hands';
import type { Stage } from './stage';
import { shows, visit, type Journey } from './journey';

export const ROUND_JOURNEYS: readonly Journey[] = [
  { name: 'flags are looked at, one is given with a reason, and published', play: flagRound },
  { name: 'a grade round with a veto goes through three tiers', play: gradeRound },
];

/** Below the line by little, so that the committee may well decide otherwise. */
const NEARLY = '057';

async function flagRound(open: Open): Promise<void> {
  await visit(await open('committee'), async (hands) => {
    await hands.tap('nav-rules');
    await hands.tap('rules-row-flags');
    await hands.read('flag-summary');
    await hands.photograph('flags');
    await giveAndPublish(hands);
    await hands.read('flags-published');
  });
  await visit(await open('villager'), async (hands) => {
    await hands.tap('nav-standing');
    await shows(hands, 'standing-flag', /红旗/);
    await hands.tap('to-board');
    await hands.tap('board-tab-flags');
    await shows(hands, 'flags', /户/);
    await hands.photograph('flag-board');
  });
}

async function giveAndPublish(hands: Hands): Promise<void> {
  await hands.tap(`flag-row-${NEARLY}`);
  await hands.tap('flag-review');
  await hands.fill('flag-review-reason', '全年照看独居老人，村民代表一致同意');
  await hands.photograph('flag-review');
  await hands.tap('flag-review-send');
  await hands.read('flag-told');
  await hands.tap('publish-button');
  await hands.agree();
}

const VETOED = '112';
const LAST = '113';
/** What stands on the mark form: every indicator that people mark, with its most. */
const MARKS = [
  ['XY', 15],
  ['CX', 15],
  ['JY', 10],
] as const;
const SCORERS = ['demo-scorer', 'demo-scorer2', 'demo-scorer3'] as const;
const LABEL = 'R1';

async function gradeRound(open: Open, stage: Stage): Promise<void> {
  await visit(await open('committee'), openRound);
  await stage.daysLater(0);
  await markTheRest(stage);
  await visit(await open('scorer3'), markLast);
  await visit(await open('committee'), veto);
  await visit(await open('committee'), (hands) => handOver(hands, '评定小组三人打分完毕'));
  await visit(await open('committee2'), confirmVeto);
  await visit(await open('committee2'), (hands) => handOver(hands, '审议小组逐户看过'));
  await visit(await open('township'), approve);
  await stage.daysLater(0);
  await visit(await open('villager'), async (hands) => {
    await hands.tap('nav-standing');
    await shows(hands, 'standing-grade', /AAA/);
    await hands.tap('standing-grade');
    await hands.photograph('grade');
  });
}

async function openRound(hands: Hands): Promise<void> {
  await hands.tap('nav-rules');
  await hands.tap('rules-row-grades');
  await hands.tap('round-open');
  await hands.fill('round-label', LABEL);
  await hands.photograph('round');
  await hands.tap('round-send');
  await hands.read('round-progress');
}

/** All marks but the third of the last household, given on other phones. */
async function markTheRest(stage: Stage): Promise<void> {
  const { ask, seed } = stage;
  const villageId = seed.village.id;
  const marks = MARKS.map(([code, most]) => ({ code, points: points(most * POINT) }));
  for (const { id, householdNumber } of await households(stage)) {
    const here = SCORERS.filter((who) => householdNumber !== LAST || who !== 'demo-scorer3');
    for (const scorer of here)
      await ask(scorer, 'grade.appraise', {
        villageId,
        requestId: randomUUID(),
        gradeId: id,
        marks,
      });
  }
}

type Row = Output<'grade.list'>['grades'][number];

async function households({ ask, seed }: Stage): Promise<readonly Row[]> {
  const villageId = seed.village.id;
  const about = { villageId, roundId: `${villageId}.g${LABEL}`, limit: 50 };
  const all: Row[] = [];
  for (let after: string | null = ''; after !== null;) {
    const from = after === '' ? {} : { after };
    const page: Output<'grade.list'> = await ask('demo-scorer', 'grade.list', {
      ...about,
      ...from,
    });
    all.push(...page.grades);
    after = page.next;
  }
  return all;
}

async function markLast(hands: Hands): Promise<void> {
  await hands.tap('nav-appraisal');
  await hands.tap(`appraise-${LAST}`);
  for (const [code, most] of MARKS) await hands.tap(`mark-${code}-is-${most}`);
  await hands.photograph('appraisal');
  await hands.tap('mark-send');
  await hands.read('appraisal-told');
}

async function toRound(hands: Hands): Promise<void> {
  await hands.tap('nav-rules');
  await hands.tap('rules-row-grades');
  await hands.tap(`round-${LABEL}`);
  await hands.read('round-progress');
}

async function handOver(hands: Hands, minutes: string): Promise<void> {
  await toRound(hands);
  await hands.tap('hand-over');
  await hands.fill('hand-over-reason', minutes);
  await hands.tap('hand-over-send');
  await hands.read('round-waits');
}

/** The households a page of the list begins with, after its first. */
const FURTHER = ['051', '101'] as const;

async function wholeList(hands: Hands): Promise<void> {
  for (const number of FURTHER) {
    await hands.tap('grades-more');
    await hands.read(`grade-row-${number}`);
  }
}

async function veto(hands: Hands): Promise<void> {
  await toRound(hands);
  await wholeList(hands);
  await hands.tap(`grade-row-${VETOED}`);
  await hands.tap('veto-raise');
  await hands.tap('veto-code-SX');
  await hands.fill('veto-text', '法院公布的名单上有他家户主');
  await hands.tap('veto-photo-add');
  await hands.read('veto-photo-1');
  await hands.photograph('veto');
  await hands.tap('veto-send');
  await hands.read('veto-mine');
}

async function confirmVeto(hands: Hands): Promise<void> {
  await toRound(hands);
  await wholeList(hands);
  await hands.tap(`grade-row-${VETOED}`);
  await hands.tap('veto-confirm');
  await hands.fill('veto-ruling-reason', '名单核对无误');
  await hands.tap('veto-ruling-send');
  await hands.read('veto-dismiss');
  await hands.photograph('vetoed');
}

async function approve(hands: Hands): Promise<void> {
  await hands.tap('township-grades');
  await hands.tap('village-round-1');
  await hands.photograph('township-grades');
  await hands.tap('approve');
  await hands.fill('supervise-reason', '材料齐全');
  await hands.tap('supervise-send');
  await hands.read('supervised');
}
