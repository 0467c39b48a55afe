/**
 * A village to try things in, of the newspaper's size (docs/domain.md §0: in 套溪 81 households had
 * points in a quarter, in 凤霞 113 were graded). Its name, its people and their numbers are made up, and every screen says
 * that it is for practice.
 */
import { cardTokenFrom, TOKEN_LENGTH } from '@domain/card';
import { defaultExchangeTable } from '@domain/default-exchange-table';
import { NEW_GOODS, type Goods } from '@domain/goods';
import { emptyAccount, type Household } from '@domain/household';
import { POINT, points } from '@domain/points';
import { summaryOf } from '@domain/rulebook/rulebook';
import { DEFAULT_SHOP_RULES } from '@domain/shop-rules';
import { startOfDay } from '@domain/village-time';
import type { Village } from '@domain/village';
import { randomFrom } from '../database/faults';
import { demoRulebook } from './demo-rulebook';
import { wholeBetween } from './random';

export const DEMO_TOWNSHIP = 'demo-township';
const HOUSEHOLDS = 113;
export const HOUSEHOLDS_WITH_POINTS = 81;

/** The village's parts, the first numbers in the first. */
const HAMLETS = ['上屋组', '下屋组', '溪口组', '岭背组'];

const SURNAMES = Array.from('程汪胡吴方江洪黄叶余孙许朱王李张陈潘毕章');
const GIVEN = Array.from('德福贵根发玉兰秀英桂香建国明志强春生水木金凤');

const DEMO_VILLAGE = 'demo-village';

export function demoVillage(openedOn: string): Village {
  const rulebook = demoRulebook(DEMO_VILLAGE, openedOn);
  return {
    id: DEMO_VILLAGE,
    townshipId: DEMO_TOWNSHIP,
    name: '溪边村',
    shopName: '溪边村生态美超市',
    rulebook: [summaryOf(rulebook, rulebook.effectiveOn ?? openedOn)],
    openings: [{ weekday: 1, hours: '上午 8:30–11:30' }],
    exchangeTable: defaultExchangeTable(openedOn),
    nextTable: null,
    shopRules: DEFAULT_SHOP_RULES,
    practice: true,
  };
}

/** Another one, so that it can be seen that villages know nothing of each other; without rules yet. */
export function neighbourVillage(openedOn: string): Village {
  return {
    ...demoVillage(openedOn),
    id: 'demo-neighbour',
    rulebook: [],
    name: '岭脚村',
    shopName: '岭脚村生态美超市',
    openings: [{ weekday: 2, hours: '上午 8:30–11:30' }],
  };
}

export function demoHouseholds(
  village: Village,
  openedOn: string,
  count = HOUSEHOLDS,
): Household[] {
  const random = randomFrom(village.id === DEMO_VILLAGE ? 7 : 11);
  const openedAt = startOfDay(openedOn);
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    return {
      id: `${village.id}.h${number}`,
      villageId: village.id,
      number,
      headName: madeUpName(random),
      hamlet: HAMLETS[Math.floor((index * HAMLETS.length) / count)] ?? '',
      memberCount: wholeBetween(random, 1, 6),
      state: 'active',
      cardToken: cardTokenFrom(
        Uint8Array.from({ length: TOKEN_LENGTH }, () => Math.floor(random() * 256)),
      ),
      bags: [],
      openedAt,
      closing: null,
      account: emptyAccount(openedAt),
    };
  });
}

const QIANKOU = '潜口村 2018–2019 年兑换标准（新华社）';
const ESTIMATE = '参考分值，请村民代表会议商定';

/** Name, unit, price in points, pieces received; salt and soy sauce are 潜口's (docs/domain.md §1.5). */
const SHELF: readonly (readonly [string, string, number, number])[] = [
  ['食盐', '包', 2, 120],
  ['酱油', '瓶', 7, 60],
  ['肥皂', '块', 5, 90],
  ['牙膏', '支', 8, 60],
  ['洗衣粉', '袋', 20, 40],
  ['洗衣液', '瓶', 25, 30],
  ['抽纸', '提', 20, 40],
  ['垃圾袋', '卷', 1, 100],
  ['大米（10 斤）', '袋', 50, 20],
  ['食用油', '桶', 50, 20],
];

export function demoGoods(village: Village): Goods[] {
  return SHELF.map(([name, unitName, price, received], index) => {
    const published = name === '食盐' || name === '酱油';
    const id = `${village.id}.g${index + 1}`;
    return {
      ...NEW_GOODS,
      id,
      villageId: village.id,
      name,
      unitName,
      price: points(price * POINT),
      received,
      stock: received,
      batches: [{ id: `${id}.opening`, expiresOn: null, left: received }],
      order: index + 1,
      source: published ? QIANKOU : ESTIMATE,
      estimated: !published,
    };
  });
}

function madeUpName(random: () => number): string {
  const one = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  return `${one(SURNAMES)}${one(GIVEN)}${random() < 0.8 ? one(GIVEN) : ''}`;
}
