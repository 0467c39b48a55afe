import { POINT, points } from '@domain/points';
import { someGoods } from '../support/builders';
import { aSeason, type Season } from '../support/season';

const whole = (amount: number) => points(amount * POINT);

const record = (season: Season, amountFen: number, on = '2026-11-20') =>
  season.world.as(season.committee)('fund.record', {
    ...season.ask(),
    amountFen,
    on,
    note: '村集体拨款',
  });

const coverage = async ({ world, supervisor, village }: Season) =>
  (await world.as(supervisor)('period.get', { villageId: village.id })).coverage;

describe('what stands behind the points', () => {
  it('is the stock on the shelf and the money last recorded', async () => {
    const goods = [
      someGoods({ price: whole(2), stock: 10 }),
      someGoods({ price: whole(50), stock: 3, onShelf: false }),
    ];
    const season = await aSeason({ goods, settings: { fenPerPoint: 100, coverageMin: 80 } });
    expect(await coverage(season)).toMatchObject({ outstanding: 0, percent: null, fund: null });
    await season.counter().earn(30);
    expect(await coverage(season)).toMatchObject({
      outstanding: 30 * POINT,
      stock: 20 * POINT,
      percent: 66,
      min: 80,
    });
    await record(season, 500);
    season.world.advance(60_000);
    await record(season, 1_000);
    expect(await coverage(season)).toMatchObject({
      fund: { amountFen: 1_000, on: '2026-11-20', points: 10 * POINT },
      percent: 100,
    });
  });

  it('does not count money where nobody has said what a point is worth', async () => {
    const season = await aSeason({ settings: { fenPerPoint: null } });
    await season.counter().earn(10);
    await record(season, 1_000);
    expect(await coverage(season)).toMatchObject({
      fund: { amountFen: 1_000, points: null },
      percent: 0,
    });
  });

  it('keeps more points from being promised than the rules ask for', async () => {
    const season = await aSeason({ settings: { coverageMin: 100, fenPerPoint: 100 } });
    const { world, committee, village, household, propose } = season;
    await propose(household, 'HJ01', { occurredOn: '2026-11-20' });
    const ask = { villageId: village.id, queue: 'first', limit: 10 } as const;
    const waiting = async () => (await world.as(committee)('review.list', ask)).proposals;
    const [proposal] = await waiting();
    const decisions = [{ proposalId: proposal?.id ?? '', verdict: 'pass' as const }];
    const pass = () => world.as(committee)('review.first', { ...season.ask(), decisions });
    expect((await pass()).results).toMatchObject([
      { refusal: { code: 'SHOP_UNCOVERED', facts: { percent: 0, min: 100 } } },
    ]);
    await record(season, 500);
    expect((await pass()).results).toMatchObject([{ state: 'reviewing', refusal: null }]);
  });
});

describe('the money of the shop', () => {
  it('is recorded, never changed, and listed with who recorded it', async () => {
    const season = await aSeason();
    await record(season, 50_000);
    season.world.advance(60_000);
    await record(season, 48_000, '2026-11-21');
    const { world, supervisor, village } = season;
    const ask = { villageId: village.id, limit: 1 };
    const first = await world.as(supervisor)('fund.list', ask);
    expect(first.funds).toMatchObject([
      { amountFen: 48_000, on: '2026-11-21', note: '村集体拨款', byName: '老程' },
    ]);
    const before = first.next ?? '';
    const second = await world.as(supervisor)('fund.list', { ...ask, before });
    expect(second).toMatchObject({ funds: [{ amountFen: 50_000 }], next: null });
  });

  it('is counted on a day that has come, and not long past', async () => {
    const season = await aSeason();
    await expect(record(season, 1, '2026-11-22')).rejects.toMatchObject({
      code: 'DAY_OUT_OF_REACH',
      facts: { from: '2026-09-22', until: '2026-11-21' },
    });
    await expect(record(season, 1, '2026-09-21')).rejects.toMatchObject({
      code: 'DAY_OUT_OF_REACH',
    });
  });
});
