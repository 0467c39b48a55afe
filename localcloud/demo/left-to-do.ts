/**
 * What waits for whoever opens the demo village: something to confirm, to review, to judge, to object
 * to, to decide and to put right. The figures of the season that is over are not touched by it.
 */
import { assert } from '@domain/assert';
import { quantity } from '@domain/quantity';
import { dayAfter } from '@domain/village-time';
import { DEMO_PHOTO } from './demo-photo';
import { closeFirst, closeLast } from './closes-left';
import type { LeftOptions } from './left-options';
import { leaveReservations } from './reservations-left';
import { leaveServices } from './services-left';
import { leaveStock } from './stock-left';
import { leaveWeighing } from './weighing-left';
import type { Line } from './deeds';

const HOUR = 1_000;
const HELP = 'GY01';
const HEAP = 'HJ05';
/** Places of households in the village: those of the demo villagers come first. */
const [GRANDMOTHER, SECOND_HOME, JUDGED, SHOWN, DISPUTED] = [0, 1, [60, 61, 62], [63, 64], 65];

/** Three days before the last some of it begins; the rest on the last day. */
export function leftToDo(options: LeftOptions, until: string) {
  return async (day: string): Promise<void> => {
    if (day === dayAfter(until, -3)) {
      await showSome(options, day);
      await closeFirst(options, until);
    }
    if (day === until) {
      await closeLast(options);
      await leaveRest(options, day);
    }
  };
}

async function showSome(options: LeftOptions, day: string): Promise<void> {
  await handIn(options, [...SHOWN, DISPUTED], day);
  await options.review('all');
}

async function leaveRest(options: LeftOptions, day: string): Promise<void> {
  const { ask, requestId } = options;
  await handIn(options, JUDGED, day);
  await options.review('first');
  const help = { itemCode: HELP, occurredOn: day, photoIds: [] };
  await ask('demo-scorer', 'proposal.create', {
    ...placeOf(options, GRANDMOTHER),
    requestId: requestId(),
    ...help,
    quantity: quantity(HOUR),
    note: '帮村里择菜，准备重阳节的饭',
  });
  await ask('demo-son', 'proposal.create', {
    ...placeOf(options, SECOND_HOME),
    requestId: requestId(),
    ...help,
    quantity: quantity(2 * HOUR),
    note: '给隔壁老人家修水管',
  });
  await ask('demo-scorer', 'finding.create', {
    ...placeOf(options, SECOND_HOME),
    requestId: requestId(),
    itemCode: HEAP,
    quantity: quantity(HOUR),
    where: '屋后水沟边',
    note: '旧门板堆在沟边',
    photoIds: [await photo(options, SECOND_HOME)],
    confirmation: { how: 'witness', witness: '方大伯' },
  });
  const proposalId = await shownOf(options, DISPUTED);
  const reason = '那天我也在，没看见他家有人来';
  const objector = { ...placeOf(options, GRANDMOTHER), requestId: requestId() };
  await ask('demo-villager', 'objection.create', { ...objector, proposalId, reason });
  await leaveWeighing(options, day);
  await leaveReservations(options);
  await leaveServices(options);
  await leaveStock(options, day);
}

async function handIn(options: LeftOptions, places: readonly number[], day: string) {
  const { ask, villageId, requestId, households } = options;
  const rows: Line[] = places.map((place) => ({
    householdNumber: households[place]?.number ?? '',
    itemCode: HELP,
    occurredOn: day,
    quantity: quantity(HOUR),
    confirmation: { how: 'paper' },
  }));
  await ask('demo-scorer', 'proposal.bulk', { villageId, requestId: requestId(), rows });
}

async function shownOf(options: LeftOptions, place: number): Promise<string> {
  const about = { ...placeOf(options, place), limit: 20 };
  const { proposals } = await options.ask('demo-committee', 'proposal.mine', about);
  const shown = proposals.find(({ state }) => state === 'publicity');
  assert(shown !== undefined, 'what was judged three days ago is on the board');
  return shown.id;
}

async function photo(options: LeftOptions, place: number): Promise<string> {
  const taken = { ...placeOf(options, place), requestId: options.requestId(), base64: DEMO_PHOTO };
  return (await options.ask('demo-scorer', 'photo.create', taken)).photoId;
}

function placeOf({ villageId, households }: LeftOptions, place: number) {
  const household = households[place];
  assert(household !== undefined, 'the demo village has that many households');
  return { villageId, householdId: household.id };
}
