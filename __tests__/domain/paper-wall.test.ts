import fc from 'fast-check';
import { defaultExchangeTable } from '@domain/default-exchange-table';
import type { TextMark } from '@domain/paper/drawing';
import { wallRules } from '@domain/paper/wall-rules';
import { wallTable } from '@domain/paper/wall-table';
import { POINT, points } from '@domain/points';
import { SIX_DIMENSION } from '@domain/rulebook/templates/six-dimension';
import { expectTidy, SHOP, wordsOf } from '../support/paper';

describe('what hangs on the wall', () => {
  const table = defaultExchangeTable('2026-10-01');

  it('is the exchange table, a row for each material, weights also in 斤', () => {
    const drawing = wallTable(table, SHOP, 'A4');
    expectTidy(drawing);
    const words = wordsOf(drawing);
    for (const { name } of table.materials) expect(words).toContain(name);
    expect(words).toEqual(
      expect.arrayContaining(['0.5 公斤（1 斤）', '35 个', '0.1 分', '每天最多 1 分']),
    );
  });

  it('is the same on A3, only larger', () => {
    const [a4, a3] = [wallTable(table, SHOP, 'A4'), wallTable(table, SHOP, 'A3')];
    expect(a3.pages[0]).toMatchObject({ width: 297 });
    expect(wordsOf(a3)).toEqual(wordsOf(a4));
    expectTidy(a3);
  });

  it.each([1, 3, 18, 19, 60])('takes %i materials', (count) => {
    const [material] = table.materials;
    if (material === undefined) throw new Error('the table has materials');
    const materials = Array.from({ length: count }, (_, index) => ({
      ...material,
      name: `第${index}种`,
      dailyPointsMax: points(POINT),
    }));
    const drawing = wallTable({ ...table, materials }, SHOP, 'A4');
    expectTidy(drawing);
    expect(wordsOf(drawing).filter((text) => text.startsWith('第') && text.endsWith('种'))).toEqual(
      materials.map(({ name }) => name),
    );
  });

  it('are the rules, dimension after dimension over as many sheets as they need', () => {
    const rules = { ...SIX_DIMENSION.rules, version: 2, effectiveOn: '2026-10-01' };
    const items = Array.from({ length: 4 }, () => rules.items).flat();
    const drawing = wallRules({ ...rules, items }, SHOP.villageName, 'A4');
    expectTidy(drawing);
    expect(drawing.pages.length).toBeGreaterThan(4);
    const last = `第 ${drawing.pages.length} 张，共 ${drawing.pages.length} 张`;
    expect(wordsOf(drawing)).toContain(last);
    const heads = wordsOf(drawing).filter((text) =>
      rules.dimensions.some(({ name }) => name === text),
    );
    expect(heads).toEqual(
      rules.dimensions.map(({ name }) => name).filter((name) => heads.includes(name)),
    );
    for (const { name } of rules.items) expect(wordsOf(drawing).join('')).toContain(name);
  });

  it('leaves no heading alone at the foot of a sheet', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 9 }),
        (sizes) => {
          const [item] = SIX_DIMENSION.rules.items;
          if (item === undefined) throw new Error('the template has items');
          const dimensions = sizes.map((_, index) => ({ code: `D${index}`, name: `方面${index}` }));
          const items = sizes.flatMap((count, index) =>
            Array.from({ length: count }, () => ({ ...item, dimensionCode: `D${index}` })),
          );
          const rules = { title: '村规', version: 1, effectiveOn: null, dimensions, items };
          for (const page of wallRules(rules, '村', 'A4').pages) {
            const texts = page.marks.filter((mark): mark is TextMark => mark.kind === 'text');
            expect(texts.at(-1)?.text).not.toMatch(/^方面/);
          }
        },
      ),
    );
  });
});
