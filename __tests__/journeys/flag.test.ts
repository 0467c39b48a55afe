import { POINT, points } from '@domain/points';
import { DAY_MS, instantAfter } from '@domain/village-time';
import { aHousehold, somebody, uuid } from '../support/builders';
import { anItem, aBreach } from '../support/rules';
import { aSeason, type Season } from '../support/season';

const MIDNIGHT = '2026-12-31T16:00:00.000Z';
const whole = (amount: number) => points(amount * POINT);

/** Half points: 79.9 and 80 are two results (docs/domain.md §8). */
const halves = [
  anItem({ code: 'A1', value: { kind: 'fixed', points: points(100) } }),
  aBreach({ code: 'B1', value: { kind: 'fixed', points: points(20_100) } }),
];

const listed = async (season: Season, period = '2026-Q4', more: { flagged?: boolean } = {}) => {
  const { world, supervisor, village } = season;
  const ask = { villageId: village.id, period, limit: 50, ...more };
  return (await world.as(supervisor)('flag.list', ask)).results;
};

const review = (season: Season, flagged: boolean, household = season.household) =>
  season.world.as(season.committee)('flag.review', {
    ...season.ask(),
    householdId: household.id,
    period: '2026-Q4',
    flagged,
    reason: '村民代表会议定',
  });

const publish = (season: Season, period = '2026-Q4') =>
  season.world.as(season.committee)('flag.publish', { ...season.ask(), period });

const board = ({ world, villagers, village }: Season, period?: string) => {
  const [villager = somebody()] = villagers;
  const ask = { villageId: village.id, ...(period === undefined ? {} : { period }) };
  return world.as(villager)('flag.board', ask);
};

async function aClosedQuarter(given: Parameters<typeof aSeason>[0] = {}) {
  const season = await aSeason(given);
  const [first = season.household, second = first] = season.households;
  await season.score(second, 'LY02', '2026-11-20');
  season.world.setNow(MIDNIGHT);
  await season.settle('2026-Q4');
  return { ...season, first, second };
}

describe('red flags', () => {
  it('follow from the rule: a score, nothing left as it was found, no veto', async () => {
    const season = await aClosedQuarter();
    const { first, second } = season;
    const [one, two, three] = await listed(season);
    expect(one).toMatchObject({ householdId: first.id, score: 100 * POINT, flagged: true });
    expect(two).toMatchObject({
      householdId: second.id,
      score: 80 * POINT,
      meets: false,
      flagged: false,
      missing: [{ kind: 'score', short: 10 * POINT }],
      changes: [],
    });
    expect(three).toMatchObject({ flagged: true, before: false });
    expect(await listed(season, '2026-Q4', { flagged: true })).toHaveLength(2);
    expect(await season.world.audit(season.village)).toEqual([]);
  });

  it('are flown at the line and not a tenth below it', async () => {
    const flag = { threshold: whole(80), vetoItems: [], wholePeriodOnly: false };
    const season = await aSeason({ count: 2, items: halves, settings: { flag } });
    const [below = season.household, at = below] = season.households;
    await season.score(below, 'B1', '2026-11-20');
    await season.score(at, 'B1', '2026-11-20');
    await season.score(at, 'A1', '2026-11-20');
    season.world.setNow(MIDNIGHT);
    await season.settle('2026-Q4');
    expect(await listed(season)).toMatchObject([
      { score: 79_900, flagged: false, missing: [{ kind: 'score', short: 100 }] },
      { score: 80_000, flagged: true, missing: [] },
    ]);
  });

  it('are ruled out by a vetoing item, unless it was reversed', async () => {
    const flag = { threshold: whole(50), vetoItems: ['LY02'], wholePeriodOnly: false };
    const season = await aSeason({ count: 2, settings: { flag } });
    const { world, committee, score, ask, settle } = season;
    const [first = season.household, second = first] = season.households;
    await score(first, 'LY02', '2026-11-20');
    const mistaken = await score(second, 'LY02', '2026-11-20');
    for (const book of ['points', 'score'])
      await world.as(committee)('entry.reverse', {
        ...ask(),
        entryId: `${mistaken}.${book}`,
        reason: '认错了人',
      });
    world.setNow(MIDNIGHT);
    await settle('2026-Q4');
    expect(await listed(season)).toMatchObject([
      { flagged: false, missing: [{ kind: 'veto', itemName: '违反公德' }] },
      { flagged: true, missing: [] },
    ]);
    expect(await world.audit(season.village)).toEqual([]);
  });

  it('are not flown over what was found and not put right', async () => {
    const item = aBreach({ code: 'HJ05', name: '乱堆乱放', rectify: { days: 3, mode: 'before' } });
    const flag = { threshold: whole(50), vetoItems: [], wholePeriodOnly: false };
    const season = await aSeason({ count: 1, items: [anItem(), item], settings: { flag } });
    const { world, committee, scorers, household, place, photoOf, settle, decide } = season;
    const [inspector = committee] = scorers;
    await world.as(inspector)('finding.create', {
      ...place,
      requestId: uuid(),
      itemCode: 'HJ05',
      where: '院门口',
      photoIds: [await photoOf(household)],
      confirmation: { how: 'card', cardToken: household.cardToken },
    });
    world.setNow(MIDNIGHT);
    await expect(season.close('2026-Q4')).rejects.toMatchObject({
      code: 'PERIOD_HAS_OPEN',
      facts: { proposals: 0, findings: 1 },
    });
    await world.tend();
    await decide();
    await settle('2026-Q4');
    expect(await listed(season)).toMatchObject([
      { score: 80 * POINT, flagged: false, missing: [{ kind: 'unrectified', count: 1 }] },
    ]);
  });

  it('are not computed where the rules know none', async () => {
    const season = await aClosedQuarter({ settings: { flag: null } });
    expect(await listed(season)).toEqual([]);
    await expect(publish(season)).rejects.toMatchObject({ code: 'FLAGS_WITHOUT_RULE' });
    expect(await board(season)).toBeNull();
  });
});

describe('the committee reviews the flags', () => {
  it('giving and taking them, each with its reason', async () => {
    const season = await aClosedQuarter();
    await expect(review(season, false)).resolves.toMatchObject({ flagged: 1 });
    await expect(review(season, true, season.second)).resolves.toMatchObject({ flagged: 2 });
    expect(await listed(season)).toMatchObject([
      { meets: true, flagged: false, changes: [{ flagged: false, reason: '村民代表会议定' }] },
      { meets: false, flagged: true, changes: [{ flagged: true, byName: '老程' }] },
      { meets: true, flagged: true, changes: [] },
    ]);
    expect(await season.world.audit(season.village)).toEqual([]);
  });

  it('only between the close and the publication', async () => {
    const season = await aSeason({ count: 25 });
    await expect(publish(season)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    season.world.setNow(MIDNIGHT);
    await season.close('2026-Q4');
    await expect(review(season, false)).rejects.toMatchObject({ code: 'PERIOD_NOT_CLOSED' });
    await expect(publish(season)).rejects.toMatchObject({ code: 'PERIOD_NOT_CLOSED' });
    await season.world.tend();
    await publish(season);
    await expect(review(season, false)).rejects.toMatchObject({ code: 'FLAGS_PUBLISHED' });
    await expect(publish(season)).rejects.toMatchObject({ code: 'FLAGS_PUBLISHED' });
  });

  it('one review or the publication, never both at once', async () => {
    const season = await aClosedQuarter();
    const outcomes = await Promise.allSettled([review(season, false), publish(season)]);
    const [reviewed] = outcomes;
    const shown = await board(season);
    expect(shown?.households).toHaveLength(reviewed.status === 'fulfilled' ? 1 : 2);
    expect(await season.world.audit(season.village)).toEqual([]);
  });
});

describe('the board', () => {
  it('shows everybody who flies the flag, masked, and nothing before it is published', async () => {
    const season = await aClosedQuarter();
    expect(await board(season)).toBeNull();
    expect(await board(season, '2026-Q4')).toBeNull();
    await expect(publish(season)).resolves.toEqual({ flagged: 2 });
    expect(await board(season)).toEqual({
      period: '2026-Q4',
      publishedAt: season.world.now(),
      households: [{ maskedName: '程*户' }, { maskedName: '程*户' }],
    });
  });

  it('tells nobody who flies none, or why', async () => {
    const households = [aHousehold(), aHousehold({ headName: '胡有才' })];
    const season = await aClosedQuarter({ households });
    await publish(season);
    expect(JSON.stringify(await board(season))).not.toContain('胡');
  });

  it('shows a flag taken down in the next period', async () => {
    const season = await aClosedQuarter();
    await publish(season);
    await season.score(season.first, 'LY02', '2027-01-01');
    season.world.setNow(instantAfter(MIDNIGHT, 91 * DAY_MS));
    await season.settle('2027-Q1');
    expect(await listed(season, '2027-Q1')).toMatchObject([
      { before: true, flagged: false },
      { before: false, flagged: true },
      { before: true, flagged: true },
    ]);
    await publish(season, '2027-Q1');
    expect(await board(season)).toMatchObject({ period: '2027-Q1' });
    expect((await board(season, '2026-Q4'))?.households).toHaveLength(2);
    expect(await season.world.audit(season.village)).toEqual([]);
  });
});
