import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { MessageTopic } from '@domain/message';
import { MessageBell } from '@/features/message/message-bell';
import { aCounter } from '../support/counter';
import { expectShown, phoneOf, press, shown } from '../support/phone';
import { world as taro } from '../support/taro-world';

const EXPLAIN = '点一下，在微信的问话里选“允许”。允许一次，告诉您一条。';

async function aBell(topics: MessageTopic[] = ['proposalResult']) {
  const { world, villager } = await aCounter();
  const phone = phoneOf(world, villager);
  render(<MessageBell topics={topics} />);
  await expectShown('messages-now', EXPLAIN);
  const credits = async () => {
    const { topics: all } = await world.as(villager)('message.get', {});
    return Object.fromEntries(all.map((row) => [row.topic, row.credits]));
  };
  return { world, villager, phone, credits };
}

it('opens messages for who allows them, one for each time', async () => {
  const { credits } = await aBell(['proposalResult', 'objectionDecided']);
  taro.messages = { 'practice-proposalResult': 'accept', 'practice-objectionDecided': 'reject' };
  await press('messages-allow');
  await expectShown('messages-now', '已经打开，还会告诉您 1 条。');
  expect(shown('messages-allow')).toBe('再多要一条');
  await press('messages-allow');
  await expectShown('messages-now', '已经打开，还会告诉您 2 条。');
  expect(await credits()).toMatchObject({ proposalResult: 2, objectionDecided: 0 });
});

it.each([
  ['says no', { 'practice-proposalResult': 'reject' as const }],
  ['closes WeChat’s question', null],
])('changes nothing for who %s', async (_, answer) => {
  const { phone, credits } = await aBell();
  taro.messages = answer;
  await press('messages-allow');
  await expectShown('messages-told', '没有打开。要的话再点一次，在微信的问话里选“允许”。');
  expect(phone.sent('message.subscribe')).toEqual([]);
  expect(await credits()).toMatchObject({ proposalResult: 0 });
});

it('can be closed again, and then nothing is known any more', async () => {
  const { world, villager } = await aBell();
  taro.messages = { 'practice-proposalResult': 'accept' };
  await press('messages-allow');
  await press('messages-stop');
  await expectShown('messages-told', '已经关掉，不会再发。');
  await expectShown('messages-now', EXPLAIN);
  expect(await world.dump()).not.toContain(villager.openid);

  await press('messages-allow');
  await expectShown('messages-now', '已经打开，还会告诉您 1 条。');
  expect(shown('messages-told')).toBeNull();
});

it('counts a consent once when its answer was lost', async () => {
  const { phone, credits } = await aBell();
  taro.messages = { 'practice-proposalResult': 'accept' };
  phone.loseReplies('message.subscribe');
  await press('messages-allow');
  await waitFor(() => expect(shown('messages-unknown')).not.toBeNull());
  phone.findReplies('message.subscribe');
  await press('messages-again');
  await expectShown('messages-now', '已经打开，还会告诉您 1 条。');
  expect(await credits()).toMatchObject({ proposalResult: 1 });
});

it('asks WeChat within the very tap, before anything is awaited', async () => {
  await aBell();
  taro.messages = { 'practice-proposalResult': 'accept' };
  act(() => {
    fireEvent.click(screen.getByRole('button', { name: '有结果时微信告诉我' }));
    expect(taro.messageQuestions).toEqual([['practice-proposalResult']]);
  });
  await expectShown('messages-now', '已经打开，还会告诉您 1 条。');
});
