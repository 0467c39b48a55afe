/**
 * Paper is laid out once for every printer and phone. The law of each layout: every mark lies on its
 * page, texts of one page do not lie on each other, and everything handed in stands on it, in order.
 */
import fc from 'fast-check';
import { BAG_LABELS_A_SHEET, bagSheet } from '@domain/paper/bag-sheet';
import { cardSheet, CARDS_A_SHEET } from '@domain/paper/card-sheet';
import { passbookPage } from '@domain/paper/passbook-page';
import { LABELS_A_SHEET, shelfLabels } from '@domain/paper/shelf-labels';
import { fitted, widthOf, wrapped } from '@domain/paper/text-width';
import { voucherSheet } from '@domain/paper/voucher-sheet';
import { PASSBOOK_LINES, type PassbookLine } from '@domain/passbook';
import { POINT, points, POINTS_MAX } from '@domain/points';
import { expectTidy, SHOP, textsOf, wordsOf } from '../support/paper';

const aLine = (fields: Partial<PassbookLine> = {}): PassbookLine => ({
  no: 1,
  day: '2026-11-21',
  what: '交旧衣物 3.5 公斤',
  gain: points(7 * POINT),
  balance: points(7 * POINT),
  ...fields,
});

const aPage = (fields: Partial<Parameters<typeof passbookPage>[0]> = {}) =>
  passbookPage({
    household: { number: '017', maskedName: '程*户' },
    villageName: SHOP.shopName,
    ...{ booklet: 1, page: 1, line: 1, lines: [aLine()] },
    ...fields,
  });

const chinese = fc.string({
  unit: fc.constantFrom(...Array.from('肥皂洗衣粉一二三（）1.5kgML ')),
  maxLength: 40,
});
const named = chinese.map((text) => `盐${text.trim()}`);
const amounts = fc.integer({ min: 1, max: POINTS_MAX }).map(points);

describe('a text', () => {
  it('is wrapped into lines that fit, and loses nothing but spaces at their ends', () => {
    fc.assert(
      fc.property(named, fc.integer({ min: 12, max: 80 }), (text, width) => {
        const lines = wrapped(text, 4, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line.slice(0, -1), 4)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('breaks no word of letters and figures, and no line before a full stop', () => {
    expect(wrapped('每月最多 120 次。', 4, 28)).toEqual(['每月最多 120', '次。']);
    expect(wrapped('先记着，下回算', 4, 12)).toEqual(['先记着，', '下回算']);
  });

  it('is made smaller to fit, and cut short only when that would make it unreadable', () => {
    const room = { size: 4, least: 3, width: 20 };
    expect(fitted('肥皂', room)).toEqual({ text: '肥皂', size: 4 });
    expect(fitted('一二三四五六', room)).toEqual({ text: '一二三四五六', size: 3.3 });
    expect(fitted('一二三四五六七八', room)).toEqual({ text: '一二三四五…', size: 3 });
  });
});

describe('the card sheet', () => {
  const cards = Array.from({ length: 23 }, (_, index) => ({
    number: String(index + 1).padStart(3, '0'),
    token: '7K3M9QF2XW8D4TGH',
  }));

  it('has ten cards a page, in order, and in their codes nothing but the token', () => {
    const sheet = cardSheet(SHOP, cards);
    expectTidy(sheet);
    expect(sheet.pages).toHaveLength(Math.ceil(cards.length / CARDS_A_SHEET));
    expect(wordsOf(sheet).filter((text) => /^\d{3}$/.test(text))).toEqual(
      cards.map(({ number }) => number),
    );
    const codes = sheet.pages.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'qr'));
    expect(codes).toHaveLength(cards.length);
    expect(codes.every((mark) => mark.kind === 'qr' && mark.text === '7K3M9QF2XW8D4TGH')).toBe(
      true,
    );
  });

  it('holds a village and numbers as long as they may be', () => {
    const long = { villageName: '长'.repeat(20), shopName: '店'.repeat(20) };
    expectTidy(cardSheet(long, [{ number: 'ABCDEFGH-012', token: 'ZZZZZZZZZZZZZZZZ' }]));
  });
});

describe('a passbook page', () => {
  it('that is begun has its head and all of its rules, and the lines from the top', () => {
    const drawing = aPage({ lines: [aLine(), aLine({ what: '扣分', gain: points(-2_500) })] });
    expectTidy(drawing);
    const [page] = drawing.pages;
    expect(page).toMatchObject({ width: 148, height: 210, under: [] });
    expect(wordsOf(drawing)).toEqual(
      expect.arrayContaining(['积分存折', '017 户 程*户', '扣分', '-2.5', '+7']),
    );
    expect(page?.marks.filter(({ kind }) => kind === 'line').length).toBeGreaterThan(
      PASSBOOK_LINES,
    );
  });

  it('that goes on prints nothing but the new lines, where they would stand on a whole page', () => {
    const lines = Array.from({ length: PASSBOOK_LINES }, (_, index) =>
      aLine({ no: index + 1, balance: points((index + 1) * POINT) }),
    );
    const whole = textsOf(aPage({ lines }));
    const rest = aPage({ line: 8, lines: lines.slice(7, 12) });
    const [page] = rest.pages;
    expect(whole).toEqual(expect.arrayContaining(textsOf(rest)));
    expect(textsOf(rest)).toHaveLength(5 * 4);
    expect(page?.marks.some(({ kind }) => kind === 'line')).toBe(false);
    expect(page?.under.length).toBeGreaterThan(PASSBOOK_LINES);
  });

  it('holds whatever the ledger may say, on every line', () => {
    fc.assert(
      fc.property(
        named,
        amounts,
        fc.integer({ min: 1, max: PASSBOOK_LINES }),
        (what, sum, line) => {
          const gain = points(0 - sum);
          expectTidy(aPage({ line, lines: [aLine({ what, gain, balance: sum })] }));
        },
      ),
    );
  });

  it('has letters of at least nine points', () => {
    const smallest = Math.min(
      ...textsOf(aPage({ lines: [aLine({ what: '长'.repeat(40) })] })).map(({ size }) => size),
    );
    expect(smallest).toBeGreaterThanOrEqual(3.17);
  });
});

describe('shelf labels', () => {
  const goods = { name: '肥皂', unitName: '块', price: points(5 * POINT), barcode: '' };

  it('say the name, the points and the unit, and carry the bar code of goods that have one', () => {
    const drawing = shelfLabels([goods, { ...goods, name: '盐', barcode: '6901234567892' }]);
    expectTidy(drawing);
    expect(wordsOf(drawing)).toEqual([
      '肥皂',
      '5',
      '分 / 块',
      '盐',
      '5',
      '分 / 块',
      '6901234567892',
    ]);
    const codes = drawing.pages[0]?.marks.filter(({ kind }) => kind === 'qr');
    expect(codes).toMatchObject([{ text: '6901234567892' }]);
  });

  it('fill sheet after sheet', () => {
    const many = Array.from({ length: LABELS_A_SHEET + 1 }, () => goods);
    expect(shelfLabels(many).pages).toHaveLength(2);
    expect(shelfLabels([]).pages).toEqual([]);
  });

  it('hold any name and any price', () => {
    fc.assert(
      fc.property(named, amounts, fc.boolean(), (name, price, hasCode) => {
        const barcode = hasCode ? '69012345678920123456' : '';
        expectTidy(shelfLabels([{ name: name.slice(0, 20), unitName: '公斤', price, barcode }]));
      }),
    );
  });
});

describe('labels for bags', () => {
  const bags = [{ code: '7K3M9QF2XW8D' }, { code: '000011112222' }];

  it('carry the code, and nothing that says whose they are', () => {
    const drawing = bagSheet('试验村', bags);
    expectTidy(drawing);
    expect(wordsOf(drawing)).toEqual([
      ...['分类袋', '试验村', '7K3M-9QF2-XW8D'],
      ...['分类袋', '试验村', '0000-1111-2222'],
    ]);
    const codes = drawing.pages[0]?.marks.filter(({ kind }) => kind === 'qr');
    expect(codes).toMatchObject([{ text: '7K3M9QF2XW8D' }, { text: '000011112222' }]);
  });

  it('hold any village’s name, sheet after sheet', () => {
    const many = Array.from({ length: BAG_LABELS_A_SHEET + 1 }, () => ({ code: '7K3M9QF2XW8D' }));
    expect(bagSheet('试验村', many).pages).toHaveLength(2);
    fc.assert(fc.property(named, (name) => expectTidy(bagSheet(name.slice(0, 20), bags))));
  });
});

it('vouchers carry their number, what they are worth, until when, and their code', () => {
  const vouchers = [5, 10, 20, 50, 100].map((value, index) => ({
    number: `00000${index}7`,
    value: points(value * POINT),
    secret: '7K3M9QF2',
    until: index === 0 ? null : '2026-12-31',
  }));
  const drawing = voucherSheet(SHOP.shopName, vouchers);
  expectTidy(drawing);
  const words = wordsOf(drawing);
  expect(words).toEqual(
    expect.arrayContaining([
      '编号 0000047',
      '暗码 7K3M 9QF2',
      '100',
      '有效到 2026-12-31',
      '一直有效',
    ]),
  );
  expect(words.filter((text) => text.startsWith('编号'))).toEqual(
    vouchers.map(({ number }) => `编号 ${number}`),
  );
});
