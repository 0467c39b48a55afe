import { POINT, points } from '@domain/points';
import { aHousehold, aVillage, someGoods, staff, uuid, villagerOf } from './builders';
import { counterOf } from './counter';
import { aWorld } from './world';

export const DAY = 24 * 60 * 60_000;

/** A village whose four households want the same two quilts, each with points for three. */
export async function aDrawing({ households: count = 4, pieces = 2 } = {}) {
  const village = aVillage();
  const villageId = village.id;
  const households = Array.from({ length: count }, () => aHousehold({ villageId }));
  const quilt = someGoods({
    villageId,
    name: '棉被',
    unitName: '床',
    price: points(POINT),
    stock: 9,
  });
  const [clerk, committee] = [staff('clerk', village), staff('committee', village)];
  const villagers = households.map(villagerOf);
  const people = [clerk, committee, ...villagers];
  const world = await aWorld({ villages: [village], households, goods: [quilt], people });
  const counters = households.map((household) => counterOf(world, village, household, clerk));
  for (const counter of counters) await counter.earn(3);

  const ask = () => ({ villageId, requestId: uuid() });
  const nth = <T>(all: readonly T[], index: number): T => {
    const one = all[index];
    if (one === undefined) throw new Error('there are as many households');
    return one;
  };
  const placeOf = (index: number) => ({ villageId, householdId: nth(households, index).id });
  const items = (pieces: number) => [{ goodsId: quilt.id, count: pieces, price: quilt.price }];
  return {
    ...{ world, village, villageId, households, quilt, clerk, committee, villagers, ask, nth },
    placeOf,
    open: (days = { closesOn: '2026-11-21', until: '2026-11-30' }) =>
      world.as(committee)('draw.open', { ...ask(), goodsId: quilt.id, pieces, ...days }),
    enter: (drawId: string, index: number) =>
      world.as(nth(villagers, index))('draw.enter', { ...placeOf(index), ...ask(), drawId }),
    run: (drawId: string) => world.as(committee)('draw.run', { ...ask(), drawId }),
    take: (index: number, pieces = 1) => nth(counters, index).redeem(items(pieces)),
    undo: (index: number, entryId: string) => nth(counters, index).undo(entryId),
    reserve: (index: number) =>
      world.as(nth(villagers, index))('reservation.create', {
        ...placeOf(index),
        ...ask(),
        items: items(1),
      }),
    cancel: (index: number, reservationId: string) =>
      world.as(nth(villagers, index))('reservation.cancel', {
        ...placeOf(index),
        ...ask(),
        reservationId,
      }),
    mine: async (index: number) =>
      (await world.as(nth(villagers, index))('draw.mine', { ...placeOf(index), limit: 5 })).draws,
    list: async () => (await world.as(committee)('draw.list', { villageId, limit: 5 })).draws,
    goods: async () => {
      const goods = await world.store.get('goods', quilt.id);
      if (goods === null) throw new Error('the goods are in the world');
      return goods;
    },
  };
}

export type Drawing = Awaited<ReturnType<typeof aDrawing>>;

/** Everybody entered, the night was sealed, lots were drawn the next morning. */
export async function drawn(drawing: Drawing) {
  const { world, households, open, enter, run, mine } = drawing;
  const { drawId } = await open();
  const { salt = null, commitment = '' } = (await world.store.get('draws', drawId)) ?? {};
  if (salt === null) throw new Error('an open draw has a salt');
  for (const index of households.keys()) await enter(drawId, index);
  await world.seal();
  world.advance(DAY);
  await run(drawId);
  const places = await Promise.all(
    households.map(async (_, index) => (await mine(index))[0]?.place ?? 0),
  );
  /** Whose place is the so-manieth. */
  const at = (place: number) => places.indexOf(place);
  return { drawId, salt, commitment, places, at };
}
