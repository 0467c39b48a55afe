import { openingMove } from '@localcloud/demo/plant';
import { NOW, someGoods, uuid } from '../support/builders';
import type { World } from '../support/world';
import type { Cast, People, Scenery } from './scenery';

/** Goods too few for everybody, and the draw that gives them out. */
export async function plantDraw(
  world: World,
  { village, household }: Scenery,
  { committee, villager }: People,
): Promise<Pick<Cast, 'drawId'>> {
  const quilt = someGoods({ villageId: village.id, name: '棉被', stock: 2 });
  await world.store.insert('goods', quilt);
  await world.store.insert('moves', openingMove(quilt, NOW));
  const { drawId } = await world.as(committee)('draw.open', {
    villageId: village.id,
    requestId: uuid(),
    goodsId: quilt.id,
    ...{ pieces: 1, closesOn: '2026-11-21', until: '2026-11-30' },
  });
  await world.as(villager)('draw.enter', {
    villageId: village.id,
    householdId: household.id,
    requestId: uuid(),
    drawId,
  });
  return { drawId };
}
