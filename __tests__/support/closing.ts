import type { Input } from '@contract/index';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { instantAfter } from '@domain/village-time';
import { aVillage, someGoods, staff, townshipOfficer, uuid } from './builders';
import { aCounter } from './counter';
import type { Given } from './world';

const MINUTE = 60_000;

type Weighed = Input<'day.sign'>['weighed'];

/** A shop whose day is closed: by a clerk, by the committee, under a township's eyes. */
export async function aClosing(given: Given = {}) {
  const village = aVillage();
  const villageId = village.id;
  const soap = someGoods({ name: '肥皂', price: points(POINT), stock: 30 });
  const [colleague, officer] = [staff('clerk', village), townshipOfficer(village.townshipId)];
  const counter = await aCounter({
    villages: [village],
    goods: [soap],
    people: [colleague, officer, ...(given.people ?? [])],
  });
  const { world, clerk, committee } = counter;
  const ask = () => ({ villageId, requestId: uuid() });
  const { townshipId } = village;
  return {
    ...counter,
    ...{ villageId, soap, colleague, officer, ask },
    clothes: (grams: number) =>
      counter.bring([{ materialId: 'clothes', quantity: quantity(grams) }]),
    buy: (count: number) => counter.redeem([{ goodsId: soap.id, count, price: points(POINT) }]),
    shown: () => world.as(clerk)('day.get', { villageId }),
    /** A minute later, so that what was posted is part of it. */
    sign: async (weighed: Weighed = [], by = clerk) => {
      world.advance(MINUTE);
      const { no, until } = await world.as(by)('day.get', { villageId });
      return world.as(by)('day.sign', { ...ask(), no, until, weighed });
    },
    countersign: (no: number, by = committee) => world.as(by)('day.countersign', { ...ask(), no }),
    reopen: (no: number, reason = '秤没校准') =>
      world.as(officer)('day.reopen', { townshipId, ...ask(), no, reason }),
    closes: async () => (await world.as(committee)('day.list', { villageId, limit: 20 })).closes,
    later: (minutes: number) => instantAfter(world.now(), minutes * MINUTE),
  };
}
