import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import HomePage from '@/pages/home/index';
import { aVillage, someGoods, somebody, staff } from '../support/builders';
import { aHouseholdPhone, cutOff, tamper } from '../support/household-phone';
import { expectShown, phoneOf, press, shown } from '../support/phone';
import { aRulebook, inForce } from '../support/rules';
import { goOnline, showAgain, world as taro } from '../support/taro-world';
import type { Given } from '../support/world';

const salt = someGoods({ id: 'salt', name: '食盐', unitName: '包', price: points(2 * POINT) });
const pot = someGoods({ id: 'pot', name: '铁锅', unitName: '口', price: points(5 * POINT) });
const bottles = (count: number) => [{ materialId: 'bottle', quantity: quantity(count * 1_000) }];

async function aHome(given: Given = {}) {
  const household = await aHouseholdPhone({ goods: [salt, pot], ...given });
  const open = async (balance: string) => {
    household.phone.open(<HomePage />);
    await expectShown('home-balance', `可用积分${balance}分`);
  };
  return { ...household, open };
}

it('says how many points there are, and why each of them came or went', async () => {
  const { earn, redeem, open } = await aHome();
  await earn(5);
  await redeem([{ goodsId: 'salt', count: 1, price: salt.price }]);
  await open('3');

  expect(shown('entry-1')).toBe('交 旧衣物 2.5 公斤11月21日 16:00 · 店员老程+5 分');
  expect(shown('entry-2')).toBe('换 食盐 1 包11月21日 16:00 · 店员老程-2 分');
  await press('entry-2');
  expect(shown('why-2')).toContain('食盐 1 包，用 2 分');
  expect(shown('why-2')).toContain('第 1 笔的 2 分');
  await press('entry-2');
  expect(shown('why-2')).toBeNull();
});

it('keeps what makes no point yet, and says how much more makes one', async () => {
  const { bring, open } = await aHome();
  await bring(bottles(34));
  await open('0');
  expect(shown('entry-1')).toContain('记零头');
  await expectShown('remainder-bottle', '饮料瓶、易拉罐零头 34 个，再交 1 个得 1 分');
  await press('entry-1');
  expect(shown('why-1')).toContain('不满 35 个，这次不得分剩 34 个是零头，留着下次接着算');
});

it('explains a debt kindly', async () => {
  const { earn, redeem, undo, open } = await aHome();
  const { entry } = await earn(5);
  await redeem([{ goodsId: 'pot', count: 1, price: pot.price }]);
  await undo(entry.id);
  await open('-5');
  expect(screen.queryByText(/现在欠 5 分。不用交钱/)).not.toBeNull();
});

it('says that the rules are not in use yet, and shows no score', async () => {
  const { open } = await aHome();
  await open('0');
  expect(shown('home-score')).toBe('评议分村规还没有起用，暂时不评分。');
});

const scoring = { villages: [aVillage({ rulebook: [inForce(aRulebook())] })] };

it('tells the score from the points', async () => {
  const { open } = await aHome(scoring);
  await open('0');
  expect(shown('home-score')).toContain('基础分 100 分，没有加减');
  expect(shown('home-score')).toContain('不能换东西');
});

it.each([
  ['2026-Q4', -3_000, '97 分2026年第4季度基础分 100 分，减 3 分'],
  ['2026-Q4', 5_500, '105.5 分2026年第4季度基础分 100 分，加 5.5 分'],
  ['2026-Q4', 0, '100 分2026年第4季度基础分 100 分，没有加减'],
  ['2026-Q3', 5_000, '100 分2026年第4季度基础分 100 分，没有加减'],
])('shows the score of this quarter only: %s %d', async (period, scored, said) => {
  const { open } = await aHome(scoring);
  tamper('household.home', (home) => ({
    ...(home as object),
    scores: { [period]: scored },
  }));
  await open('0');
  expect(shown('home-score')).toContain(said);
});

it('says what is held back for a reservation', async () => {
  const { earn, open } = await aHome();
  await earn(8);
  tamper('household.home', (home) => ({
    ...(home as object),
    frozen: 2_000,
    available: 6_000,
  }));
  await open('6');
  expect(screen.queryByText('一共 8 分，其中 2 分已留给预约的东西。')).not.toBeNull();
});

it('renews when it comes back into view, and keeps the old figures, marked, without a network', async () => {
  const { earn, open } = await aHome();
  await open('0');
  await earn(2);
  act(showAgain);
  await expectShown('home-balance', '可用积分2分');
  expect(shown('stale')).toBeNull();

  cutOff();
  act(showAgain);
  await waitFor(() => expect(shown('stale')).not.toBeNull());
  expect(shown('home-balance')).toBe('可用积分2分');
});

it('without a network from the start says so, and goes on once there is one', async () => {
  const { phone, world, villager } = await aHome();
  cutOff();
  phone.open(<HomePage />);
  await waitFor(() => expect(shown('offline')).toContain('手机没有网络'));
  phoneOf(world, villager);
  act(() => goOnline(true));
  await press('reload');
  await expectShown('home-balance', '可用积分0分');
});

it('shows whom to complain to in one press, and the code in another', async () => {
  const { open } = await aHome();
  await open('0');
  await press('complain');
  expect(shown('complaint-ways')).toContain('找村委会');
  await press('show-code');
  expect(taro.steps).toContain('navigateTo /pages/code/index');
});

it('grows its letters in 关怀模式', async () => {
  const { open } = await aHome();
  await open('0');
  await press('elder-toggle');
  expect(shown('elder-toggle')).toBe('退出关怀模式');
});

it('leads somebody new to the choice of who they are, and a clerk to the counter', async () => {
  const { world, village } = await aHouseholdPhone();
  phoneOf(world, somebody()).open(<HomePage />);
  await waitFor(() => expect(taro.steps).toEqual(['reLaunch /pages/people/index']));
  cleanup();

  const clerk = staff('clerk', village);
  await world.store.insert('persons', clerk.person);
  phoneOf(world, clerk).open(<HomePage />);
  await waitFor(() => expect(taro.steps.at(-1)).toBe('reLaunch /clerk/counter/index'));
});
