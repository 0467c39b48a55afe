import { POINT, points } from '@domain/points';
import { someGoods } from '../support/builders';
import { aSeason, type Season } from '../support/season';

const whole = (amount: number) => points(amount * POINT);

interface Money {
  readonly fund?: 'fiscal' | 'collective' | 'donation' | 'recyclables';
  readonly kind?: 'opening' | 'income' | 'purchase';
  readonly on?: string;
  readonly donationId?: string;
  readonly note?: string;
}

const record = (season: Season, amountFen: number, money: Money = {}) =>
  season.world.as(season.committee)('fund.record', {
    ...season.ask(),
    ...{ fund: 'collective', kind: 'income', on: '2026-11-20', note: '村集体拨款' },
    amountFen,
    ...money,
  });

const spend = (season: Season, amountFen: number, money: Money = {}) =>
  record(season, amountFen, { kind: 'purchase', note: '做货架', ...money });

const give = (season: Season, amountFen: number, purpose?: string) =>
  season.world.as(season.clerk)('donation.create', {
    ...season.ask(),
    donor: { name: '黄山茶叶合作社', shown: true },
    ...(purpose === undefined ? {} : { purpose }),
    amountFen,
    on: '2026-11-20',
  });

const correct = (season: Season, moveId: string) =>
  season.world.as(season.committee)('fund.correct', { ...season.ask(), moveId, note: '多记了' });

const funds = async ({ world, supervisor, village }: Season) =>
  Object.fromEntries(
    (await world.as(supervisor)('fund.get', { villageId: village.id })).funds.map(
      ({ kind, balanceFen, earmarkedFen }) => [kind, [balanceFen, earmarkedFen]],
    ),
  );

const moves = async ({ world, supervisor, village }: Season) =>
  (await world.as(supervisor)('fund.list', { villageId: village.id, limit: 50 })).moves;

const coverage = async ({ world, supervisor, village }: Season) =>
  (await world.as(supervisor)('period.get', { villageId: village.id })).coverage;

describe('what stands behind the points', () => {
  it('is the stock on the shelf and the money in all four funds', async () => {
    const goods = [
      someGoods({ price: whole(2), stock: 10 }),
      someGoods({ price: whole(50), stock: 3, onShelf: false }),
    ];
    const season = await aSeason({ goods, settings: { fenPerPoint: 100, coverageMin: 80 } });
    expect(await coverage(season)).toMatchObject({ outstanding: 0, percent: null, fund: null });
    await season.counter().earn(30);
    expect(await coverage(season)).toMatchObject({ stock: 20 * POINT, percent: 66, min: 80 });
    await record(season, 600);
    await record(season, 400, { fund: 'fiscal' });
    expect(await coverage(season)).toMatchObject({
      fund: { amountFen: 1_000, points: 10 * POINT },
      percent: 100,
    });
  });

  it('does not count money where nobody has said what a point is worth', async () => {
    const season = await aSeason({ settings: { fenPerPoint: null } });
    await season.counter().earn(10);
    await record(season, 1_000);
    const unpriced = { fund: { amountFen: 1_000, points: null }, percent: 0 };
    expect(await coverage(season)).toMatchObject(unpriced);
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

describe('the money of a fund', () => {
  it('is kept apart from that of the others, and every fen of it is written down', async () => {
    const season = await aSeason();
    await record(season, 50_000, { kind: 'opening', note: '存折余额' });
    await spend(season, 1_250);
    await record(season, 2_000, { fund: 'fiscal' });
    expect(await funds(season)).toEqual({
      fiscal: [2_000, 0],
      collective: [48_750, 0],
      donation: [0, 0],
      recyclables: [0, 0],
    });
    expect(await moves(season)).toMatchObject([
      { fund: 'fiscal', no: 1, amountFen: 2_000, balanceAfter: 2_000 },
      { fund: 'collective', no: 2, amountFen: -1_250, balanceAfter: 48_750, byName: '老程' },
      { fund: 'collective', no: 1, kind: 'opening', amountFen: 50_000 },
    ]);
    expect(await season.world.audit(season.village)).toEqual([]);
  });

  it('is not more than there is, today or at the end of any quarter', async () => {
    const season = await aSeason({ now: '2027-01-05T02:00:00.000Z' });
    await record(season, 1_000, { on: '2027-01-02' });
    await expect(spend(season, 1_001, { on: '2027-01-02' })).rejects.toMatchObject({
      code: 'FUND_SHORT',
      facts: { fund: 'collective', leftFen: 1_000 },
    });
    await expect(spend(season, 1_000, { on: '2026-12-31' })).rejects.toMatchObject({
      code: 'FUND_SHORT',
      facts: { leftFen: 0 },
    });
    await spend(season, 1_000, { on: '2027-01-02' });
    expect(await season.world.audit(season.village)).toEqual([]);
  });

  it('opens once', async () => {
    const season = await aSeason();
    await record(season, 1_000);
    const again = record(season, 1_000, { kind: 'opening' });
    await expect(again).rejects.toMatchObject({ code: 'FUND_OPENED' });
  });

  it('is written down for a day that has come, in a quarter whose books are open', async () => {
    const season = await aSeason();
    const late = { from: '2026-10-01', until: '2026-11-21' };
    for (const on of ['2026-11-22', '2026-09-30'])
      await expect(record(season, 1, { on })).rejects.toMatchObject({
        code: 'DAY_OUT_OF_REACH',
        facts: late,
      });
    season.world.setNow('2027-01-31T02:00:00.000Z');
    await record(season, 1, { on: '2026-12-31' });
    season.world.setNow('2027-02-01T02:00:00.000Z');
    await expect(record(season, 1, { on: '2026-12-31' })).rejects.toMatchObject({
      facts: { from: '2027-01-01', until: '2027-02-01' },
    });
  });

  it('comes to one sum when several write it down at once', async () => {
    const season = await aSeason();
    await Promise.all(Array.from({ length: 20 }, () => record(season, 7)));
    const taken = await Promise.allSettled(Array.from({ length: 30 }, () => spend(season, 7)));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect((await funds(season)).collective).toEqual([0, 0]);
    expect(await season.world.audit(season.village)).toEqual([]);
  });
});

describe('a donation', () => {
  it('has a receipt number of its year, and is spent on what its donor named', async () => {
    const season = await aSeason();
    const { donationId, no } = await give(season, 30_000, '给老人买棉被');
    expect(no).toBe('2026-0001');
    expect((await give(season, 5_000)).no).toBe('2026-0002');
    expect((await funds(season)).donation).toEqual([35_000, 30_000]);

    const other = spend(season, 5_001, { fund: 'donation' });
    await expect(other).rejects.toMatchObject({
      code: 'FUND_EARMARKED',
      facts: { leftFen: 5_000 },
    });
    const tooMuch = spend(season, 30_001, { fund: 'donation', donationId });
    await expect(tooMuch).rejects.toMatchObject({
      code: 'DONATION_SHORT',
      facts: { no, leftFen: 30_000 },
    });
    await spend(season, 12_000, { fund: 'donation', donationId });
    expect((await funds(season)).donation).toEqual([23_000, 18_000]);
    const ask = { villageId: season.village.id, quarter: '2026-Q4', limit: 10 };
    const listed = await season.world.as(season.supervisor)('donation.list', ask);
    expect(listed.donations).toMatchObject([
      { no: '2026-0002', purpose: '', donorName: '黄山茶叶合作社', shown: true },
      { no: '2026-0001', purpose: '给老人买棉被', amountFen: 30_000, spentFen: 12_000 },
    ]);
    expect(await season.world.audit(season.village)).toEqual([]);
  });

  it('pays for nothing of another fund', async () => {
    const season = await aSeason();
    const { donationId } = await give(season, 30_000, '给老人买棉被');
    await record(season, 30_000);
    const astray = spend(season, 1, { donationId });
    await expect(astray).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a mistake about money', () => {
  it('is mended by its opposite, once', async () => {
    const season = await aSeason();
    const { moveId } = await record(season, 10_000);
    await correct(season, moveId);
    expect((await funds(season)).collective).toEqual([0, 0]);
    expect(await moves(season)).toMatchObject([
      { kind: 'correction', amountFen: -10_000, corrects: moveId, note: '多记了' },
      { kind: 'income', amountFen: 10_000 },
    ]);
    await expect(correct(season, moveId)).rejects.toMatchObject({ code: 'FUND_CORRECTED' });
    const undone = correct(season, `${moveId}.undo`);
    await expect(undone).rejects.toMatchObject({ code: 'FUND_FIXED' });
  });

  it('cannot be mended once the money is spent', async () => {
    const season = await aSeason();
    const { moveId } = await record(season, 10_000);
    const { moveId: spentId } = await spend(season, 1);
    await expect(correct(season, moveId)).rejects.toMatchObject({ code: 'FUND_SHORT' });
    await correct(season, spentId);
    await correct(season, moveId);
    expect((await funds(season)).collective).toEqual([0, 0]);
  });

  it('takes the donation along, and gives back what was spent of it', async () => {
    const season = await aSeason();
    const { donationId } = await give(season, 30_000, '给老人买棉被');
    const spent = await spend(season, 100, { fund: 'donation', donationId });
    await expect(correct(season, donationId)).rejects.toMatchObject({ code: 'DONATION_SHORT' });
    await correct(season, spent.moveId);
    expect((await funds(season)).donation).toEqual([30_000, 30_000]);
    await correct(season, donationId);
    expect((await funds(season)).donation).toEqual([0, 0]);
    expect(await season.world.audit(season.village)).toEqual([]);
  });
});
