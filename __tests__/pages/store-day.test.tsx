import { cleanup, waitFor } from '@testing-library/react';
import DayPage from '@/store/day/index';
import DaysPage from '@/store/days/index';
import MenuPage from '@/store/menu/index';
import VillagesPage from '@/township/villages/index';
import type { Somebody } from '../support/builders';
import { aClosing } from '../support/closing';
import { expectWords, phoneOf, press, shown, type } from '../support/phone';
import { world as taro } from '../support/taro-world';

/** A day on which something happened, a minute later. */
async function anEvening() {
  const closing = await aClosing();
  await closing.clothes(5_000);
  await closing.buy(3);
  closing.world.advance(60_000);
  const open = (who: Somebody, page = <DayPage />) => {
    cleanup();
    const phone = phoneOf(closing.world, who);
    phone.open(page);
    return phone;
  };
  return { ...closing, open };
}

it('shows the clerk what is to be signed: postings, points, kilograms and goods', async () => {
  const { open, clerk } = await anEvening();
  open(clerk);
  await expectWords('day-postings', '交回收物1 笔');
  expect(shown('day-points')).toContain('发出10 分');
  expect(shown('day-points')).not.toContain('冲正');
  expect(shown('day-material-clothes')).toContain('旧衣物5 公斤');
  expect(shown('day-goods')).toContain('兑出 3 块');
});

it('is signed by the clerk with what was weighed again, and then by the committee', async () => {
  const { open, clerk, committee, closes } = await anEvening();
  open(clerk);
  await waitFor(() => expect(shown('weigh-clothes')).not.toBeNull());
  type('weigh-clothes', 'abc');
  await press('sign');
  expect(shown('sign-card')).toContain('请填数字');
  type('weigh-clothes', '4.8');
  type('sign-note', '中午停电');
  await press('sign');
  await expectWords('day-signed', '请村委再来签一次');
  await expectWords('close-1', '等村委签');

  open(committee);
  await press('close-1');
  await expectWords('day-material-clothes', '晚上又称：4.8 公斤，比账上少 0.2 公斤');
  expect(shown('close-head')).toContain('中午停电');
  expect(shown('sign-card')).toBeNull();
  await press('countersign-day');
  await expectWords('close-head', '两人已签');
  expect(await closes()).toMatchObject([{ state: 'sealed', weighed: [{ quantity: 4_800 }] }]);
});

it('says what is too fresh to be signed, and what is wrong when somebody was faster', async () => {
  const { open, clerk, colleague, clothes, shown: seen, world, ask } = await anEvening();
  await clothes(500);
  open(clerk);
  await expectWords('day-fresh', '刚记的 1 笔');
  const { no, until } = await seen();
  await world.as(colleague)('day.sign', { ...ask(), no, until, weighed: [] });
  await press('sign');
  await expectWords('sign-refused', '第 1 次日结已经有人办过了');
});

it('takes in what was too fresh once it is renewed', async () => {
  const { open, clerk, clothes, world } = await anEvening();
  await clothes(500);
  open(clerk);
  await expectWords('day-material-clothes', '5 公斤');
  type('sign-note', '中午停电');
  world.advance(60_000);
  await press('day-renew');
  await expectWords('day-material-clothes', '5.5 公斤');
  expect(shown('day-fresh')).toBeNull();
});

it('keeps what was weighed when the page is left before it is signed', async () => {
  const { open, clerk, closes } = await anEvening();
  open(clerk);
  await waitFor(() => expect(shown('weigh-clothes')).not.toBeNull());
  type('weigh-clothes', '4.8');
  type('sign-note', '中午停电');
  open(clerk);
  await press('sign');
  await waitFor(() => expect(shown('day-signed')).not.toBeNull());
  expect(await closes()).toMatchObject([{ weighed: [{ quantity: 4_800 }], note: '中午停电' }]);
});

it('keeps a signature whose answer was lost, and sends it again', async () => {
  const { open, clerk, closes } = await anEvening();
  const phone = open(clerk);
  await waitFor(() => expect(shown('sign')).not.toBeNull());
  phone.loseReplies('day.sign');
  await press('sign');
  await waitFor(() => expect(shown('sign-unknown')).not.toBeNull());
  phone.findReplies('day.sign');
  await press('sign-again');
  await expectWords('day-signed', '签好了');
  expect(await closes()).toHaveLength(1);
});

it('is shown to a village that has not closed a day yet', async () => {
  const { world, committee } = await aClosing();
  phoneOf(world, committee).open(<DayPage />);
  await expectWords('day-open', '还没有记账');
  await expectWords('closes-none', '还没有日结过');
  expect(shown('sign')).toBeNull();
});

it('is signed anew when the township says why, and everybody sees it', async () => {
  const { open, officer, clerk, committee, sign, countersign } = await anEvening();
  await sign();
  await countersign(1);
  open(officer, <VillagesPage />);
  await press('township-days');
  expect(taro.steps.at(-1)).toBe('navigateTo /store/days/index');
  open(officer, <DaysPage />);
  await expectWords('village-day-1', '两人已签');
  await press('village-day-1');
  await press('close-1');
  await press('reopen');
  await press('reopen-form-send');
  expect(shown('reopen-form')).toContain('原来的签字和说明也留着');
  type('reopen-form-reason', '秤没校准');
  await press('reopen-form-send');
  await expectWords('close-reopened', '秤没校准');
  expect(shown('close-head')).toContain('重开了，等重签');
  expect(shown('reopen')).toBeNull();

  open(clerk);
  await press('close-1');
  await press('sign');
  await expectWords('close-head', '等村委签');
  open(committee);
  await press('close-1');
  await expectWords('close-reopened', '村委');
});

it('is reached from the menu of the shop', async () => {
  const { open, clerk } = await anEvening();
  open(clerk, <MenuPage />);
  await press('menu-day');
  expect(taro.steps.at(-1)).toBe('navigateTo /store/day/index');
});
