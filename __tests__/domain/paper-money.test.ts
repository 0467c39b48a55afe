import { fenFromText, fenText } from '@domain/fund/fen';
import type { ShownDonation, Statement } from '@domain/fund/statement';
import { quantity } from '@domain/quantity';
import type { Drawing } from '@domain/paper/drawing';
import { donationReceipt, statementPaper, thanksPaper } from '@domain/paper/money-sheets';

const NOTHING = { opening: 0, income: 0, donation: 0, sale: 0 };

const gift = (no: number, about: Partial<ShownDonation> = {}): ShownDonation => ({
  no: `2026-${String(no).padStart(4, '0')}`,
  donor: '黄山茶叶合作社',
  purpose: '',
  amountFen: 10_000,
  given: [],
  spentFen: null,
  on: '2026-11-20',
  ...about,
});

const statement = (about: Partial<Statement> = {}): Statement => ({
  quarter: '2026-Q4',
  funds: (['fiscal', 'collective', 'donation', 'recyclables'] as const).map((kind) => ({
    kind,
    openingFen: 0,
    received: NOTHING,
    bought: [],
    spent: [],
    paid: [],
    correctedFen: 0,
    closingFen: 0,
  })),
  donations: [],
  recyclables: [],
  ...about,
});

const wordsOn = ({ pages }: Drawing) =>
  pages
    .flatMap(({ marks }) => marks)
    .flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    .join(' ');

describe('money', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [1_250, '12.50'],
    [-1_205, '-12.05'],
  ])('of %i fen is written %s', (fen, text) => {
    expect(fenText(fen)).toBe(text);
  });

  it.each([
    ['12', 1_200],
    [' 12.5 ', 1_250],
    ['12.50', 1_250],
    ['0', 0],
    ['12.505', null],
    ['-1', null],
    ['', null],
    ['1e3', null],
  ])('typed as %s is %p fen', (text, fen) => {
    expect(fenFromText(text)).toBe(fen);
  });
});

describe('a statement on paper', () => {
  it('names every fund, also one nothing happened in, and says when it was put up', () => {
    const words = wordsOn(statementPaper(statement(), '套溪村', '2027年1月5日老程公布'));
    for (const expected of ['财政资金', '集体资金', '捐赠款', '变卖款', '本季结余', '老程公布'])
      expect(words).toContain(expected);
    expect(words).not.toContain('捐款捐物');
  });

  it('marks what too much is missing of, and cannot say it of what nobody weighed', () => {
    const row = {
      ...{ name: '旧衣物', measure: 'weight' as const, unitName: '公斤' },
      ...{ brought: quantity(50_000), broughtGrams: 50_000, soldGrams: 0 },
      ...{ amountFen: 0, beforeGrams: 0, keptGrams: 40_000 },
    };
    const missing = { ...row, materialId: 'a', shortGrams: 10_000, shortage: 200, alarm: true };
    const unknown = { ...row, materialId: 'b', shortGrams: null, shortage: null, alarm: false };
    const of = statement({ recyclables: [missing, unknown] });
    const words = wordsOn(statementPaper(of, '套溪村', ''));
    expect(words).toContain('20% 偏多');
    expect(words).toContain('算不出');
  });

  it('goes on to as many sheets as it needs, within their edges', () => {
    const donations = Array.from({ length: 90 }, (_, index) => gift(index + 1));
    const { pages } = statementPaper(statement({ donations }), '套溪村', '');
    expect(pages.length).toBeGreaterThan(2);
    for (const { marks, height } of pages)
      for (const mark of marks) if (mark.kind === 'text') expect(mark.y).toBeLessThan(height - 5);
    const words = pages.map((page) => wordsOn({ name: '', sheet: 'A4', pages: [page] }));
    expect(words.at(-1)).toContain(`第 ${pages.length} 张，共 ${pages.length} 张`);
  });
});

describe('thanks and receipts', () => {
  it('say what was given and for what', () => {
    const things = gift(2, {
      amountFen: 0,
      purpose: '给老人',
      given: [{ name: '毛巾', unitName: '条', pieces: 20 }],
    });
    const words = wordsOn(thanksPaper([gift(1), things], '套溪村', '2026-Q4'));
    expect(words).toContain('2026年第4季度捐赠致谢');
    expect(words).toContain('100.00 元');
    expect(words).toContain('毛巾 20 条，给老人');
  });

  it('leave the purpose to the village where the donor named none', () => {
    const about = { no: '2026-0001', donorName: '老汪', on: '2026年11月20日', byName: '老程' };
    const paper = donationReceipt({ ...about, what: '200.00 元', purpose: '' }, '套溪村');
    expect(paper.sheet).toBe('A5');
    expect(wordsOn(paper)).toContain('由村里安排');
    expect(wordsOn(paper)).toContain('编号 2026-0001');
  });
});
