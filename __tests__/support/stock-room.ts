import type { Input } from '@contract/index';
import { POINT, points } from '@domain/points';
import { aVillage, someGoods, staff, uuid, type Somebody } from './builders';
import { aCounter } from './counter';
import { PHOTO } from './photos';
import type { Given } from './world';

/** Salt and soap on the shelf, and two people who count them, with the committee to approve. */
export async function aStockRoom(given: Given = {}) {
  const village = given.villages?.[0] ?? aVillage();
  const [salt, soap] = given.goods ?? [
    someGoods({ name: '盐', unitName: '袋', price: points(2 * POINT), stock: 10 }),
    someGoods({ name: '肥皂', unitName: '块', price: points(5 * POINT), stock: 10 }),
  ];
  if (salt === undefined || soap === undefined) throw new Error('there are two kinds of goods');
  const second = staff('clerk', village);
  const supervisor = staff('supervisor', village);
  const chair = staff('committee', village);
  const counter = await aCounter({
    ...given,
    villages: [village],
    goods: [salt, soap],
    people: [second, supervisor, chair, ...(given.people ?? [])],
  });
  const { world, clerk } = counter;
  const villageId = village.id;
  const ask = () => ({ villageId, requestId: uuid() });
  const here = { ...counter, villageId, salt, soap, second, supervisor, chair, ask };
  return {
    ...here,
    ...countingVerbs(here),
    of: (id: string) => world.store.get('goods', id),
    clerk,
  };
}

type Items = Input<'count.create'>['items'];

function countingVerbs({
  world,
  villageId,
  clerk,
  second,
  ask,
}: Pick<Awaited<ReturnType<typeof aCounter>>, 'world' | 'clerk'> & {
  readonly villageId: string;
  readonly second: Somebody;
  readonly ask: () => { readonly villageId: string; readonly requestId: string };
}) {
  const photo = async (by = clerk) =>
    (await world.as(by)('photo.create', { ...ask(), base64: PHOTO })).photoId;
  const count = (items: Items, by = clerk) => world.as(by)('count.create', { ...ask(), items });
  const confirm = (countId: string, items: Items, by = second) =>
    world.as(by)('count.confirm', { ...ask(), countId, items });
  const post = async (countId: string, reasons: Readonly<Record<string, string>>, by = clerk) =>
    world.as(by)('count.post', {
      ...{ ...ask(), countId, photoIds: [await photo(by)] },
      reasons: Object.entries(reasons).map(([goodsId, reason]) => ({ goodsId, reason })),
    });
  return {
    photo,
    count,
    confirm,
    post,
    see: (countId: string, by = clerk) => world.as(by)('count.get', { villageId, countId }),
    /** Two people count the same; what comes of it waits to be posted. */
    agree: async (items: Items) => {
      const { countId } = await count(items);
      await confirm(countId, items);
      return countId;
    },
    move: (
      goodsId: string,
      kind: Input<'move.create'>['kind'],
      pieces: number,
      occurredAt?: string,
    ) =>
      world.as(clerk)('move.create', {
        ...{ ...ask(), goodsId, kind, pieces, note: '记一笔' },
        ...(occurredAt === undefined ? {} : { occurredAt }),
      }),
  };
}
