import { POINT, points } from '@domain/points';
import { marksOf } from '../support/graded';
import { aGrading, aGradingOfTwo } from '../support/grading';
import { somebody, townshipOfficer } from '../support/builders';

describe('a round of grades', () => {
  it('goes through three tiers, and a household reads why it is AA and what would make it AAA', async () => {
    const grading = await aGradingOfTwo([1, 0]);
    const { world, village, first, villager, open, appraiseAll, submit, supervise } = grading;
    expect(await open()).toEqual({ roundId: grading.roundId, state: 'appraising' });
    await appraiseAll(first, marksOf(10, 10, 5));
    await appraiseAll(grading.second);
    expect(await submit('deliberating')).toMatchObject({ state: 'deliberating' });
    expect(await submit('supervising')).toMatchObject({ state: 'supervising' });
    // Nobody sees a grade before the township has.
    expect(await grading.gradeOf(first, villager)).toEqual({ current: null, history: [] });
    expect(await supervise()).toMatchObject({ state: 'published' });

    const { current, history } = await grading.gradeOf(first, villager);
    expect(current).toMatchObject({
      label: '2026',
      grade: 'AA',
      total: 85 * POINT,
      max: 100 * POINT,
      veto: null,
      note: expect.stringContaining('待当地银行确认') as string,
      estimated: true,
    });
    expect(current?.indicators.map(({ code, points }) => [code, points])).toEqual([
      ['XF', 60 * POINT],
      ['XY', 10 * POINT],
      ['CX', 10 * POINT],
      ['JY', 5 * POINT],
    ]);
    expect(current?.next).toMatchObject({
      grade: 'AAA',
      short: 5 * POINT,
      ways: [{ enough: true }, { enough: true }, { enough: true }],
    });
    expect(history).toMatchObject([{ grade: 'AA', total: 85 * POINT }]);
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  });

  it('is kept for good, and a year later it is history', async () => {
    const grading = await aGradingOfTwo();
    const { world, first, villager, publish, open, settle } = grading;
    await publish(marksOf(5, 5, 0));
    world.setNow('2027-03-31T16:00:00.000Z');
    await settle('2027-Q1');
    await open({ label: '2027', periods: ['2026-Q4', '2027-Q1'] });
    const { current, history } = await grading.gradeOf(first, villager);
    // The next one has begun, and shows nothing before it is published.
    expect(current).toMatchObject({ label: '2026', grade: 'A', total: 70 * POINT });
    expect(history).toHaveLength(1);
  });

  it('gives A at 79.9 and AA at 80', async () => {
    const grading = await aGradingOfTwo();
    const { first, second, open, appraiseAll, rows } = grading;
    await open();
    await appraiseAll(first, marksOf(10, 9.9, 0));
    await appraiseAll(second, marksOf(10, 10, 0));
    expect(await rows()).toMatchObject([
      { total: 79_900, computed: 'A', grade: 'A' },
      { total: 80_000, computed: 'AA', grade: 'AA' },
    ]);
  });

  it('has marks that nobody sees before all three are in', async () => {
    const grading = await aGradingOfTwo();
    const { first, scorers, open, appraise, rows } = grading;
    const [one, two, three] = scorers;
    if (!one || !two || !three) throw new Error('three scorers');
    await open();
    await appraise(first, one, marksOf(15, 15, 10));
    await appraise(first, two, marksOf(0, 0, 0));
    const [seen] = await rows(three);
    expect(seen).toMatchObject({ marksIn: 2, ownMarks: null, indicators: [], total: null });
    expect((await rows(one))[0]).toMatchObject({ ownMarks: [{ code: 'XY' }, {}, {}] });
    await appraise(first, three, marksOf(6, 7, 8));
    expect((await rows(three))[0]).toMatchObject({ marksIn: 3, total: 81 * POINT, grade: 'AA' });
  });

  it('takes three marks of one person each, on every indicator and within what it gives', async () => {
    const { first, scorers, open, appraise } = await aGradingOfTwo();
    const [one, , , four] = scorers;
    if (!one || !four) throw new Error('four scorers');
    await open();
    const outside = { code: 'MARK_OUT_OF_RANGE' };
    await expect(appraise(first, one, marksOf(15.1, 0, 0))).rejects.toMatchObject(outside);
    const { XY = points(0) } = marksOf(1, 1, 1);
    await expect(appraise(first, one, { XY })).rejects.toMatchObject(outside);
    const strange = { ...marksOf(1, 1, 1), XF: XY };
    await expect(appraise(first, one, strange)).rejects.toMatchObject(outside);
    await appraise(first, one);
    await expect(appraise(first, one)).rejects.toMatchObject({ code: 'TOOK_PART' });
    for (const scorer of scorers.slice(1, 3)) await appraise(first, scorer);
    await expect(appraise(first, four)).rejects.toMatchObject({ code: 'GRADE_DECIDED' });
  });
});

describe('kin have no say', () => {
  it('when one of three judges is kin: a fourth marks instead', async () => {
    const { first, scorers, open, appraise, rows, declareKin } = await aGradingOfTwo();
    const [kin, ...others] = scorers;
    if (!kin) throw new Error('a scorer');
    await declareKin(kin, first);
    await open();
    expect((await rows(kin))[0]).toMatchObject({ bar: 'recused' });
    await expect(appraise(first, kin)).rejects.toMatchObject({ code: 'RECUSED' });
    for (const scorer of others) await appraise(first, scorer, marksOf(10, 10, 0));
    expect((await rows())[0]).toMatchObject({ state: 'decided', total: 80 * POINT });
  });

  it('when it is declared after the mark: that mark does not count, and another is waited for', async () => {
    const { first, scorers, open, appraise, rows, declareKin } = await aGradingOfTwo();
    const [kin, two, three, four] = scorers;
    if (!kin || !two || !three || !four) throw new Error('four scorers');
    await open();
    await appraise(first, kin, marksOf(15, 15, 10));
    await declareKin(kin, first);
    await appraise(first, two, marksOf(0, 0, 0));
    await appraise(first, three, marksOf(5, 5, 5));
    expect((await rows())[0]).toMatchObject({ state: 'waiting', marksIn: 2 });
    await appraise(first, four, marksOf(8, 8, 8));
    expect((await rows())[0]).toMatchObject({ state: 'decided', total: 75 * POINT });
  });

  it('at the deliberation, nor who has marked', async () => {
    const grading = await aGradingOfTwo();
    const { world, village, first, open, appraiseAll, submit, deliberate } = grading;
    const villageId = village.id;
    const both = somebody(
      { role: 'committee', villageId },
      { role: 'scorer', villageId },
      { role: 'villager', villageId, householdId: grading.second.id },
    );
    await world.store.insert('persons', both.person);
    await open();
    for (const judge of [both, ...grading.scorers.slice(0, 2)])
      await grading.appraise(first, judge);
    await appraiseAll(grading.second);
    await submit('deliberating');
    const change = { kind: 'change', grade: 'A', reason: '村里都说好' } as const;
    const took = { code: 'TOOK_PART' };
    await expect(deliberate(first, change, both)).rejects.toMatchObject(took);
    const own = { code: 'RECUSED' };
    await expect(deliberate(grading.second, change, both)).rejects.toMatchObject(own);
  });

  it('in the township: an officer of the village leaves it to another', async () => {
    const grading = await aGradingOfTwo();
    const { world, village, first, second, open, appraiseAll, submit, supervise } = grading;
    const townshipId = village.townshipId;
    const villageId = village.id;
    const native = somebody(
      { role: 'township', townshipId },
      { role: 'villager', villageId, householdId: second.id },
    );
    const helper = somebody({ role: 'township', townshipId }, { role: 'scorer', villageId });
    const stranger = townshipOfficer('t2');
    for (const one of [native, helper, stranger]) await world.store.insert('persons', one.person);
    await open();
    await appraiseAll(first);
    await appraiseAll(second);
    await submit('deliberating');
    await submit('supervising');
    await expect(supervise(true, native)).rejects.toMatchObject({ code: 'RECUSED' });
    await expect(supervise(true, helper)).rejects.toMatchObject({ code: 'TOOK_PART' });
    await expect(supervise(true, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(supervise()).resolves.toMatchObject({ state: 'published' });
  });
});

describe('a round is opened', () => {
  it('over closed periods only, once under a name, and one at a time', async () => {
    const grading = await aGradingOfTwo();
    const { open, publish } = grading;
    await expect(open({ periods: ['2027-Q1'] })).rejects.toMatchObject({
      code: 'PERIOD_NOT_CLOSED',
      facts: { period: '2027-Q1' },
    });
    await open();
    await expect(open({ label: '2026-2' })).rejects.toMatchObject({ code: 'ROUND_UNFINISHED' });
    await expect(open()).rejects.toMatchObject({ code: 'ROUND_EXISTS' });
    await grading.world.tend();
    await expect(publish()).rejects.toMatchObject({ code: 'ROUND_EXISTS' });
  });

  it('by a scheme of the village, if it adds up', async () => {
    const { world, committee, village, open, rows, first, appraiseAll } = await aGradingOfTwo();
    const scheme = await world.as(committee)('grade.scheme', { villageId: village.id });
    const bands = scheme.bands.map((band) => ({ ...band, atLeast: band.atLeast }));
    const upsideDown = { ...scheme, bands: [...bands].reverse() };
    await expect(open({ scheme: upsideDown })).rejects.toMatchObject({
      code: 'SCHEME_AMISS',
      facts: { what: 'bands' },
    });
    const [, , third] = bands;
    if (!third) throw new Error('three bands');
    await open({ scheme: { ...scheme, bands: [{ ...third, grade: 'AAA' }], estimated: false } });
    await appraiseAll(first, marksOf(5, 5, 0));
    expect((await rows())[0]).toMatchObject({ total: 70 * POINT, grade: 'AAA' });
    const wish = { villageId: village.id, limit: 10 };
    const { rounds } = await world.as(committee)('grade.rounds', wish);
    expect(rounds).toMatchObject([{ label: '2026', households: 2, decided: 1, left: 0 }]);
  });

  it('with every household, however many, and those that moved away meanwhile leave it', async () => {
    const grading = await aGrading({ count: 25 });
    const { world, households, open, rows, appraiseAll, submit } = grading;
    expect(await open()).toMatchObject({ state: 'opening' });
    await world.tend();
    expect(await rows()).toHaveLength(25);
    const [gone, ...there] = households;
    for (const household of there) await appraiseAll(household);
    await expect(submit('deliberating')).rejects.toMatchObject({
      code: 'MARKS_MISSING',
      facts: { count: 1 },
    });
    await world.store.transact(async (tx) => {
      const found = gone && (await tx.get('households', gone.id));
      if (found) await tx.replace('households', { ...found, state: 'closed' });
    });
    if (!gone) throw new Error('there are households');
    await expect(appraiseAll(gone)).rejects.toMatchObject({ code: 'HOUSEHOLD_CLOSED' });
    await expect(submit('deliberating')).resolves.toMatchObject({ state: 'deliberating' });
    expect((await rows())[0]).toMatchObject({ state: 'left', grade: null });
    expect(await world.audit(grading.village)).toEqual([]);
  });
});
