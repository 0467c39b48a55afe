import { pointsText } from '../points';
import { voucherText, type Voucher } from '../voucher/voucher';
import {
  cutLines,
  gridOf,
  inGroups,
  lineFrom,
  SHEETS,
  textAt,
  type Drawing,
  type Mark,
} from './drawing';
import { fitted, widthOf, wrapped } from './text-width';
import { VOUCHER_WORDS } from './words';

/** A slip as it is printed; the number alone would be worth nothing. */
type VoucherOnPaper = Pick<Voucher, 'number' | 'secret' | 'value' | 'until'>;

/** Two columns of four: as large as a banknote, and a little higher. */
const VOUCHER = { width: 98, height: 68 };
const [ACROSS, DOWN] = [2, 4];
const PADDING = 5;
const CODE = 30;

/** Numbered vouchers to cut out, for who carries neither card nor phone. */
export function voucherSheet(shopName: string, vouchers: readonly VoucherOnPaper[]): Drawing {
  const cells = gridOf('A4', VOUCHER, ACROSS, DOWN);
  const pages = inGroups(vouchers, ACROSS * DOWN).map((some) => ({
    ...SHEETS.A4,
    marks: some.flatMap((one, index) => {
      const cell = cells[index];
      return cell === undefined ? [] : [...cutLines(cell), ...voucherOf(shopName, one, cell)];
    }),
    under: [],
  }));
  return { name: '积分兑换券', sheet: 'A4', pages };
}

function voucherOf(
  shopName: string,
  voucher: VoucherOnPaper,
  { x, y }: { readonly x: number; readonly y: number },
): readonly Mark[] {
  const { number, secret, value, until } = voucher;
  const [left, right] = [x + PADDING, x + VOUCHER.width - PADDING];
  const words = right - left - CODE - 4;
  const serif = { face: 'serif', weight: 'bold' } as const;
  const shop = fitted(shopName, { size: 4, least: 2.8, width: words });
  const figure = fitted(pointsText(value), { size: 22, least: 8, width: words - 9 }, serif);
  const afterFigure = left + widthOf(figure.text, figure.size, serif) + 2;
  const use = wrapped(VOUCHER_WORDS.use, 3, right - left);
  const last = until === null ? VOUCHER_WORDS.always : VOUCHER_WORDS.until(until);
  const beside = { align: 'middle', weight: 'bold' } as const;
  return [
    textAt({ x: left, y: y + 10 }, VOUCHER_WORDS.title, 6.4, { ...serif, ink: 'pine' }),
    textAt({ x: left, y: y + 16.5 }, shop.text, shop.size),
    textAt({ x: left, y: y + 39 }, figure.text, figure.size, { ...serif, ink: 'red' }),
    textAt({ x: afterFigure, y: y + 39 }, VOUCHER_WORDS.unit, 7, serif),
    textAt({ x: left, y: y + 47 }, last, 3.8),
    { kind: 'qr', x: right - CODE, y: y + 5, size: CODE, text: voucherText(voucher) },
    textAt({ x: right - CODE / 2, y: y + 40 }, VOUCHER_WORDS.number(number), 3.4, beside),
    textAt({ x: right - CODE / 2, y: y + 46 }, VOUCHER_WORDS.secret(secret), 3.4, beside),
    lineFrom({ x: left, y: y + 51 }, { x: right, y: y + 51 }, { width: 0.2 }),
    ...use.map((line, index) => textAt({ x: left, y: y + 56 + index * 4.4 }, line, 3)),
  ];
}
