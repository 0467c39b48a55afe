import { aHousehold, aVillage, somebody, staff, uuid, villagerOf } from '../support/builders';
import { aCounter } from '../support/counter';
import { base64Of, PHOTO, phoneNote, WHERE, withSegment } from '../support/photos';

async function aPhotographer() {
  const village = aVillage();
  const [household, next] = [1, 2].map(() => aHousehold({ villageId: village.id }));
  if (!household || !next) throw new Error('two households');
  const [scorer, neighbour] = [staff('scorer', village), villagerOf(next)];
  const counter = await aCounter({
    villages: [village],
    households: [household, next],
    people: [scorer, neighbour],
  });
  const { world, villager, place } = counter;
  const take = (input: { base64?: string; requestId?: string; householdId?: string } = {}) =>
    world.as(villager)('photo.create', {
      ...place,
      requestId: uuid(),
      base64: PHOTO,
      ...input,
    });
  return { ...counter, next, scorer, neighbour, take };
}

describe('a photo taken as evidence', () => {
  it('is seen by who took it and who reviews, by a link that lasts ten minutes', async () => {
    const { world, village, villager, scorer, committee, take } = await aPhotographer();
    const { photoId } = await take();

    for (const viewer of [villager, scorer, committee]) {
      const link = await world.as(viewer)('photo.link', { villageId: village.id, photoId });
      const there = await fetch(link.url);
      expect(Buffer.from(await there.arrayBuffer()).toString('base64')).toBe(PHOTO);
      expect(link.expiresAt).toBe('2026-11-21T08:10:00.000Z');
    }
    const { url } = await world.as(villager)('photo.link', { villageId: village.id, photoId });
    world.advance(10 * 60_000 + 1);
    expect((await fetch(url)).status).toBe(403);
  });

  it('does not exist for a clerk, nor for another household', async () => {
    const { world, village, clerk, neighbour, take } = await aPhotographer();
    const { photoId } = await take();
    for (const viewer of [clerk, neighbour])
      await expect(
        world.as(viewer)('photo.link', { villageId: village.id, photoId }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is seen by the household a scorer took it of', async () => {
    const { world, village, villager, neighbour, scorer, place } = await aPhotographer();
    const { photoId } = await world.as(scorer)('photo.create', {
      ...place,
      requestId: uuid(),
      base64: PHOTO,
    });
    const ask = { villageId: village.id, photoId };
    await expect(world.as(villager)('photo.link', ask)).resolves.toBeDefined();
    await expect(world.as(neighbour)('photo.link', ask)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is seen by its household whatever else a member of it is here', async () => {
    const { world, village, household, scorer, place } = await aPhotographer();
    const helper = somebody(
      { role: 'clerk', villageId: village.id },
      { role: 'villager', villageId: village.id, householdId: household.id },
    );
    await world.store.insert('persons', helper.person);
    const taken = { ...place, requestId: uuid(), base64: PHOTO };
    const { photoId } = await world.as(scorer)('photo.create', taken);
    await expect(
      world.as(helper)('photo.link', { villageId: village.id, photoId }),
    ).resolves.toBeDefined();
  });

  it('is kept without the place it was taken at', async () => {
    const { world, village, villager, take } = await aPhotographer();
    const { photoId } = await take({ base64: base64Of(withSegment(0xe1, phoneNote(6))) });
    const { url } = await world.as(villager)('photo.link', { villageId: village.id, photoId });
    const kept = Buffer.from(await (await fetch(url)).arrayBuffer()).toString('latin1');
    expect(kept).toContain('Exif');
    expect(kept).not.toContain(WHERE);
  });

  it('is one photo however often the phone sends it', async () => {
    const { world, take } = await aPhotographer();
    const requestId = uuid();
    const [first, again] = [await take({ requestId }), await take({ requestId })];
    expect(again).toEqual(first);
    const photos = await world.store.list('photos', {
      where: { id: { after: '' } },
      order: ['id', 'asc'],
      limit: 10,
    });
    expect(photos).toHaveLength(1);
  });

  it('cannot be changed for another afterwards', async () => {
    const { world, village, villager, take } = await aPhotographer();
    const requestId = uuid();
    const { photoId } = await take({ requestId });
    const other = base64Of(withSegment(0xe1, phoneNote(3)));
    await expect(take({ requestId, base64: other })).rejects.toMatchObject({
      code: 'REQUEST_ID_TAKEN',
    });
    const { url } = await world.as(villager)('photo.link', { villageId: village.id, photoId });
    const kept = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect(kept.toString('base64')).toBe(PHOTO);
  });

  it('is about the own household or about none, when a villager takes it', async () => {
    const { world, next, villager, village, take } = await aPhotographer();
    await expect(take({ householdId: next.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { photoId } = await world.as(villager)('photo.create', {
      villageId: village.id,
      requestId: uuid(),
      base64: PHOTO,
    });
    await expect(
      world.as(villager)('photo.link', { villageId: village.id, photoId }),
    ).resolves.toBeDefined();
  });

  it('is refused when it is no photo', async () => {
    const { world, take } = await aPhotographer();
    const base64 = Buffer.from('这不是照片').toString('base64');
    await expect(take({ base64 })).rejects.toMatchObject({ code: 'PHOTO_UNREADABLE' });
    expect(world.bugs).toEqual([]);
  });
});
