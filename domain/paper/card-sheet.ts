import { cardTokenText } from '../card';
import { cutLines, gridOf, inGroups, SHEETS, textAt, type Drawing, type Mark } from './drawing';
import { fitted } from './text-width';
import { CARD_WORDS } from './words';

interface CardOnPaper {
  readonly number: string;
  readonly token: string;
}

interface Shop {
  readonly villageName: string;
  readonly shopName: string;
}

/** A bank card's size, two columns of five. */
const CARD = { width: 86, height: 54 };
const [ACROSS, DOWN] = [2, 5];
const PADDING = 4;
const CODE = 38;
const WORDS_WIDTH = CARD.width - 2 * PADDING - CODE - 2;

export const CARDS_A_SHEET = ACROSS * DOWN;

/** Points cards to cut out: no name on them, and in the code nothing but the token. */
export function cardSheet(shop: Shop, cards: readonly CardOnPaper[]): Drawing {
  const cells = gridOf('A4', CARD, ACROSS, DOWN);
  const pages = inGroups(cards, CARDS_A_SHEET).map((some) => ({
    ...SHEETS.A4,
    marks: some.flatMap((card, index) => {
      const cell = cells[index];
      return cell === undefined ? [] : [...cutLines(cell), ...pointsCard(shop, card, cell)];
    }),
    under: [],
  }));
  return { name: '积分卡', sheet: 'A4', pages };
}

function pointsCard(
  shop: Shop,
  { number, token }: CardOnPaper,
  { x, y }: { readonly x: number; readonly y: number },
): readonly Mark[] {
  const [left, top, bottom] = [x + PADDING, y + PADDING, y + CARD.height - PADDING];
  const code = { x: x + CARD.width - PADDING - CODE, y: top };
  const village = line(shop.villageName, 5.4, { face: 'serif', weight: 'bold' });
  const shopName = line(shop.shopName, 3.4);
  const big = line(number, 11, { weight: 'bold' });
  const motto = CARD_WORDS.motto.split('；');
  return [
    textAt({ x: left, y: top + 5 }, village.text, village.size, {
      ...{ face: 'serif', weight: 'bold', ink: 'pine' },
    }),
    textAt({ x: left, y: top + 10.5 }, shopName.text, shopName.size),
    textAt({ x: left, y: top + 18.5 }, CARD_WORDS.number, 3.4, { ink: 'soft' }),
    textAt({ x: left, y: top + 29.5 }, big.text, big.size, { weight: 'bold' }),
    ...motto.map((text, index) =>
      textAt({ x: left, y: bottom - 5.2 * (motto.length - 1 - index) - 1 }, text, 3.1),
    ),
    { kind: 'qr', ...code, size: CODE, text: token },
    textAt({ x: code.x + CODE / 2, y: bottom - 1 }, cardTokenText(token), 3.1, {
      ...{ align: 'middle', face: 'mono', weight: 'bold' },
    }),
  ];
}

function line(text: string, size: number, look: Parameters<typeof fitted>[2] = {}) {
  return fitted(text, { size, least: 2.6, width: WORDS_WIDTH }, look);
}
