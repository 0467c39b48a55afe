import { aSeason } from '../support/season';
import { moneyOf } from '../support/money';

const aShop = async () => {
  const season = await aSeason();
  return { season, ...moneyOf(season), audit: () => season.world.audit(season.village) };
};

describe('recyclables packed for a dealer', () => {
  it('have a number of their year, and are kept until they are sold or opened', async () => {
    const { pack, drop, bundles } = await aShop();
    const first = await pack('clothes', 25_000);
    expect(first.code).toBe('2026-0001');
    const second = await pack('bottle', 8_000);
    await drop(second.bundleId);
    expect(await bundles()).toMatchObject([
      { code: '2026-0002', state: 'dropped', endedOn: '2026-11-21', reason: '受潮了，重新打' },
      { code: '2026-0001', state: 'kept', grams: 25_000, pieces: null, byName: '老程' },
    ]);
    await expect(drop(second.bundleId)).rejects.toMatchObject({
      code: 'BUNDLE_MOVED_ON',
      facts: { code: '2026-0002' },
    });
    await expect(pack('gold', 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a sale', () => {
  it('takes the bundles out of the shop and brings the money into the fund, at once', async () => {
    const { pack, sell, bundles, sales, funds, moves, audit } = await aShop();
    const { bundleId } = await pack('clothes', 25_000);
    await pack('clothes', 9_000);
    const lines = [
      { materialId: 'clothes', grams: 24_800, amountFen: 1_240 },
      { materialId: 'bottle', grams: 3_000, amountFen: 0 },
    ];
    const { saleId } = await sell(lines, [bundleId]);
    expect((await funds()).recyclables).toEqual([1_240, 0]);
    expect(await moves()).toMatchObject([
      { fund: 'recyclables', kind: 'sale', amountFen: 1_240, party: '屯溪废品站' },
    ]);
    expect((await bundles()).map(({ state }) => state)).toEqual(['kept', 'sold']);
    expect(await sales()).toMatchObject([
      {
        id: saleId,
        amountFen: 1_240,
        bundleCodes: ['2026-0001'],
        lines: [
          { grams: 24_800, bundledGrams: 25_000 },
          { grams: 3_000, bundledGrams: 0 },
        ],
      },
    ]);
    expect(await audit()).toEqual([]);
  });

  it('takes a bundle once, under a line of its material, and not before it was packed', async () => {
    const { season, pack, sell, audit } = await aShop();
    const clothes = [{ materialId: 'clothes', grams: 25_000, amountFen: 1_250 }];
    const bottles = [{ materialId: 'bottle', grams: 8_000, amountFen: 900 }];
    const { bundleId } = await pack('clothes', 25_000);
    await expect(sell(bottles, [bundleId])).rejects.toMatchObject({
      code: 'SALE_LINE_MISSING',
      facts: { name: '旧衣物' },
    });
    await expect(sell(clothes, [bundleId], { on: '2026-11-20' })).rejects.toMatchObject({
      code: 'BUNDLE_LATER',
      facts: { code: '2026-0001', from: '2026-11-21' },
    });
    const tried = await Promise.allSettled(
      Array.from({ length: 8 }, () => sell(clothes, [bundleId])),
    );
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(sell(clothes, [bundleId])).rejects.toMatchObject({ code: 'BUNDLE_MOVED_ON' });
    expect(season.world.bugs).toEqual([]);
    expect(await audit()).toEqual([]);
  });

  it('written down by mistake is undone with its money, and the bundles are back', async () => {
    const { pack, sell, correct, funds, moves, bundles, sales, audit } = await aShop();
    const { bundleId } = await pack('clothes', 25_000);
    const lines = [{ materialId: 'clothes', grams: 25_000, amountFen: 1_250 }];
    await sell(lines, [bundleId]);
    const [sold] = await moves();
    await correct(sold?.id ?? '');
    expect((await funds()).recyclables).toEqual([0, 0]);
    expect(await bundles()).toMatchObject([{ state: 'kept', endedOn: null }]);
    expect(await sales()).toMatchObject([{ state: 'undone' }]);
    await sell(lines, [bundleId]);
    expect((await funds()).recyclables).toEqual([1_250, 0]);
    expect(await audit()).toEqual([]);
  });
});
