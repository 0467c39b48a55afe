import { continueClosings } from '@cloud/runtime/keep-deadlines/continue-closings';
import { POINT, points } from '@domain/points';
import { DAY_MS, instantAfter } from '@domain/village-time';
import { aHousehold, uuid } from '../support/builders';
import { dutyOn, dying } from '../support/mortal-store';
import { anItem } from '../support/rules';
import { aSeason, type Season } from '../support/season';
import { booksOf } from '../support/world';

/** The beginning of 2027 in the village. */
const MIDNIGHT = '2026-12-31T16:00:00.000Z';
const whole = (amount: number) => points(amount * POINT);

const lookAt = ({ world, committee, village }: Season, period?: string) =>
  world.as(committee)('period.get', {
    villageId: village.id,
    ...(period === undefined ? {} : { period }),
  });

const entriesOf = async ({ world, village }: Season, kind: string) => {
  const { entries } = await booksOf(world.store, village);
  return entries.filter((entry) => entry.kind === kind);
};

describe('the committee looks at a period', () => {
  it('sees how the running one stands', async () => {
    const season = await aSeason({ settings: { issuingBudget: whole(50) } });
    await season.score(season.household, 'HJ01', '2026-11-20');
    expect(await lookAt(season)).toMatchObject({
      period: '2026-Q4',
      version: 1,
      from: '2026-10-01',
      until: '2027-01-01',
      state: 'running',
      open: { proposals: 0, findings: 0 },
      budget: { promised: 5 * POINT, max: 50 * POINT },
      coverage: { outstanding: 5 * POINT },
      figures: null,
      flags: { state: 'none', flagged: 0 },
      nextClearing: null,
      periods: ['2026-Q4'],
    });
  });

  it('sees what of it is open', async () => {
    const season = await aSeason({ items: [aPublished()] });
    await season.propose(season.household, 'HJ01', { occurredOn: '2026-11-20' });
    expect(await lookAt(season)).toMatchObject({ open: { proposals: 1, findings: 0 } });
  });

  it('finds none from before the rules, and none in a village without', async () => {
    const season = await aSeason();
    await expect(lookAt(season, '2026-Q3')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(lookAt(season, '2026-11')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const lawless = await aSeason({ now: '2026-09-20T08:00:00.000Z' });
    await expect(lookAt(lawless)).rejects.toMatchObject({ code: 'RULES_NOT_IN_USE' });
    await expect(lawless.close('2026-Q3')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the committee closes a period', () => {
  it('not before the midnight that ends it', async () => {
    const season = await aSeason();
    season.world.setNow(instantAfter(MIDNIGHT, -1));
    await expect(season.close('2026-Q4')).rejects.toMatchObject({
      code: 'PERIOD_RUNNING',
      facts: { until: '2027-01-01' },
    });
    season.world.setNow(MIDNIGHT);
    await expect(season.close('2026-Q4')).resolves.toMatchObject({ state: 'closed' });
  });

  it('not while something in it is open', async () => {
    const season = await aSeason({ items: [aPublished()] });
    const { world, household, propose, close } = season;
    world.setNow('2026-12-31T15:00:00.000Z');
    await propose(household, 'HJ01', { occurredOn: '2026-12-31' });
    world.setNow(MIDNIGHT);
    await expect(close('2026-Q4')).rejects.toMatchObject({
      code: 'PERIOD_HAS_OPEN',
      facts: { proposals: 1, findings: 0 },
    });
    world.setNow(instantAfter(MIDNIGHT, 6 * DAY_MS));
    await world.tend();
    await expect(close('2026-Q4')).resolves.toMatchObject({ state: 'closed' });
  });

  it('counts what was done on its last day in it, posted after it though', async () => {
    const season = await aSeason({ items: [aPublished()] });
    const { world, household, propose, settle, accountOf } = season;
    world.setNow('2026-12-31T15:59:00.000Z');
    await propose(household, 'HJ01', { occurredOn: '2026-12-31' });
    world.setNow(MIDNIGHT);
    await propose(household, 'HJ01', { occurredOn: '2027-01-01' });
    world.setNow(instantAfter(MIDNIGHT, 7 * DAY_MS));
    await world.tend();
    await settle('2026-Q4');
    expect((await accountOf(household)).scores).toEqual({
      '2026-Q4': 5 * POINT,
      '2027-Q1': 5 * POINT,
    });
    expect((await lookAt(season, '2026-Q4')).figures).toMatchObject({ highest: 105 * POINT });
  });

  it('one after the other', async () => {
    const season = await aSeason({ settings: { period: 'month' } });
    const { world, close } = season;
    world.setNow(MIDNIGHT);
    await expect(close('2026-11')).rejects.toMatchObject({
      code: 'PERIOD_BEFORE_OPEN',
      facts: { period: '2026-10' },
    });
    await close('2026-10');
    await expect(close('2026-11')).resolves.toMatchObject({ state: 'closed' });
  });

  it('once: again it is refused, and the same request gets its answer again', async () => {
    const season = await aSeason();
    season.world.setNow(MIDNIGHT);
    const requestId = uuid();
    const first = await season.close('2026-Q4', requestId);
    await expect(season.close('2026-Q4')).rejects.toMatchObject({ code: 'PERIOD_CLOSED' });
    expect(await season.close('2026-Q4', requestId)).toEqual(first);
  });

  it('and freezes its scores: nothing is proposed for it, nothing in it reversed', async () => {
    const season = await aSeason();
    const { world, committee, village, household, score, propose, settle } = season;
    const proposalId = await score(household, 'HJ01', '2026-11-20');
    world.setNow(MIDNIGHT);
    await settle('2026-Q4');
    await expect(propose(household, 'HJ01', { occurredOn: '2026-12-30' })).rejects.toMatchObject({
      code: 'PERIOD_CLOSED',
    });
    await expect(
      world.as(committee)('entry.reverse', {
        villageId: village.id,
        requestId: uuid(),
        entryId: `${proposalId}.score`,
        reason: '记错了户',
      }),
    ).rejects.toMatchObject({ code: 'PERIOD_CLOSED', facts: { period: '2026-Q4' } });
  });

  it('through as many households as there are, killed on the way and begun by two', async () => {
    const season = await aSeason({ count: 45 });
    const { world, close } = season;
    world.setNow(MIDNIGHT);
    const [first, second] = await Promise.all([close('2026-Q4'), close('2026-Q4')]);
    expect([first.state, second.state]).toEqual(['closing', 'closing']);
    await dying(world, [1, 5, 3], (store) => continueClosings(dutyOn(world, store)));
    await Promise.all([world.tend(), world.tend()]);
    const { state, figures, flags } = await lookAt(season, '2026-Q4');
    expect({ state, figures, flags }).toMatchObject({
      state: 'closed',
      figures: { households: 45, of: 45, gaining: 0, highest: 100 * POINT, issued: 0 },
      flags: { state: 'computed', flagged: 45 },
    });
    expect(world.bugs).toEqual([]);
  }, 60_000);

  it('in time for the function: what is left waits for the next run', async () => {
    const season = await aSeason({ count: 45 });
    const { world, close } = season;
    world.setNow(MIDNIGHT);
    expect(await close('2026-Q4')).toEqual({
      period: '2026-Q4',
      state: 'closing',
      households: 20,
      of: 45,
    });
    const late = { ...dutyOn(world, world.store), isTimeUp: () => true };
    expect(await continueClosings(late)).toEqual({ closed: 0 });
    expect(await continueClosings(dutyOn(world, world.store))).toEqual({ closed: 1 });
  }, 60_000);
});

describe('where points are given at the close', () => {
  // 奉节白家村 (docs/domain.md §1.1): 100 a month to begin with, only what exceeds it can be spent.
  const baijia = {
    period: 'month',
    issuing: { kind: 'atClose', above: whole(100) },
  } as const;

  it('gives what exceeds the line, and nothing of the base', async () => {
    const season = await aSeason({ settings: baijia });
    const { world, household, households, score, settle, accountOf, village } = season;
    const [, neighbour = household, third = household] = households;
    await score(household, 'HJ01', '2026-11-20');
    await score(household, 'HJ01', '2026-11-21');
    await score(neighbour, 'LY02', '2026-11-20');
    expect((await accountOf(household)).balance).toBe(0);

    world.setNow('2026-12-01T08:00:00.000Z');
    await settle('2026-10');
    await settle('2026-11');

    const balances = await Promise.all([household, neighbour, third].map(accountOf));
    expect(balances.map(({ balance }) => balance)).toEqual([10 * POINT, 0, 0]);
    expect(await entriesOf(season, 'settlement')).toMatchObject([
      {
        id: `${household.id}.2026-11.settle`,
        amount: 10 * POINT,
        by: { id: 'timer', name: '系统' },
        source: { period: '2026-11', score: 110 * POINT, above: 100 * POINT },
      },
    ]);
    expect((await lookAt(season, '2026-11')).figures).toMatchObject({ issued: 10 * POINT });
    expect(await world.audit(village)).toEqual([]);
  });

  it('gives a household that has left nothing', async () => {
    const season = await aSeason({ settings: baijia });
    const { world, household, score, settle, committee, place } = season;
    await score(household, 'HJ01', '2026-11-20');
    world.setNow('2026-12-01T08:00:00.000Z');
    const wish = { ...place, requestId: uuid(), reason: '搬到县城' };
    await world.as(committee)('household.close', wish);
    await settle('2026-10');
    await settle('2026-11');
    expect(await entriesOf(season, 'settlement')).toEqual([]);
  });
});

describe('households come and go in a period', () => {
  it('a split: the points move, the score stays, the new household is no full one', async () => {
    const flag = { threshold: whole(90), vetoItems: [], wholePeriodOnly: true };
    const season = await aSeason({ count: 1, settings: { flag } });
    const { world, committee, village, household, score, settle, accountOf } = season;
    await score(household, 'HJ01', '2026-11-20');
    const { householdId } = await world.as(committee)('household.create', {
      villageId: village.id,
      requestId: uuid(),
      number: '999',
      headName: '程小宝',
      memberCount: 2,
    });
    await world.as(committee)('household.transfer', {
      villageId: village.id,
      requestId: uuid(),
      fromId: household.id,
      toId: householdId,
      amount: whole(2),
      reason: '分户',
    });
    world.setNow(MIDNIGHT);
    await settle('2026-Q4');
    expect(await accountOf(household)).toMatchObject({
      balance: 3 * POINT,
      scores: { '2026-Q4': 5 * POINT },
    });
    const { results } = await world.as(committee)('flag.list', {
      villageId: village.id,
      period: '2026-Q4',
      limit: 10,
    });
    expect(results).toMatchObject([
      { householdId: household.id, score: 105 * POINT, flagged: true, missing: [] },
      { householdId, score: 100 * POINT, flagged: false, missing: [{ kind: 'newcomer' }] },
    ]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('who came after it or was gone before it has no part in its close', async () => {
    const gone = aHousehold({
      state: 'closed',
      closing: { reason: '迁出', byId: 'p1', at: '2026-09-30T08:00:00.000Z' },
      openedAt: '2026-01-01T00:00:00.000Z',
    });
    const later = aHousehold({ openedAt: MIDNIGHT });
    const there = aHousehold();
    const season = await aSeason({ households: [gone, later, there] });
    season.world.setNow(instantAfter(MIDNIGHT, DAY_MS));
    expect(await season.close('2026-Q4')).toMatchObject({ state: 'closed', households: 1, of: 1 });
  });
});

/** On show for five days. */
function aPublished() {
  return anItem({ publicity: true });
}
