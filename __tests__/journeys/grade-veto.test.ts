import { continueGrades } from '@cloud/runtime/keep-deadlines/continue-grades';
import { POINT, points } from '@domain/points';
import { staff, townshipOfficer, uuid } from '../support/builders';
import { aGrading, aGradingOfTwo } from '../support/grading';
import { marksOf } from '../support/graded';
import { dutyOn, dying } from '../support/mortal-store';

describe('a veto', () => {
  it('leaves a household without a grade once a second person has confirmed the evidence', async () => {
    const grading = await aGradingOfTwo();
    const { first, second, villager, deputy, scorers } = grading;
    const { open, appraiseAll, veto, submit, deliberate, supervise, gradeOf, rows } = grading;
    await open();
    await appraiseAll(first);
    await appraiseAll(second);
    await veto(first, scorers[3]);
    // Said is not confirmed: the points stand so far.
    expect((await rows())[0]).toMatchObject({ grade: 'AAA', veto: { state: 'raised' } });
    await submit('deliberating');
    await expect(submit('supervising')).rejects.toMatchObject({
      code: 'VETO_OPEN',
      facts: { count: 1 },
    });
    const reason = '与法院核对过';
    expect(await deliberate(first, { kind: 'confirmVeto', reason }, deputy)).toMatchObject({
      grade: 'none',
    });
    await submit('supervising');
    await supervise();
    const { current } = await gradeOf(first, villager);
    expect(current).toMatchObject({
      grade: 'none',
      veto: { name: '失信被执行人', evidence: '法院公布的名单第 12 号' },
      next: null,
    });
    expect(await grading.world.audit(grading.village)).toEqual([]);
  });

  it('is not confirmed by who raised it', async () => {
    const grading = await aGradingOfTwo();
    const { first, second, committee, open, appraiseAll, veto, submit, deliberate } = grading;
    await open();
    await appraiseAll(first);
    await appraiseAll(second);
    await submit('deliberating');
    await veto(first, committee);
    const confirm = { kind: 'confirmVeto', reason: '有名单' } as const;
    await expect(deliberate(first, confirm, committee)).rejects.toMatchObject({
      code: 'TOOK_PART',
    });
    expect((await grading.rows())[0]).toMatchObject({ veto: { mine: true, state: 'raised' } });
  });

  it('that is dismissed leaves the grade as the points have it, and may come again with more', async () => {
    const grading = await aGradingOfTwo();
    const { first, second, deputy, open, appraiseAll, veto, submit, deliberate, rows } = grading;
    await open();
    await appraiseAll(first);
    await appraiseAll(second);
    await veto(first);
    await expect(veto(first)).rejects.toMatchObject({ code: 'VETO_RAISED' });
    await submit('deliberating');
    const dismiss = { kind: 'dismissVeto', reason: '同名不同人' } as const;
    expect(await deliberate(first, dismiss, deputy)).toMatchObject({ grade: 'AAA' });
    await expect(deliberate(first, dismiss, deputy)).rejects.toMatchObject({
      code: 'VETO_SETTLED',
    });
    await veto(first, grading.committee, 'TF');
    const confirm = { kind: 'confirmVeto', reason: '有判决书' } as const;
    expect(await deliberate(first, confirm, deputy)).toMatchObject({ grade: 'none' });
    const change = { kind: 'change', grade: 'A', reason: '情有可原' } as const;
    await expect(deliberate(first, change, deputy)).rejects.toMatchObject({ code: 'VETO_STANDS' });
    // Confirmed by mistake, it is taken back by a ruling of its own.
    expect(await deliberate(first, dismiss, deputy)).toMatchObject({ grade: 'AAA' });
    expect((await rows())[0]).toMatchObject({ veto: { code: 'TF', state: 'dismissed' } });
    expect(await grading.world.audit(grading.village)).toEqual([]);
  });

  it('is one the scheme knows, with a photo of this household’s papers', async () => {
    const grading = await aGradingOfTwo();
    const { world, ask, first, second, scorers, committee, open, veto, photoOf } = grading;
    await open();
    await expect(veto(first, committee, 'XX')).rejects.toMatchObject({ code: 'VETO_UNKNOWN' });
    const wish = { ...ask(), gradeId: grading.gradeIdOf(first), code: 'SX', evidence: '听说的' };
    const [scorer] = scorers;
    if (!scorer) throw new Error('a scorer');
    const bare = world.as(scorer)('grade.veto', { ...wish, photoIds: [] });
    await expect(bare).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const foreign = { ...wish, requestId: uuid(), photoIds: [await photoOf(second)] };
    const other = world.as(scorer)('grade.veto', foreign);
    await expect(other).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not raised against one’s own kin', async () => {
    const { first, scorers, open, veto, declareKin } = await aGradingOfTwo();
    const [kin] = scorers;
    if (!kin) throw new Error('a scorer');
    await open();
    await declareKin(kin, first);
    await expect(veto(first, kin)).rejects.toMatchObject({ code: 'RECUSED' });
  });
});

describe('the deliberation', () => {
  it('changes a grade with its reason only, which the household reads', async () => {
    const grading = await aGradingOfTwo();
    const { first, second, villager, open, appraiseAll, submit, deliberate, supervise } = grading;
    await open();
    await appraiseAll(first, marksOf(10, 9.9, 0));
    await appraiseAll(second);
    const change = { kind: 'change', grade: 'AA', reason: '带头修路，代表会议一致同意' } as const;
    await expect(deliberate(first, change)).rejects.toMatchObject({
      code: 'ROUND_MOVED_ON',
      facts: { state: 'appraising' },
    });
    await submit('deliberating');
    expect(await deliberate(first, change)).toMatchObject({ grade: 'AA' });
    await expect(deliberate(first, change)).rejects.toMatchObject({ code: 'GRADE_SAME' });
    await submit('supervising');
    await supervise();
    const { current } = await grading.gradeOf(first, villager);
    expect(current).toMatchObject({
      grade: 'AA',
      total: 79_900,
      changes: [{ from: 'A', to: 'AA', reason: '带头修路，代表会议一致同意' }],
    });
  });

  it('has it back from the township with a reason, and hands it in again', async () => {
    const grading = await aGradingOfTwo();
    const { world, village, first, second, officer, open, appraiseAll, submit } = grading;
    const { supervise, committee } = grading;
    const { townshipId, id: villageId } = village;
    const look = (more: { roundId?: string } = {}) =>
      world.as(officer)('grade.inspect', { townshipId, villageId, limit: 50, ...more });
    await open();
    // What the tiers below are still at is not shown to the township.
    expect(await look()).toMatchObject({ rounds: [{ state: 'appraising' }], grades: [] });
    await expect(supervise()).rejects.toMatchObject({ code: 'ROUND_MOVED_ON' });
    await appraiseAll(first);
    await appraiseAll(second);
    await submit('deliberating');
    await submit('supervising');
    expect((await look()).grades).toHaveLength(2);
    await expect(look({ roundId: 'v9.g2026' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await supervise(false)).toMatchObject({ state: 'deliberating' });
    const { rounds } = await world.as(committee)('grade.rounds', { villageId, limit: 5 });
    expect(rounds[0]?.handovers.at(-1)).toMatchObject({
      to: 'deliberating',
      minutes: '请把否决的材料补齐',
    });
    await submit('supervising');
    expect(await supervise()).toMatchObject({ state: 'published' });
  });
});

describe('the timer', () => {
  it('opens and publishes a round once for each household, killed in between and at once', async () => {
    const grading = await aGrading({ count: 23 });
    const { world, village, households, open, appraiseAll, submit, supervise, gradeOf } = grading;
    await open();
    await dying(world, [0, 1], (store) => continueGrades(dutyOn(world, store)));
    await Promise.all([world.tend(), world.tend()]);
    expect(await grading.rows()).toHaveLength(23);
    for (const household of households) await appraiseAll(household);
    await submit('deliberating');
    await submit('supervising');
    await supervise();
    await dying(world, [0, 1, 1], (store) => continueGrades(dutyOn(world, store)));
    await Promise.all([world.tend(), world.tend()]);
    const shown = await Promise.all(households.map((household) => gradeOf(household)));
    expect(shown.filter(({ current }) => current !== null)).toHaveLength(23);
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  });

  it('enters every household once, whoever goes on with it at the same time', async () => {
    const grading = await aGrading({ count: 45 });
    const { world, village, open } = grading;
    await Promise.all([open(), world.tend()]);
    await Promise.all([1, 2, 3, 4].map(() => world.tend()));
    expect(await grading.rows()).toHaveLength(45);
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  });

  it('tells every household that its grade is there', async () => {
    const grading = await aGradingOfTwo();
    const { world, villager, publish } = grading;
    const topics = ['aboutToBePublished' as const];
    await world.as(villager)('message.subscribe', { requestId: uuid(), topics });
    await publish();
    await world.sendMessages();
    expect(world.inbox()).toMatchObject([{ data: { touser: villager.openid } }]);
  });
});

const ONE_MARK = [{ code: 'XY', points: points(POINT) }];

describe('a household that moves away', () => {
  it('after it was decided, is not published any more', async () => {
    const grading = await aGradingOfTwo();
    const { world, first, second, open, appraiseAll, submit, supervise, gradeOf } = grading;
    await open();
    await appraiseAll(first);
    await appraiseAll(second);
    await submit('deliberating');
    await submit('supervising');
    await world.store.transact(async (tx) => {
      const found = await tx.get('households', first.id);
      if (found) await tx.replace('households', { ...found, state: 'closed' });
    });
    await supervise();
    expect((await gradeOf(first)).current).toBeNull();
    expect((await gradeOf(second)).current).not.toBeNull();
  });
});

describe('another township', () => {
  it('neither sees nor approves a round of a village that is not its own', async () => {
    const grading = await aGradingOfTwo();
    const { world, village, ask, roundId, open } = grading;
    await open();
    const officer = townshipOfficer('t-elsewhere');
    await world.store.insert('persons', officer.person);
    const place = { townshipId: 't-elsewhere', villageId: village.id };
    const look = world.as(officer)('grade.inspect', { ...place, limit: 10 });
    await expect(look).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const ruling = { ...ask(), ...place, roundId, approve: true, reason: '材料齐全' };
    const approve = world.as(officer)('grade.supervise', ruling);
    await expect(approve).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('another village', () => {
  it('has its own rounds, and its people nothing to do with these', async () => {
    const grading = await aGradingOfTwo();
    const { world, first, ask, gradeIdOf, open } = grading;
    await open();
    const elsewhere = { ...grading.village, id: 'v-elsewhere' };
    const scorer = staff('scorer', elsewhere);
    await world.store.insert('villages', elsewhere);
    await world.store.insert('persons', scorer.person);
    const wish = { ...ask(), villageId: elsewhere.id, gradeId: gradeIdOf(first), marks: ONE_MARK };
    const mark = world.as(scorer)('grade.appraise', wish);
    await expect(mark).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const list = { villageId: elsewhere.id, roundId: grading.roundId, limit: 10 };
    expect((await world.as(scorer)('grade.list', list)).grades).toEqual([]);
  });
});
