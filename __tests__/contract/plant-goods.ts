import { points } from '@domain/points';
import { NOW, uuid } from '../support/builders';
import type { World } from '../support/world';
import type { People, Scenery } from './scenery';

/** What the calls about goods can name. */
export async function plantGoods(world: World, { village, goods }: Scenery, { clerk }: People) {
  const villageId = village.id;
  const goodsPhotoId = `${villageId}.goods-photo`;
  const byId = clerk.person.id;
  const told = { fileId: 'none', householdId: null, takenAt: NOW, forAll: false };
  await world.store.insert('photos', { id: goodsPhotoId, villageId, byId, ...told });
  const { countId } = await world.as(clerk)('count.create', {
    ...{ villageId, requestId: uuid() },
    items: [{ goodsId: goods.id, counted: 50 }],
  });
  const cutId = `${villageId}.cut`;
  const { id: goodsId, name, unitName, price: before } = goods;
  const by = { id: clerk.person.id, name: clerk.person.name, role: 'clerk' } as const;
  await world.store.insert('priceCuts', {
    ...{ id: cutId, villageId, goodsId, name, unitName, state: 'proposed', before },
    ...{ sourceBefore: '', estimatedBefore: false, price: points(500), until: '2026-12-01' },
    ...{ note: '', by, decidedBy: null, at: NOW, place: `${NOW}~${cutId}` },
  });
  return { goodsPhotoId, countId, cutId };
}
