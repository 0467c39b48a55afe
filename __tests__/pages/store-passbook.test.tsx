import { act, cleanup, waitFor } from '@testing-library/react';
import CounterPage from '@/clerk/counter/index';
import HouseholdPage from '@/committee/household/index';
import PassbookPage from '@/store/passbook/index';
import { staff } from '../support/builders';
import { aCounter } from '../support/counter';
import { arriveWith } from '../support/committee-phone';
import {
  expectWords,
  followLastStep,
  onPaper,
  phoneOf,
  press,
  shown,
  type,
} from '../support/phone';
import { goOnline, pullDown, world as taro } from '../support/taro-world';

async function aPassbook(as: 'clerk' | 'committee' | 'supervisor' = 'clerk') {
  const counter = await aCounter();
  const supervisor = staff('supervisor', counter.village);
  await counter.world.store.insert('persons', supervisor.person);
  const who = { clerk: counter.clerk, committee: counter.committee, supervisor }[as];
  const phone = phoneOf(counter.world, who);
  const open = (householdId: string = counter.household.id) => {
    arriveWith({ householdId });
    phone.open(<PassbookPage />);
  };
  return { ...counter, phone, open };
}

it('is found by the household’s card, and printed from the first line', async () => {
  const { earn, household, phone } = await aPassbook();
  await earn(7);
  phone.open(<PassbookPage />);
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', household.cardToken);
  await press('token-go');
  await expectWords('passbook-state', '第 1 页第 1 行');
  expect(shown('passbook-how')).toContain('空白的 A5 纸，这是第 1 页');
  expect(onPaper('passbook')).toContain('交旧衣物 3.5 公斤');
  expect(onPaper('passbook')).toContain('+7');
});

it('is found by number by the committee', async () => {
  const { household, phone } = await aPassbook('committee');
  phone.open(<PassbookPage />);
  await waitFor(() => expect(shown('passbook-number')).not.toBeNull());
  type('passbook-number', household.number);
  await press(`passbook-number-${household.number}`);
  await expectWords('passbook-nothing', '没有新的账');
  await press('passbook-other');
  await waitFor(() => expect(shown('passbook-number')).not.toBeNull());
});

it('is recorded once it came out well, and goes on below', async () => {
  const { earn, open } = await aPassbook();
  await earn(7);
  open();
  await press('passbook-done');
  await expectWords('passbook-recorded', '下次从第 1 页第 2 行接着打');
  expect(taro.questions.at(-1)?.content).toContain('这 1 行下次不再打');
  await expectWords('passbook-nothing', '没有新的账');
  await earn(3);
  act(pullDown);
  await expectWords('passbook-how', '从第 2 行接着打');
  expect(onPaper('passbook')).toContain('+3');
  expect(onPaper('passbook')).not.toContain('+7');
  await press('passbook-which-page');
  await waitFor(() => expect(onPaper('passbook')).toContain('+7'));
  expect(shown('passbook-done')).toBeNull();
});

it('is not recorded by who is not sure', async () => {
  const { earn, open, phone } = await aPassbook();
  await earn(7);
  taro.confirms = false;
  open();
  await press('passbook-done');
  expect(phone.sent('passbook.print')).toEqual([]);
});

it('sends again what no answer came to, and it counts once', async () => {
  const { earn, open, phone, world, household } = await aPassbook();
  await earn(7);
  open();
  await waitFor(() => expect(shown('passbook-done')).not.toBeNull());
  phone.loseReplies('passbook.print');
  await press('passbook-done');
  await waitFor(() => expect(shown('passbook-print-unknown')).not.toBeNull());
  expect(shown('passbook-done')).toBeNull();
  phone.findReplies('passbook.print');
  await press('passbook-print-again');
  await expectWords('passbook-recorded', '第 2 行');
  const [first, second] = phone.sent('passbook.print');
  expect(second?.input).toEqual(first?.input);
  expect(await world.store.get('passbooks', household.id)).toMatchObject({ next: { line: 2 } });
});

it('says where it goes on when somebody else printed in between', async () => {
  const { earn, open, world, committee, place } = await aPassbook();
  await earn(7);
  open();
  await waitFor(() => expect(shown('passbook-done')).not.toBeNull());
  await world.as(committee)('passbook.print', {
    ...place,
    requestId: '00000000-0000-4000-8000-00000000beef',
    ...{ booklet: 1, fromNo: 0, throughNo: 1 },
  });
  await press('passbook-done');
  await expectWords('passbook-print-refused', '接到第 1 页第 2 行');
  await expectWords('passbook-nothing', '没有新的账');
});

it('begins anew in a new booklet: after the old one, or from the first entry', async () => {
  const { earn, open } = await aPassbook();
  await earn(7);
  open();
  await press('passbook-done');
  await expectWords('passbook-recorded', '第 2 行');
  await press('passbook-renew-open');
  await press('passbook-renew-lost');
  expect(taro.questions.at(-1)?.content).toContain('从第一笔账起全部重打');
  await expectWords('passbook-renewed', '已换成第 2 本');
  await waitFor(() => expect(onPaper('passbook')).toContain('+7'));
  await press('passbook-renew-open');
  await press('passbook-renew-full');
  await expectWords('passbook-renewed', '已换成第 3 本');
});

it('is only looked at by a supervisor', async () => {
  const { earn, open } = await aPassbook('supervisor');
  await earn(7);
  open();
  await expectWords('passbook-only-reads', '您只能看');
  expect(shown('passbook-done')).toBeNull();
  expect(shown('passbook-renew-open')).toBeNull();
});

it('without a network says so, and comes back', async () => {
  const { earn, open, phone } = await aPassbook();
  await earn(7);
  phone.loseReplies('passbook.get');
  goOnline(false);
  open();
  await expectWords('passbook-load', '没有网络');
  act(() => goOnline(true));
  phone.findReplies('passbook.get');
  await press('passbook-load-retry');
  await expectWords('passbook-state', '第 1 行');
});

it('is a step away from the counter and from the household’s book', async () => {
  const { phone, household } = await aPassbook();
  phone.open(<CounterPage />);
  await press('to-passbook');
  expect(followLastStep()).toBe('/store/passbook/index');
  type('token-input', household.cardToken);
  await press('token-go');
  await press('go-passbook');
  expect(taro.steps.at(-1)).toContain(`/store/passbook/index?householdId=${household.id}`);
  cleanup();
  const there = await aPassbook('committee');
  arriveWith({ householdId: there.household.id });
  there.phone.open(<HouseholdPage />);
  await press('household-passbook');
  expect(taro.steps.at(-1)).toContain(`householdId=${there.household.id}`);
  expect(household.id).not.toBe(there.household.id);
});
