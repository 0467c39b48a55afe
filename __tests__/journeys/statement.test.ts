import { quantity } from '@domain/quantity';
import { aSeason, type Season } from '../support/season';
import { moneyOf } from '../support/money';

const AFTER = '2027-01-02T02:00:00.000Z';

const bring = ({ counter }: Season, materialId: string, amount: number) =>
  counter().bring([{ materialId, quantity: quantity(amount) }]);

const aShop = async () => {
  const season = await aSeason();
  return { season, ...moneyOf(season) };
};

const board = async ({ world, villagers, village }: Season) => {
  const [villager] = villagers;
  if (villager === undefined) throw new Error('a village has villagers');
  return (await world.as(villager)('statement.board', { villageId: village.id })).statements;
};

describe('a quarter’s statement', () => {
  it('says of each fund what was there, what came, what it went for and what is left', async () => {
    const { record, spend, give, correct, statement } = await aShop();
    await record(50_000, { kind: 'opening' });
    await record(20_000);
    await spend(12_345);
    await give(30_000, { purpose: '给老人买棉被' });
    const wrong = await spend(77);
    await correct(wrong.moveId);
    const { statement: of, final } = await statement();
    expect(of.funds.map(({ kind, closingFen }) => [kind, closingFen])).toEqual([
      ['fiscal', 0],
      ['collective', 57_655],
      ['donation', 30_000],
      ['recyclables', 0],
    ]);
    expect(of.funds[1]).toMatchObject({
      openingFen: 0,
      received: { opening: 50_000, income: 20_000, donation: 0, sale: 0 },
      spent: [{ note: '做货架', amountFen: 12_345 }],
      correctedFen: 0,
    });
    expect(of.funds[2]?.received.donation).toBe(30_000);
    expect(final).toBe(false);
  });

  it('begins where the last one ended, also when a mistake of that one is mended', async () => {
    const { season, record, spend, correct, statement } = await aShop();
    await record(50_000);
    const { moveId } = await spend(10_000);
    season.world.setNow('2027-02-10T02:00:00.000Z');
    await correct(moveId);
    const [last, next] = [(await statement()).statement, (await statement('2027-Q1')).statement];
    expect(last.funds[1]).toMatchObject({ closingFen: 40_000 });
    expect(next.funds[1]).toMatchObject({
      openingFen: 40_000,
      correctedFen: 10_000,
      closingFen: 50_000,
    });
  });

  it('names donors who agreed to it, and nobody else', async () => {
    const { give, statement } = await aShop();
    await give(30_000, { purpose: '给老人买棉被' });
    await give(500, { donor: { name: '藏着的人', shown: false } });
    const { donations } = (await statement()).statement;
    expect(donations).toMatchObject([
      { no: '2026-0001', donor: '黄山茶叶合作社', purpose: '给老人买棉被', spentFen: 0 },
      { no: '2026-0002', donor: '一位热心人', purpose: '', spentFen: null },
    ]);
    expect(JSON.stringify(donations)).not.toContain('藏着的人');
  });

  it('sets what was taken in against what was sold and is there, and says when too much is missing', async () => {
    const { season, pack, sell, statement } = await aShop();
    await bring(season, 'clothes', 60_000);
    const { entry } = await bring(season, 'clothes', 40_000);
    await bring(season, 'clothes', 40_000);
    await season.counter().undo(entry.id);
    await bring(season, 'bottle', 70_000);
    const { bundleId } = await pack('clothes', 50_000);
    await pack('clothes', 41_000);
    await sell([{ materialId: 'clothes', grams: 49_000, amountFen: 2_450 }], [bundleId]);
    const row = async (id: string) =>
      (await statement()).statement.recyclables.find(({ materialId }) => materialId === id);
    expect(await row('clothes')).toMatchObject({
      brought: 100_000,
      soldGrams: 49_000,
      amountFen: 2_450,
      keptGrams: 41_000,
      shortGrams: 10_000,
      shortage: 100,
      alarm: false,
    });
    await bring(season, 'clothes', 500);
    expect(await row('clothes')).toMatchObject({ shortGrams: 10_500, shortage: 104, alarm: true });
    expect(await row('bottle')).toMatchObject({ brought: 70_000, keptGrams: 0 });
    season.world.setNow('2027-01-02T02:00:00.000Z');
    const next = (await statement('2027-Q1')).statement.recyclables;
    expect(next).toMatchObject([{ materialId: 'clothes', beforeGrams: 41_000, brought: 0 }]);
  });

  it('is put up when the quarter is over, and stays as it was put up', async () => {
    const { season, record, publish, statement } = await aShop();
    await record(50_000);
    await expect(publish()).rejects.toMatchObject({
      code: 'QUARTER_RUNNING',
      facts: { until: '2027-01-01' },
    });
    expect(await board(season)).toEqual([]);
    season.world.setNow(AFTER);
    await publish();
    await record(700, { on: '2026-12-31' });
    expect(await board(season)).toMatchObject([
      { version: 1, byName: '老程', statement: { quarter: '2026-Q4' } },
    ]);
    expect((await board(season))[0]?.statement.funds[1]?.closingFen).toBe(50_000);
    expect(await statement()).toMatchObject({ changed: true, published: { version: 1 } });
    expect(await publish()).toEqual({ quarter: '2026-Q4', version: 2 });
    expect((await board(season))[0]?.statement.funds[1]?.closingFen).toBe(50_700);
    season.world.setNow('2027-02-01T02:00:00.000Z');
    expect(await statement()).toMatchObject({ changed: false, final: true });
  });

  it('is a spreadsheet too', async () => {
    const { season, record, spend } = await aShop();
    await record(50_000);
    await spend(1_250);
    const { world, committee, village } = season;
    const wish = { villageId: village.id, quarter: '2026-Q4' };
    const { name, base64 } = await world.as(committee)('statement.export', wish);
    expect(name).toBe('收支公示-2026年第4季度.xlsx');
    expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  });
});
