/**
 * What goes otherwise in the demo village, so that each way can be seen: somebody objects and is
 * told why not, somebody objects and is right, one heap before a house is cleared in time and
 * another is not. The households are among those without a flag, so the season's figures stand.
 */
import { assert } from '@domain/assert';
import type { Household } from '@domain/household';
import { quantity } from '@domain/quantity';
import type { Ask } from './ask';
import { DEMO_PHOTO } from './demo-photo';

const CLEARED = 60;
const HEAPED = 65;
const DISPUTED = 70;
const PRAISED = 75;
const HEAP = 'HJ05';
const ONE_PLACE = 1_000;

export interface StoriesOptions {
  readonly ask: Ask;
  readonly villageId: string;
  readonly households: readonly Household[];
  readonly requestId: () => string;
}

/** In the first month of a quarter, by the day of the month. */
export function storiesOf(options: StoriesOptions) {
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    '06': () => findHeaps(options),
    '07': () => clearHeap(options),
    '29': () => objectTwice(options),
    '30': () => decideBoth(options),
  };
  return async (day: string): Promise<void> => {
    await steps[day.slice(8)]?.();
  };
}

async function findHeaps(options: StoriesOptions): Promise<void> {
  for (const index of [CLEARED, HEAPED])
    await options.ask('demo-scorer', 'finding.create', {
      ...placeOf(options, index),
      requestId: options.requestId(),
      itemCode: HEAP,
      quantity: quantity(ONE_PLACE),
      where: '院门口',
      note: '堆着柴和旧木板，挡住半边路',
      photoIds: [await photo(options, index)],
      confirmation: { how: 'witness', witness: '方大伯' },
    });
}

/** The next day somebody goes to see: one heap is gone. */
async function clearHeap(options: StoriesOptions): Promise<void> {
  const { ask, villageId, requestId } = options;
  const { findings } = await ask('demo-scorer', 'finding.list', {
    villageId,
    state: 'open',
    limit: 50,
  });
  const { householdId } = placeOf(options, CLEARED);
  const finding = findings.find((one) => one.householdId === householdId);
  assert(finding !== undefined, 'the heap found yesterday is on the list');
  const about = { villageId, requestId: requestId(), findingId: finding.id };
  const seen = { passed: true, note: '都搬走了', photoIds: [await photo(options, CLEARED)] };
  await ask('demo-scorer2', 'finding.recheck', { ...about, ...seen });
}

async function objectTwice(options: StoriesOptions): Promise<void> {
  const { ask, requestId } = options;
  for (const [index, reason] of [
    [DISPUTED, '那天集中整治，他家没有人到场'],
    [PRAISED, '院子我看着一般'],
  ] as const) {
    const proposalId = await publishedOf(options, index);
    const asked = { ...placeOf(options, 0), requestId: requestId(), proposalId, reason };
    await ask('demo-villager', 'objection.create', asked);
  }
}

async function decideBoth(options: StoriesOptions): Promise<void> {
  const { ask, villageId, requestId } = options;
  const open = { villageId, state: 'open', limit: 50 } as const;
  const { objections } = await ask('demo-supervisor', 'objection.list', open);
  for (const { id, reason } of objections) {
    const upheld = reason.includes('没有人到场');
    const said = upheld ? '查了签到表，当天确实没有到场' : '三名评委都到户看过，照评分标准算整洁';
    const decided = { villageId, requestId: requestId(), objectionId: id, upheld, reason: said };
    await ask('demo-supervisor', 'objection.decide', decided);
  }
}

async function publishedOf(options: StoriesOptions, index: number): Promise<string> {
  const { proposals } = await options.ask('demo-committee', 'proposal.mine', {
    ...placeOf(options, index),
    limit: 50,
  });
  const shown = proposals.find(({ state }) => state === 'publicity');
  assert(shown !== undefined, 'something good of the month is on the board');
  return shown.id;
}

async function photo(options: StoriesOptions, index: number): Promise<string> {
  const taken = { ...placeOf(options, index), requestId: options.requestId(), base64: DEMO_PHOTO };
  return (await options.ask('demo-scorer', 'photo.create', taken)).photoId;
}

function placeOf({ villageId, households }: StoriesOptions, index: number) {
  const household = households[index];
  assert(household !== undefined, 'the demo village has that many households');
  return { villageId, householdId: household.id };
}
