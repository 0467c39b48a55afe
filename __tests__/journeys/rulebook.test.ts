import type { Input } from '@contract/index';
import { POINT, points } from '@domain/points';
import type { Item } from '@domain/rulebook/rulebook';
import { addition, fixed, timesPer } from '@domain/rulebook/templates/template';
import { NOW, uuid } from '../support/builders';
import { aMeeting } from '../support/meeting';
import { PHOTO } from '../support/photos';

/** The beginning of 2027 in the village. */
const NEW_YEAR = '2026-12-31T16:00:00.000Z';

const MEETING = {
  heldOn: '2026-11-20',
  eligible: 42,
  present: 38,
  inFavour: 35,
  against: 2,
  abstained: 1,
  minutesPhotoIds: [],
};
const FILING = { filedOn: '2026-11-21', receivedBy: '汪干事', number: '备案 12 号' };

type Adopting = Partial<Omit<Input<'rulebook.adopt'>, 'villageId' | 'requestId'>>;

/** A village whose rules are written, read and put into force. */
async function aVillageMeeting() {
  const meeting = await aMeeting();
  const { world, villageId, committee, villager } = meeting;
  const read = (who = villager, version?: number) =>
    world.as(who)('rulebook.get', { villageId, ...(version === undefined ? {} : { version }) });
  const list = (who = villager) => world.as(who)('rulebook.list', { villageId });
  const adopt = async (fields: Adopting = {}, requestId = uuid()) =>
    world.as(committee)('rulebook.adopt', {
      villageId,
      requestId,
      version: 1,
      savedAt: world.now(),
      adoption: MEETING,
      filing: FILING,
      effectiveOn: '2026-10-01',
      ...fields,
    });
  const home = async (who = villager) => (await world.as(who)('person.get', {})).memberships[0];
  return { ...meeting, read, list, adopt, home };
}

/** What the meeting changed in the template. */
const PATROL: Item = addition({
  code: 'GY09',
  dimensionCode: 'GY',
  name: '夜间巡逻',
  value: fixed(0.5),
  caps: [timesPer('week', 3)],
  source: '2026年11月村民代表会议',
});

describe('a village agrees on its rules', () => {
  it('begins from a template, changes it, adopts it, and everybody reads what counts from then on', async () => {
    const { world, read, list, save, adopt, home, committee, written } = await aVillageMeeting();
    expect(await read()).toEqual({ rulebook: null });

    const { version } = await save();
    const items = [...written.items, PATROL];
    const draft = await save({ version, title: '2026年村规', items });
    expect(draft).toEqual({ version: 1, savedAt: NOW });
    await expect(read()).resolves.toEqual({ rulebook: null });

    await expect(adopt()).resolves.toEqual({ version: 1, effectiveOn: '2026-10-01' });

    const { rulebook } = await read();
    expect(rulebook).toMatchObject({
      version: 1,
      title: '2026年村规',
      template: 'six-dimension',
      effectiveOn: '2026-10-01',
    });
    expect(rulebook?.items.at(-1)).toEqual(PATROL);
    expect(await list()).toMatchObject({
      versions: [{ version: 1, state: 'adopted', items: 16, heldOn: '2026-11-20' }],
      adopted: [{ version: 1, effectiveOn: '2026-10-01', period: 'quarter' }],
    });
    expect(await home()).toMatchObject({
      village: { rulebook: [{ version: 1, baseScore: 100 * POINT }] },
    });
    expect((await read(committee, 1)).rulebook?.savedByName).toBe('老程');
    expect(world.bugs).toEqual([]);
  });

  it('keeps drafts to those who write and watch, and names to them too', async () => {
    const { read, list, save, adopt, committee, supervisor, scorer, clerk, villager } =
      await aVillageMeeting();
    await save();
    for (const who of [committee, supervisor]) {
      expect((await read(who, 1)).rulebook?.state).toBe('draft');
      expect((await list(who)).versions).toHaveLength(1);
    }
    for (const who of [scorer, clerk, villager]) {
      await expect(read(who, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect((await list(who)).versions).toEqual([]);
    }
    await adopt();
    const shown = JSON.stringify(await read(villager, 1));
    expect(shown).toContain('备案 12 号');
    for (const name of ['汪干事', '老程']) expect(shown).not.toContain(name);
    expect((await read(supervisor, 1)).rulebook?.filing?.receivedBy).toBe('汪干事');
  });

  it('is refused what no village may score, with the reason and the source', async () => {
    const { save, list, committee, written } = await aVillageMeeting();
    const banned: Item = { ...PATROL, direction: 'deduction', name: '越级上访' };
    await expect(save({ items: [...written.items, banned] })).rejects.toMatchObject({
      code: 'RULE_BANNED',
      facts: {
        item: '越级上访',
        word: '上访',
        reason: 'petition',
        source: expect.stringContaining('村民委员会组织法') as unknown,
      },
    });
    expect((await list(committee)).versions).toEqual([]);
  });

  it('is refused rules that contradict themselves', async () => {
    const { save, written } = await aVillageMeeting();
    await expect(
      save({ items: [...written.items, { ...PATROL, code: 'GY01' }] }),
    ).rejects.toMatchObject({ code: 'RULEBOOK_FLAWED', facts: { what: 'codeTwice' } });
    const issuing = { kind: 'atClose', above: points(0) } as const;
    await expect(save({ settings: { ...written.settings, issuing } })).rejects.toMatchObject({
      code: 'RULEBOOK_FLAWED',
      facts: { where: '', what: 'baseSpendable' },
    });
  });

  it('is refused a record of the meeting that cannot be, and a day in the middle of a period', async () => {
    const { save, adopt, read } = await aVillageMeeting();
    await save();
    await expect(
      adopt({ adoption: { ...MEETING, inFavour: 19, against: 0 } }),
    ).rejects.toMatchObject({ code: 'ADOPTION_FLAWED', facts: { what: 'notAgreed' } });
    await expect(adopt({ effectiveOn: '2026-11-22' })).rejects.toMatchObject({
      code: 'EFFECTIVE_DAY_WRONG',
      facts: { from: '2026-10-01' },
    });
    await expect(adopt({ version: 7 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await read()).toEqual({ rulebook: null });
  });

  it('adopts what the meeting saw, not what was saved after it', async () => {
    const { world, save, adopt } = await aVillageMeeting();
    const { savedAt } = await save();
    world.advance(60_000);
    await save({ version: 1, title: '会后改的' });
    await expect(adopt({ savedAt })).rejects.toMatchObject({ code: 'RULEBOOK_CHANGED' });
  });

  it('keeps photos of the minutes, its own only', async () => {
    const { world, villageId, elsewhere, committee, stranger, supervisor, villager, ...rest } =
      await aVillageMeeting();
    await rest.save();
    const take = (who: typeof committee, id: string) =>
      world.as(who)('photo.create', { villageId: id, requestId: uuid(), base64: PHOTO });
    const [mine, theirs] = [await take(committee, villageId), await take(stranger, elsewhere.id)];
    const withPhotos = (...minutesPhotoIds: string[]) =>
      rest.adopt({ adoption: { ...MEETING, minutesPhotoIds } });
    await expect(withPhotos(mine.photoId, theirs.photoId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await withPhotos(mine.photoId);
    const photosFor = async (who: typeof committee) =>
      (await rest.read(who)).rulebook?.adoption?.minutesPhotoIds;
    expect(await photosFor(supervisor)).toEqual([mine.photoId]);
    expect(await photosFor(villager)).toEqual([]);
  });
});

describe('an adopted version', () => {
  it('never changes: nobody saves over it or adopts it again, whatever comes after it', async () => {
    const { world, villageId, save, adopt } = await aVillageMeeting();
    await save();
    await adopt();
    const kept = () => world.store.get('rulebooks', `${villageId}.r1`);
    const before = await kept();
    for (const attempt of [save({ version: 1, title: '改一改' }), adopt()])
      await expect(attempt).rejects.toMatchObject({
        code: 'RULEBOOK_ADOPTED',
        facts: { version: 1 },
      });
    await save({ title: '2027年村规' });
    await adopt({ version: 2, effectiveOn: '2027-01-01' });
    expect(await kept()).toEqual(before);
  });

  it('governs until the next one takes effect, on its day and not before', async () => {
    const { world, save, adopt, read, list, villager } = await aVillageMeeting();
    await save();
    await adopt();
    await save({ title: '2027年村规' });
    await expect(adopt({ version: 2, effectiveOn: '2026-10-01' })).rejects.toMatchObject({
      code: 'EFFECTIVE_DAY_WRONG',
      facts: { from: '2027-01-01' },
    });
    await adopt({ version: 2, effectiveOn: '2027-01-01' });
    expect((await list()).adopted.map(({ version }) => version)).toEqual([1, 2]);
    expect((await read(villager, 2)).rulebook?.title).toBe('2027年村规');

    world.setNow('2026-12-31T15:59:59.999Z');
    expect((await read()).rulebook?.version).toBe(1);
    world.setNow(NEW_YEAR);
    expect((await read()).rulebook?.version).toBe(2);
  });
});

describe('a draft is saved once', () => {
  it('when the same request comes sixteen times at once', async () => {
    const { save, list, committee } = await aVillageMeeting();
    const requestId = uuid();
    const answers = await Promise.all(Array.from({ length: 16 }, () => save({}, requestId)));
    expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([1]));
    expect((await list(committee)).versions).toHaveLength(1);
    await expect(save({ title: '别的' }, requestId)).rejects.toMatchObject({
      code: 'REQUEST_ID_TAKEN',
    });
  });

  it('and several begun at once each get a number of their own', async () => {
    const { save, list, committee } = await aVillageMeeting();
    const answers = await Promise.all([1, 2, 3].map((one) => save({ title: `第${one}份` })));
    expect(answers.map(({ version }) => version).sort()).toEqual([1, 2, 3]);
    expect((await list(committee)).versions.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  it('and one meeting is recorded once, when the request comes eight times at once', async () => {
    const { save, adopt, list } = await aVillageMeeting();
    await save();
    const requestId = uuid();
    await Promise.all(Array.from({ length: 8 }, () => adopt({}, requestId)));
    expect((await list()).adopted).toHaveLength(1);
  });
});
