/** Journeys through a village's rules: from a good deed to its points, and what may come between. */
import assert from 'node:assert/strict';
import type { Hands, Open } from './hands';
import { ROUND_JOURNEYS } from './round-journeys';
import type { Stage } from './stage';
import { shows, visit, type Journey } from './journey';

export const RULES_JOURNEYS: readonly Journey[] = [
  {
    name: 'a good deed is told, judged by three, published, objected to, upheld all the same and posted',
    play: goodDeed,
  },
  { name: 'a heap found at the door is cleared in time and costs nothing', play: heapCleared },
  ...ROUND_JOURNEYS,
];

const DEED = 'HJ04';

async function goodDeed(open: Open, stage: Stage): Promise<void> {
  await visit(await open('villager'), tellOfDeed);
  const proposalId = await newestProposal(stage);
  await visit(await open('committee'), (hands) => firstReview(hands, proposalId));
  for (const judge of ['scorer', 'scorer2', 'scorer3'] as const)
    await visit(await open(judge), (hands) => mark(hands, proposalId));
  await stage.daysLater(1);
  await visit(await open('neighbour'), object);
  const objectionId = await openObjection(stage);
  await visit(await open('supervisor'), (hands) => dismiss(hands, objectionId));
  await stage.daysLater(6);
  await visit(await open('villager'), async (hands) => {
    await hands.tap('nav-standing');
    await shows(hands, 'standing-reasons', /清理河道/);
    await hands.photograph('standing');
    await hands.tap('nav-ledger');
    await hands.see('清理河道');
    await shows(hands, 'verify-verdict', /完整/);
  });
}

async function tellOfDeed(hands: Hands): Promise<void> {
  await hands.tap('nav-standing');
  await hands.tap('to-report');
  await hands.tap('report-dimension-HJ');
  await hands.tap(`report-item-${DEED}`);
  await hands.fill('report-note', '和邻居一起清了村口的水沟');
  await hands.photograph('report');
  await hands.tap('report-send');
  await hands.read('reported');
  await hands.photograph('reported');
}

async function newestProposal({ ask, seed }: Stage): Promise<string> {
  const villageId = seed.village.id;
  const about = { villageId, state: 'submitted', limit: 1 } as const;
  const { proposals } = await ask('demo-committee', 'proposal.list', about);
  return proposals[0]?.id ?? '';
}

async function firstReview(hands: Hands, proposalId: string): Promise<void> {
  await hands.tap('nav-rules');
  await hands.photograph('rules-hub');
  await hands.tap('rules-row-review');
  await hands.tap(`open-${proposalId}`);
  await hands.photograph('first-review');
  await hands.tap('review-pass');
  await hands.agree();
  await hands.read('review-outcome');
}

async function mark(hands: Hands, proposalId: string): Promise<void> {
  await hands.tap('nav-queue');
  await hands.tap('review-queue-panel');
  await hands.tap(`open-${proposalId}`);
  await hands.photograph('panel');
  await hands.tap('review-agree');
  await hands.agree();
  await hands.read('review-outcome');
}

async function object(hands: Hands): Promise<void> {
  await hands.tap('standing-2');
  await hands.tap('nav-standing');
  await hands.tap('to-board');
  await hands.tap('published-1');
  await hands.photograph('board');
  await hands.tap('publicity-object');
  await hands.fill('object-reason', '那天我没看见他们去');
  await hands.tap('object-send');
  await hands.read('board-told');
  await hands.photograph('objected');
}

async function openObjection({ ask, seed }: Stage): Promise<string> {
  const about = { villageId: seed.village.id, state: 'open', limit: 1 } as const;
  const { objections } = await ask('demo-supervisor', 'objection.list', about);
  return objections[0]?.id ?? '';
}

async function dismiss(hands: Hands, objectionId: string): Promise<void> {
  await hands.tap('nav-rules');
  await hands.tap('rules-row-objections');
  await hands.tap(`objection-open-${objectionId}`);
  await hands.tap('objection-dismiss');
  await hands.fill('objection-answer-reason', '三家邻居都说一起清了沟，照片也对得上');
  await hands.photograph('objection');
  await hands.tap('objection-answer-send');
  await hands.read('objections-told');
}

const HEAP = 'HJ05';

async function heapCleared(open: Open, stage: Stage): Promise<void> {
  const [household] = stage.seed.households;
  await visit(await open('scorer'), (hands) => findHeap(hands, household?.cardToken ?? ''));
  const findingId = await openFinding(stage);
  await visit(await open('villager'), async (hands) => {
    await hands.tap('nav-standing');
    await hands.tap('finding-1');
    await hands.tap('finding-done');
    await hands.tap('done-photo-add');
    await hands.read('done-photo-1');
    await hands.fill('done-note', '都搬走了');
    await hands.photograph('put-right');
    await hands.tap('done-send');
    await hands.read('finding-told');
  });
  await visit(await open('scorer2'), (hands) => recheck(hands, findingId));
  await stage.daysLater(20);
  const { villageId } = placeOf(stage);
  const { proposals } = await stage.ask('demo-committee', 'proposal.mine', {
    ...placeOf(stage),
    limit: 50,
  });
  const deducted = proposals.filter(({ itemCode }) => itemCode === HEAP);
  assert.deepEqual(deducted, [], `nothing is taken in ${villageId} for what was put right`);
}

async function findHeap(hands: Hands, cardToken: string): Promise<void> {
  await hands.fill('token-input', cardToken);
  await hands.tap('token-go');
  await hands.photograph('visit');
  await hands.tap('visit-record');
  await hands.tap('deed-dimension-HJ');
  await hands.tap(`deed-item-${HEAP}`);
  await hands.fill('deed-where', '院门口');
  await hands.fill('deed-quantity', '1');
  await hands.tap('deed-photo-add');
  await hands.read('deed-photo-1');
  await hands.photograph('finding');
  await hands.tap('deed-look');
  await hands.tap('deed-send');
  await hands.read('deed-sent');
}

function placeOf({ seed }: Stage) {
  return { villageId: seed.village.id, householdId: seed.households[0]?.id ?? '' };
}

async function openFinding(stage: Stage): Promise<string> {
  const { villageId, householdId } = placeOf(stage);
  const about = { villageId, state: 'open', limit: 50 } as const;
  const { findings } = await stage.ask('demo-scorer', 'finding.list', about);
  return findings.find((finding) => finding.householdId === householdId)?.id ?? '';
}

async function recheck(hands: Hands, findingId: string): Promise<void> {
  await hands.tap('nav-findings');
  await hands.tap('findings-tab-done');
  await hands.tap(`finding-open-${findingId}`);
  await hands.tap('finding-recheck');
  await hands.photograph('recheck');
  await hands.tap('recheck-send');
  await hands.read('findings-told');
}
