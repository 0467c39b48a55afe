import type { Goods } from '@domain/goods';
import type { Invite } from '@domain/one-time-code';
import type { Village } from '@domain/village';
import { foundingOf } from '../../tools/founding';
import { NOW, somebody, uuid } from '../support/builders';
import { aWorld } from '../support/world';

it('founds a village whose invited head can open it and register the first household', async () => {
  const { code, collections } = foundingOf({
    id: 'taoxi',
    name: '套溪村',
    township: 'tunxi',
    head: '张主任',
    now: NOW,
    random: new Uint8Array(16).fill(9),
  });
  const head = somebody();
  const world = await aWorld();
  const [village, invite] = [collections.villages[0], collections.invites[0]];
  if (!village || !invite) throw new Error('a founding has a village and an invitation');
  await world.store.insert('villages', named(village) as Village);
  await world.store.insert('invites', named(invite) as Invite);
  for (const goods of collections.goods) await world.store.insert('goods', named(goods) as Goods);

  await world.as(head)('person.serve', { requestId: uuid(), code });
  const registered = await world.as(head)('household.create', {
    villageId: 'taoxi',
    requestId: uuid(),
    number: '001',
    headName: '张德福',
    memberCount: 3,
  });

  expect(registered.householdId).toBe('taoxi.h001');
  expect(JSON.stringify(collections)).not.toContain(code);
  const { goods } = await world.as(head)('goods.list', { villageId: 'taoxi' });
  expect(goods.every(({ stock }) => stock === 0)).toBe(true);
});

/** A document as the store knows it. */
function named({ _id: id, ...content }: { readonly _id: string }): { readonly id: string } {
  return { id, ...content };
}
