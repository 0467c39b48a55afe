/**
 * How the demo shop closes its days once its season is over, and quilts of which there are too few: one
 * day is sealed, one waits for the committee, and lots can be drawn the morning after.
 */
import { POINT, points } from '@domain/points';
import { dayAfter } from '@domain/village-time';
import type { LeftOptions } from './left-options';

/** Places of households in the village that enter with their card; the first enters on her phone. */
const ENTRANTS = [1, 4, 5, 8, 12, 20, 33] as const;
const QUILTS = 3;
const DAYS_TO_TAKE = 14;

/** Three days before the last: a day closed by both, and the quilts. */
export async function closeFirst(options: LeftOptions, until: string): Promise<void> {
  await sign(options);
  const { ask, villageId, requestId } = options;
  await ask('demo-committee', 'day.countersign', { villageId, requestId: requestId(), no: 1 });
  await giveOutByLot(options, until);
}

/** On the last day, before anything else is left: it waits for the committee. */
export async function closeLast(options: LeftOptions): Promise<void> {
  await sign(options, '中午停了一会儿电');
}

async function sign({ ask, villageId, requestId }: LeftOptions, note?: string): Promise<void> {
  const { no, until } = await ask('demo-clerk', 'day.get', { villageId });
  const said = note === undefined ? {} : { note };
  const wish = { villageId, requestId: requestId(), no, until, weighed: [], ...said };
  await ask('demo-clerk', 'day.sign', wish);
}

async function giveOutByLot(options: LeftOptions, until: string): Promise<void> {
  const { ask, villageId, households, requestId } = options;
  const place = () => ({ villageId, requestId: requestId() });
  const { goodsId } = await ask('demo-committee', 'goods.create', {
    ...place(),
    ...{ name: '棉被', unitName: '床', price: points(30 * POINT) },
  });
  const given = { goodsId, kind: 'donation', pieces: QUILTS, note: '镇上工会捐的' } as const;
  await ask('demo-committee', 'move.create', { ...place(), ...given });
  const { drawId } = await ask('demo-committee', 'draw.open', {
    ...{ ...place(), goodsId, pieces: QUILTS, closesOn: until },
    until: dayAfter(until, DAYS_TO_TAKE),
  });
  const [grandmother] = households;
  if (grandmother !== undefined)
    await ask('demo-villager', 'draw.enter', {
      ...{ ...place(), householdId: grandmother.id, drawId },
    });
  for (const index of ENTRANTS) {
    const { id: householdId, cardToken } = households[index] ?? {};
    if (householdId !== undefined && cardToken !== undefined)
      await ask('demo-clerk', 'draw.enter', { ...place(), householdId, drawId, cardToken });
  }
}
