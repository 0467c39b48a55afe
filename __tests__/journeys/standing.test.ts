import { POINT, points } from '@domain/points';
import { aHousehold, somebody, uuid, type Somebody } from '../support/builders';
import { aBreach, anItem } from '../support/rules';
import { aSeason, type Season } from '../support/season';

const MIDNIGHT = '2026-12-31T16:00:00.000Z';
const whole = (amount: number) => points(amount * POINT);

const standing = (season: Season, who?: Somebody, householdId = season.household.id) => {
  const [villager = somebody()] = season.villagers;
  const ask = { villageId: season.village.id, householdId };
  return season.world.as(who ?? villager)('standing.get', ask);
};

describe('a household reads where it stands', () => {
  it('its score and why, additions and deductions apart', async () => {
    const season = await aSeason();
    const { household, score } = season;
    await score(household, 'HJ01', '2026-11-19');
    await score(household, 'LY02', '2026-11-20');
    const { running, past, closed, number } = await standing(season);
    expect({ closed, number }).toEqual({ closed: false, number: household.number });
    expect(running).toMatchObject({
      period: '2026-Q4',
      from: '2026-10-01',
      until: '2027-01-01',
      base: 100 * POINT,
      additions: 5 * POINT,
      deductions: 20 * POINT,
      score: 85 * POINT,
      reasons: [
        { itemName: '违反公德', occurredOn: '2026-11-20', change: -20 * POINT },
        { itemName: '庭院整洁', occurredOn: '2026-11-19', change: 5 * POINT },
      ],
    });
    expect(past).toEqual([]);
  });

  it('without what was reversed', async () => {
    const season = await aSeason();
    const { world, committee, household, score, ask } = season;
    const proposalId = await score(household, 'LY02', '2026-11-20');
    await world.as(committee)('entry.reverse', {
      ...ask(),
      entryId: `${proposalId}.score`,
      reason: '认错了人',
    });
    expect((await standing(season)).running).toMatchObject({
      deductions: 0,
      score: 100 * POINT,
      reasons: [],
    });
  });

  it('what its flag lacks, and lacks no more once it is made good', async () => {
    const flag = { threshold: whole(105), vetoItems: ['LY02'], wholePeriodOnly: true };
    const household = aHousehold({ openedAt: '2026-10-02T00:00:00.000Z' });
    const season = await aSeason({
      households: [household],
      items: [anItem({ value: { kind: 'fixed', points: whole(30) } }), aBreach()],
      settings: { flag },
    });
    expect((await standing(season)).outlook).toEqual({
      threshold: 105 * POINT,
      meets: false,
      missing: [{ kind: 'score', short: 5 * POINT }, { kind: 'newcomer' }],
    });
    await season.score(season.household, 'HJ01', '2026-11-20');
    await season.score(season.household, 'LY02', '2026-11-20');
    expect((await standing(season)).outlook?.missing).toEqual([
      { kind: 'veto', itemName: '违反公德' },
      { kind: 'newcomer' },
    ]);
  });

  it('what it can still put right', async () => {
    const rectify = { days: 3, mode: 'before' } as const;
    const season = await aSeason({ items: [anItem(), aBreach({ code: 'HJ05', rectify })] });
    const { world, scorers, committee, household, place, photoOf } = season;
    const [inspector = committee] = scorers;
    const { findingId } = await world.as(inspector)('finding.create', {
      ...place,
      requestId: uuid(),
      itemCode: 'HJ05',
      where: '院门口',
      photoIds: [await photoOf(household)],
      confirmation: { how: 'card', cardToken: household.cardToken },
    });
    const { findings, outlook } = await standing(season);
    expect(findings).toMatchObject([{ id: findingId, where: '院门口', state: 'open' }]);
    expect(outlook).toMatchObject({
      meets: false,
      missing: [{ kind: 'unrectified', count: 1 }],
    });
    await world.as(inspector)('finding.recheck', {
      villageId: place.villageId,
      requestId: uuid(),
      findingId,
      passed: true,
    });
    expect(await standing(season)).toMatchObject({ findings: [], outlook: { meets: true } });
  });

  it('earlier periods, each with its flag from the publication on', async () => {
    const season = await aSeason();
    const { world, committee, household, score, settle, place, ask } = season;
    await score(household, 'LY02', '2026-11-20');
    world.setNow(MIDNIGHT);
    await settle('2026-Q4');
    await world.as(committee)('flag.review', {
      ...place,
      requestId: uuid(),
      period: '2026-Q4',
      flagged: true,
      reason: '村民代表会议定',
    });
    expect((await standing(season)).past).toEqual([
      { period: '2026-Q4', score: 80 * POINT, flag: null },
    ]);
    await world.as(committee)('flag.publish', { ...ask(), period: '2026-Q4' });
    expect((await standing(season)).past).toMatchObject([
      {
        flag: {
          flagged: true,
          before: false,
          missing: [{ kind: 'score', short: 10 * POINT }],
          reason: '村民代表会议定',
          publishedAt: MIDNIGHT,
        },
      },
    ]);
  });

  it('when its points end, and how many', async () => {
    const yearEnd = await aSeason({ settings: { clearing: { kind: 'yearEnd', noticeDays: 30 } } });
    await yearEnd.counter().earn(12);
    expect((await standing(yearEnd)).clearing).toEqual({ day: '2027-01-01', points: 12 * POINT });

    const rolling = await aSeason({
      settings: { clearing: { kind: 'rolling', months: 1, noticeDays: 5 } },
    });
    await rolling.counter().earn(3);
    expect((await standing(rolling)).clearing).toEqual({ day: '2026-12-01', points: 0 });
    rolling.world.setNow('2026-12-05T08:00:00.000Z');
    await rolling.counter().earn(4);
    expect((await standing(rolling)).clearing).toEqual({ day: '2027-01-01', points: 3 * POINT });
    expect((await standing(await aSeason())).clearing).toBeNull();
  });

  it('nothing of rules while there are none', async () => {
    const season = await aSeason({ now: '2026-09-20T08:00:00.000Z' });
    expect(await standing(season)).toMatchObject({ running: null, outlook: null, past: [] });
  });

  it('and no other household does, while the committee and the supervisor do', async () => {
    const season = await aSeason();
    const [, neighbour = somebody()] = season.villagers;
    await expect(standing(season, neighbour)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const who of [season.committee, season.supervisor])
      await expect(standing(season, who)).resolves.toMatchObject({ maskedName: '程*户' });
    await expect(standing(season, season.committee, 'h-none')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('in four round trips after the caller is known', async () => {
    const season = await aSeason({ settings: { clearing: { kind: 'yearEnd', noticeDays: 30 } } });
    await season.counter().earn(12);
    season.world.trips.length = 0;
    await standing(season);
    expect(season.world.trips).toHaveLength(5);
  });
});
