import { aGrading, aGradingOfTwo } from '../support/grading';
import { marksOf } from '../support/graded';
import { aHousehold, uuid } from '../support/builders';

describe('the board of grades', () => {
  it('shows who agreed and has a grade, the name masked, and nothing else', async () => {
    const grading = await aGradingOfTwo();
    const { first, second, villager, neighbour, consent, publish, board } = grading;
    await consent(villager, first);
    await publish();
    expect(await board(neighbour)).toEqual([{ maskedName: '程*户', grade: 'AAA', label: '2026' }]);
    await consent(neighbour, second);
    expect((await board(neighbour)).map(({ maskedName }) => maskedName).sort()).toEqual([
      '程*户',
      '胡*户',
    ]);
    expect(await grading.world.audit(grading.village)).toEqual([]);
  });

  it('shows nobody who has no grade, though they agreed: there is no list of those', async () => {
    const grading = await aGradingOfTwo();
    const { first, villager, consent, publish, board } = grading;
    await consent(villager, first);
    await publish(marksOf(0, 0, 0));
    expect(await board()).toEqual([]);
    expect((await grading.gradeOf(first, villager)).current).toMatchObject({ grade: 'none' });
  });

  it('forgets a household the moment it takes its word back, and knows it again after', async () => {
    const grading = await aGradingOfTwo();
    const { first, villager, consent, withdraw, publish, board } = grading;
    await publish();
    await consent(villager, first);
    expect(await board()).toHaveLength(1);
    expect(await withdraw(villager, first)).toEqual({ kind: 'publishGrade', state: 'withdrawn' });
    expect(await board()).toEqual([]);
    await consent(villager, first);
    expect(await board()).toHaveLength(1);
  });

  it('is read page by page, the best first, without a house number in it', async () => {
    const grading = await aGrading({ count: 4, deeds: [0, 1, 1, 0] });
    const { world, village, households, villagers, consent, publish, committee } = grading;
    await publish();
    for (const [index, household] of households.entries())
      await consent(villagers[index] ?? committee, household);
    const page = (after?: string) =>
      world.as(committee)('grade.board', {
        villageId: village.id,
        limit: 3,
        ...(after === undefined ? {} : { after }),
      });
    const one = await page();
    expect(one.grades.map(({ grade }) => grade)).toEqual(['AAA', 'AAA', 'A']);
    const two = await page(one.next ?? '');
    expect(two).toMatchObject({ grades: [{ grade: 'A' }], next: null });
  });

  it('keeps to its word while a round is published and households change theirs, all at once', async () => {
    const grading = await aGrading({ count: 6 });
    const { world, village, households, villagers, consent, withdraw, publish, board } = grading;
    const phones = households.map((household, index) => ({
      household,
      villager: villagers[index] ?? grading.committee,
    }));
    for (const { villager, household } of phones.slice(0, 3)) await consent(villager, household);
    await Promise.all([
      publish(),
      ...phones.slice(0, 2).map(({ villager, household }) => withdraw(villager, household)),
      ...phones.slice(3).map(({ villager, household }) => consent(villager, household)),
    ]);
    await world.tend();
    expect(await board()).toHaveLength(4);
    expect(await world.audit(village)).toEqual([]);
  });
});

describe('a household that moves away', () => {
  it('leaves the board at once, and no bank is told of it', async () => {
    const grading = await aGradingOfTwo([0, 0]);
    const { world, village, first, villager, committee, ask, consent, publish, board } = grading;
    await publish();
    await consent(villager, first);
    await consent(villager, first, 'shareWithBank');
    const place = { villageId: village.id, householdId: first.id };
    await world.as(committee)('household.close', { ...ask(), ...place, reason: '搬到县城' });
    expect(await board()).toEqual([]);
    const { consents } = await world.as(committee)('consent.list', place);
    expect(consents).toMatchObject([
      { state: 'withdrawn', history: [{}, { how: 'departure' }] },
      { state: 'withdrawn', history: [{}, { how: 'departure' }] },
    ]);
    expect(await world.audit(village)).toEqual([]);
  });
});

describe('a consent', () => {
  it('is given on the phone or on paper the household signed, and every word is kept', async () => {
    const grading = await aGradingOfTwo();
    const { world, ask, first, villager, committee, photoOf, consent, withdraw } = grading;
    const place = { villageId: grading.village.id, householdId: first.id };
    const kind = 'shareWithBank' as const;
    const onPaper = (photoIds: string[]) =>
      world.as(committee)('consent.give', { ...ask(), ...place, kind, photoIds });
    await expect(onPaper([])).rejects.toMatchObject({ code: 'PHOTO_MISSING' });
    await expect(onPaper([await photoOf(grading.second)])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const sheet = await photoOf(first);
    await onPaper([sheet]);
    await withdraw(villager, first, kind);
    await consent(villager, first, kind);
    const { consents } = await world.as(villager)('consent.list', place);
    expect(consents).toMatchObject([
      { kind: 'publishGrade', state: 'none', history: [] },
      {
        kind,
        state: 'given',
        history: [
          { what: 'given', how: 'paper', photoIds: [sheet] },
          { what: 'withdrawn', how: 'phone' },
          { what: 'given', how: 'phone' },
        ],
      },
    ]);
  });

  it('to the one is none to the other', async () => {
    const grading = await aGradingOfTwo();
    const { world, village, first, villager, committee, consent, publish, board } = grading;
    await publish();
    await consent(villager, first, 'shareWithBank');
    expect(await board()).toEqual([]);
    const survey = (kind: 'publishGrade' | 'shareWithBank') =>
      world.as(committee)('consent.survey', { villageId: village.id, kind, limit: 10 });
    expect(await survey('shareWithBank')).toMatchObject({
      households: [{ householdId: first.id, grade: 'AAA', roundId: grading.roundId }],
      next: null,
    });
    expect((await survey('publishGrade')).households).toEqual([]);
  });

  it('is given by the household itself: not by its neighbour, nor once it has left', async () => {
    const grading = await aGradingOfTwo();
    const { world, first, villager, neighbour, consent, withdraw } = grading;
    await expect(consent(neighbour, first)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await world.store.transact(async (tx) => {
      const found = await tx.get('households', first.id);
      if (found) await tx.replace('households', { ...found, state: 'closed' });
    });
    await expect(consent(villager, first)).rejects.toMatchObject({ code: 'HOUSEHOLD_CLOSED' });
    await expect(withdraw(villager, first)).resolves.toMatchObject({ state: 'withdrawn' });
  });

  it('said twice is one, and another wish under its request is none', async () => {
    const { world, village, first, villager } = await aGradingOfTwo();
    const wish = { villageId: village.id, householdId: first.id, requestId: uuid() };
    const give = (kind: 'publishGrade' | 'shareWithBank') =>
      world.as(villager)('consent.give', { ...wish, kind });
    expect(await give('publishGrade')).toEqual(await give('publishGrade'));
    await expect(give('shareWithBank')).rejects.toMatchObject({ code: 'REQUEST_ID_TAKEN' });
    const place = { villageId: village.id, householdId: aHousehold().id };
    await expect(world.as(villager)('consent.list', place)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
