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
  return { goodsPhotoId, countId };
}
