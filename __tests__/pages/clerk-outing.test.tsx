import { cleanup, waitFor } from '@testing-library/react';
import CounterPage from '@/clerk/counter/index';
import OutingPage from '@/clerk/outing/index';
import StandPage from '@/clerk/stand/index';
import ConflictsPage from '@/store/conflicts/index';
import { POINT } from '@domain/points';
import { NOW, uuid } from '../support/builders';
import { anOutpost } from '../support/outing';
import { outThere, reopen, serve } from '../support/outing-phone';
import { expectWords, isDisabled, phoneOf, press, shown, type } from '../support/phone';
import { goOnline, world as taro } from '../support/taro-world';

const MINUTE = 60_000;

it('gives receipts without network, through two deaths of the app, and posts them in order', async () => {
  const out = await outThere();
  const { households, cut, back, later, world, village, entriesOf } = out;
  const [first, second] = households;
  if (first === undefined || second === undefined) throw new Error('three households');
  cut();
  reopen(out, <StandPage />);
  later(MINUTE);
  expect(await serve(first, '34')).toBe('出1-1');
  expect(shown('receipt-points')).toBe('0');
  reopen(out, <StandPage />);
  later(MINUTE);
  expect(await serve(second, '35')).toBe('出1-2');
  await press('next-household');
  await expectWords('stand-waiting', '手机上有 2 笔等着上传');
  later(MINUTE);
  // What is left of the first visit counts, though nothing of it has been posted.
  expect(await serve(first, '1')).toBe('出1-3');
  expect(shown('receipt-points')).toBe('1');

  reopen(out, <CounterPage />);
  await expectWords('outing-link-waiting', '还有 3 笔没上传');
  back();
  reopen(out, <OutingPage />);
  await expectWords('outing-waiting', '3');
  later(60 * MINUTE);
  await press('outing-send');
  await expectWords('outing-sent', '全部上传好了');
  await expectWords('outing-waiting', '0');

  expect(await entriesOf(first)).toMatchObject([
    { amount: 0, source: { offline: { outingNo: 1, seq: 1, occurredAt: at(1) } } },
    { amount: POINT, source: { offline: { outingNo: 1, seq: 3, occurredAt: at(3) } } },
  ]);
  expect(await entriesOf(second)).toMatchObject([{ source: { offline: { seq: 2 } } }]);
  expect(await world.audit(village)).toEqual([]);

  await press('outing-close');
  await waitFor(() => expect(shown('prepare-go')).not.toBeNull());
  const { outings } = await world.as(out.clerk)('outing.list', { villageId: village.id, limit: 1 });
  expect(outings).toMatchObject([{ state: 'closed', posted: 3 }]);
  expect([...taro.storage.keys()].filter((key) => key.startsWith('outing'))).toEqual([]);
}, 15_000);

function at(minutes: number): string {
  return new Date(Date.parse(NOW) + minutes * MINUTE).toISOString();
}

it('stops where no answer comes, says so, and goes on later without posting anything twice', async () => {
  const out = await outThere();
  const { household, cut, back, later, entriesOf, phone } = out;
  cut();
  reopen(out, <StandPage />);
  for (const count of ['35', '70']) {
    later(MINUTE);
    await serve(household, count);
    await press('next-household');
  }
  back();
  phone.loseReplies('trade-in.replay');
  reopen(out, <OutingPage />);
  await press('outing-send');
  await expectWords('outing-stopped', '没有收到回音');
  await expectWords('outing-waiting', '2');
  expect(await entriesOf(household)).toHaveLength(1);
  expect(shown('outing-close')).toBeNull();

  phone.findReplies('trade-in.replay');
  await press('outing-send');
  await expectWords('outing-sent', '全部上传好了');
  const entries = await entriesOf(household);
  expect(entries.map(({ amount }) => amount)).toEqual([POINT, 2 * POINT]);
});

it('shows what waits for a person, who settles it with a reason; not who weighed it', async () => {
  const out = await outThere();
  const { world, village, household, committee, cut, back, later, entriesOf } = out;
  cut();
  reopen(out, <StandPage />);
  await serve(household, '35');
  const place = { villageId: village.id, householdId: household.id };
  await world.as(committee)('card.renew', { ...place, requestId: uuid(), reason: '卡丢了' });
  later(MINUTE);
  back();
  reopen(out, <OutingPage />);
  await press('outing-send');
  await expectWords('outing-conflicts', '有 1 笔要人核对');
  await expectWords('kept-1', '要核对');

  reopen(out, <ConflictsPage />);
  await press('conflict-1-1');
  await expectWords('conflict-own', '请别人来核对');
  expect(shown('conflict-post')).toBeNull();

  cleanup();
  phoneOf(world, committee).open(<ConflictsPage />);
  await expectWords('conflict-1-1', '出1-1');
  await press('conflict-1-1');
  await expectWords('conflict-case', '饮料瓶、易拉罐 35 个');
  await expectWords('conflict-case', '这张卡已挂失作废。问清楚来交东西的是不是这户的人');
  await press('conflict-post');
  type('conflict-settle-reason', '卡是傍晚丢的，东西是他家的');
  await press('conflict-settle-send');
  await expectWords('conflicts-told', `出1-1 已入账，单号 ${household.number}-1`);
  expect(await entriesOf(household)).toMatchObject([{ amount: POINT }]);
});

it('keeps in sight what the ledger cannot take, and asks whether it was copied before it is put away', async () => {
  const out = await outThere();
  const { household, cut, back } = out;
  cut();
  reopen(out, <StandPage />);
  await serve(household, '35');
  // The device's own fault: it names a household nobody knows.
  const [key, kept] = [...taro.storage].find(([name]) => name.startsWith('outing-one-')) ?? [];
  const spoiled = JSON.stringify(kept).replaceAll(household.id, uuid());
  taro.storage.set(key ?? '', JSON.parse(spoiled));
  back();
  reopen(out, <OutingPage />);
  await press('outing-send');
  await expectWords('outing-refused', '有 1 笔上不了账');
  await expectWords('kept-1', /饮料瓶、易拉罐 35 个 · 1 分 · .+上不了账/);
  taro.confirms = false;
  await press('outing-close');
  await waitFor(() => expect(taro.questions.at(-1)?.content).toMatch('1 笔，抄下来了吗'));
  expect(shown('kept-1')).not.toBeNull();
});

it('says of a visit from which everything went home again that nothing was taken', async () => {
  const out = await outThere();
  out.cut();
  reopen(out, <StandPage />);
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', out.household.cardToken);
  for (const id of ['token-go', 'material-bottle', 'scale-reject', 'reject-reason-0'])
    await press(id);
  await press('reject-confirm');
  await press('trade-in-confirm');
  await expectWords('receipt-why-none', '这次的东西没有收，不得分');
  reopen(out, <OutingPage />);
  await expectWords('kept-1', '没收饮料瓶、易拉罐 · 0 分');
});

it('knows only whom it has taken along, and says what can be done', async () => {
  const out = await outThere();
  out.cut();
  reopen(out, <StandPage />);
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  await press('token-go');
  await expectWords('card-problem', '这次没有带上这一户');
  type('token-input', '123');
  await press('token-go');
  await expectWords('card-problem', '这不是积分卡的号码');
});

it('gives no receipt for what the phone has no room for', async () => {
  const out = await outThere();
  const { household, cut } = out;
  cut();
  reopen(out, <StandPage />);
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', household.cardToken);
  await press('token-go');
  await press('material-bottle');
  await press('key-9');
  taro.storageFull = 'outing-one-';
  await press('trade-in-confirm');
  await waitFor(() => expect(taro.questions.at(-1)?.content).toMatch('手机存不下了'));
  taro.storageFull = null;
  expect(shown('receipt-number')).toBeNull();
  expect(isDisabled('trade-in-confirm')).toBe(false);
  await press('trade-in-confirm');
  await expectWords('receipt-number', '出1-1');
});

it('cannot be prepared without network, and says so', async () => {
  const { world, clerk } = await anOutpost();
  const phone = phoneOf(world, clerk);
  phone.open(<CounterPage />);
  await waitFor(() => expect(shown('go-outing')).not.toBeNull());
  cleanup();
  taro.callFunction = () => Promise.reject(new Error('request:fail'));
  goOnline(false);
  phone.open(<OutingPage />);
  await expectWords('prepare-offline', '准备要有网络');
});
