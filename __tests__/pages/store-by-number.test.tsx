import { cleanup, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import CounterPage from '@/clerk/counter/index';
import CountersignPage from '@/store/countersign/index';
import BagsPage from '@/store/bags/index';
import DrawsPage from '@/store/draws/index';
import PassbookPage from '@/store/passbook/index';
import ReservePage from '@/store/reserve/index';
import DrawPage from '@/villager/draw/index';
import OrdersPage from '@/villager/orders/index';
import { POINT, points } from '@domain/points';
import { setElder } from '@/services/platform';
import { aHousehold, aVillage, someGoods } from '../support/builders';
import { aDrawing } from '../support/drawing';
import { cutOff } from '../support/household-phone';
import { expectLargeLetters } from '../support/page-manners';
import { expectWords, isDisabled, phoneOf, press, shown, type } from '../support/phone';
import { aReservingShop } from '../support/reserving';
import { goOnline, world as taro } from '../support/taro-world';

afterEach(() => setElder(false));

const salt = someGoods({ id: 'salt', name: '食盐', unitName: '袋', price: points(2 * POINT) });

/** A clerk who is rung up by house 012; its card is at home. */
async function aCall({ points: whole = 30 } = {}) {
  const village = aVillage();
  const villageId = village.id;
  const household = aHousehold({ villageId, number: '012', headName: '程德福', hamlet: '上屋组' });
  const shop = await aReservingShop({
    ...{ villages: [village], households: [household], goods: [salt], points: whole },
  });
  const phone = phoneOf(shop.world, shop.clerk);
  return { ...shop, phone };
}

async function sayNumber(id: string, said: string): Promise<void> {
  await waitFor(() => expect(shown(`${id}-number`)).not.toBeNull());
  type(`${id}-number`, said);
  await press(`${id}-number-go`);
}

async function pickSalt(count: number): Promise<void> {
  await waitFor(() => expect(shown('cart-salt')).not.toBeNull());
  for (let one = 0; one < count; one += 1) await press('cart-salt-count-more');
}

describe('a clerk serves a household that is not there, by the number it says', () => {
  it('keeps salt for it, after asking its name, and without seeing its points', async () => {
    const { phone, mine, clerk, world, villager } = await aCall();
    phone.open(<ReservePage />);
    await waitFor(() => expect(shown('scan-button')).not.toBeNull());
    expect(isDisabled('reserve-number-go')).toBe(true);
    expect(shown('reserve-by-number')).toContain('按户号找（电话里说的）');
    await sayNumber('reserve', '第 １2 户');
    await expectWords('reserve-check', '对上了再点');
    expect(shown('reserve-number-012')).toContain('012 户 程*户');
    expect(shown('reserve-number-012')).toContain('上屋组');
    await press('reserve-number-012');
    await expectWords('cart-available', '012 户 程*户，没有扫卡，看不到有多少分');
    await pickSalt(2);
    expect(shown('cart-sum')).not.toContain('还能用');
    await press('cart-go');
    expect(taro.questions.at(-1)?.content).toContain('012 户 程*户：食盐 2 袋，一共 4 分');
    await expectWords('reserve-made', '给 012 户 程*户 留好了');
    expect(shown('reserve-card')).toContain('您自己交货时要扫他家的积分卡');
    expect(await mine()).toMatchObject([
      { state: 'open', byRole: 'clerk', byName: clerk.person.name },
    ]);
    await press('reserve-other');
    await waitFor(() => expect(shown('reserve-number')).not.toBeNull());
    cleanup();
    phoneOf(world, villager).open(<OrdersPage />);
    await expectWords('order-1', `${clerk.person.name}替您家约的`);
  });

  it('hears when it has too few points, and keeps nothing', async () => {
    const { phone, mine } = await aCall({ points: 3 });
    phone.open(<ReservePage />);
    await sayNumber('reserve', '12');
    await press('reserve-number-012');
    await pickSalt(2);
    await press('cart-go');
    await expectWords('cart-refused', '积分不够：要 4 分，现有 3 分');
    expect(await mine()).toEqual([]);
  });

  it('puts it down for a draw', async () => {
    const { world, clerk, households, villagers, nth, open, list } = await aDrawing();
    await open();
    phoneOf(world, clerk).open(<DrawsPage />);
    await press('draw-row-1');
    const { number } = nth(households, 2);
    await sayNumber('draw', number);
    await press(`draw-number-${number}`);
    await expectWords('draw-enter-card', `${number} 户 程*户`);
    await press('draw-enter');
    await expectWords('draw-entered', '报上名了');
    expect(await list()).toMatchObject([{ entrants: 1 }]);
    await press('draw-other');
    await waitFor(() => expect(shown('draw-number')).not.toBeNull());
    cleanup();
    phoneOf(world, nth(villagers, 2)).open(<DrawPage />);
    await expectWords('lot-1-entered', `${clerk.person.name}替您家报了名`);
  });

  it.each<[string, ReactElement, string]>([
    ['passbook', <PassbookPage key="passbook" />, 'passbook-state'],
    ['bags', <BagsPage key="bags" />, 'bags-none'],
  ])('opens its %s', async (id, page, opened) => {
    const { phone, earn } = await aCall();
    await earn(1);
    phone.open(page);
    await sayNumber(id, '012');
    await press(`${id}-number-012`);
    await waitFor(() => expect(shown(opened)).not.toBeNull());
  });
});

describe('a number', () => {
  it('no house has is asked for again, and so is what is none', async () => {
    const { phone } = await aCall();
    phone.open(<ReservePage />);
    await sayNumber('reserve', '99');
    await expectWords('reserve-none', '没有找到 99 户');
    await sayNumber('reserve', '程家');
    await expectWords('reserve-by-number', '户号是数字');
    expect(shown('reserve-none')).toBeNull();
    expect(phone.sent('household.find')).toHaveLength(1);
  });

  it('is looked for in large letters, found or not', async () => {
    const { phone } = await aCall();
    await expectLargeLetters(() => phone.open(<ReservePage />), 'reserve-by-number');
    await sayNumber('reserve', '99');
    await expectWords('reserve-none', '没有找到 99 户');
    await sayNumber('reserve', '12');
    await expectWords('reserve-number-012', '程*户');
  });

  it('is looked for again once there is a network', async () => {
    const { phone, world, clerk } = await aCall();
    phone.open(<ReservePage />);
    await waitFor(() => expect(shown('reserve-number')).not.toBeNull());
    cutOff();
    await sayNumber('reserve', '12');
    await expectWords('reserve-found', '连上网络后再试一次');
    phoneOf(world, clerk);
    goOnline(true);
    await press('reserve-found-retry');
    await expectWords('reserve-number-012', '程*户');
  });

  it('opens nothing where the household has to be there', async () => {
    const { phone } = await aCall();
    for (const page of [<CounterPage key="counter" />, <CountersignPage key="countersign" />]) {
      phone.open(page);
      await waitFor(() => expect(shown('scan-button')).not.toBeNull());
      expect(shown('countersign-by-number')).toBeNull();
      expect(document.body.textContent).not.toContain('找这一户');
      cleanup();
    }
  });
});

// The browser's; TypeScript is not told of the DOM, because WeChat has none.
declare const document: { readonly body: { readonly textContent: string } };
