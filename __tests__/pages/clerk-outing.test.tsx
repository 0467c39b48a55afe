import { act, cleanup, waitFor } from '@testing-library/react';
import CounterPage from '@/clerk/counter/index';
import OutingPage from '@/clerk/outing/index';
import StandPage from '@/clerk/stand/index';
import ConflictsPage from '@/store/conflicts/index';
import type { Household } from '@domain/household';
import { POINT, points } from '@domain/points';
import { aVillage, NOW, someGoods, uuid } from '../support/builders';
import { anOutpost } from '../support/outing';
import { isDisabled, phoneOf, press, shown, type } from '../support/phone';
import { goOnline, world as taro } from '../support/taro-world';
import type { Given } from '../support/world';

const MINUTE = 60_000;

const expectText = (id: string, text: string | RegExp) =>
  waitFor(() => expect(shown(id)).toMatch(text));

type Phone = ReturnType<typeof phoneOf>;

/** A clerk on the way to a hamlet: all households taken along, and the network gone. */
async function outThere(given: Given = {}, trouble: (phone: Phone) => void = () => undefined) {
  const outpost = await anOutpost(given);
  const { world, clerk } = outpost;
  const phone = phoneOf(world, clerk);
  trouble(phone);
  phone.open(<OutingPage />);
  await press('prepare-go');
  await expectText('outing-about', '第 1 次出摊 · 全村 · 3 户');
  cleanup();
  const cloud = taro.callFunction;
  return {
    ...outpost,
    phone,
    cut: () => {
      taro.callFunction = () => Promise.reject(new Error('request:fail'));
      act(() => goOnline(false));
    },
    back: () => {
      taro.callFunction = cloud;
      act(() => goOnline(true));
    },
    later: (ms: number) => {
      world.advance(ms);
      jest.setSystemTime(new Date(world.now()));
    },
  };
}

type Out = Awaited<ReturnType<typeof outThere>>;

/** Serves one household at the stand, as far as the receipt; answers its number. */
async function serve({ cardToken }: Household, count: string): Promise<string> {
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', cardToken);
  await press('token-go');
  await press('material-bottle');
  for (const key of count) await press(`key-${key}`);
  await press('trade-in-confirm');
  await waitFor(() => expect(shown('receipt-number')).not.toBeNull());
  return shown('receipt-number') ?? '';
}

/** The app is closed by force and opened anew. */
function reopen({ phone }: Out, page: Parameters<Out['phone']['open']>[0]): void {
  cleanup();
  phone.open(page);
}

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
  await expectText('stand-waiting', '手机上有 2 笔等着上传');
  later(MINUTE);
  // What is left of the first visit counts, though nothing of it has been posted.
  expect(await serve(first, '1')).toBe('出1-3');
  expect(shown('receipt-points')).toBe('1');

  reopen(out, <CounterPage />);
  await expectText('outing-link-waiting', '还有 3 笔没上传');
  back();
  reopen(out, <OutingPage />);
  await expectText('outing-waiting', '3');
  later(60 * MINUTE);
  await press('outing-send');
  await expectText('outing-sent', '全部上传好了');
  await expectText('outing-waiting', '0');

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
});

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
  await expectText('outing-stopped', '没有收到回音');
  await expectText('outing-waiting', '2');
  expect(await entriesOf(household)).toHaveLength(1);
  expect(shown('outing-close')).toBeNull();

  phone.findReplies('trade-in.replay');
  await press('outing-send');
  await expectText('outing-sent', '全部上传好了');
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
  await expectText('outing-conflicts', '有 1 笔要人核对');
  await expectText('kept-1', '要核对');

  reopen(out, <ConflictsPage />);
  await press('conflict-1-1');
  await expectText('conflict-own', '请别人来核对');
  expect(shown('conflict-post')).toBeNull();

  cleanup();
  phoneOf(world, committee).open(<ConflictsPage />);
  await expectText('conflict-1-1', '出1-1');
  await press('conflict-1-1');
  await expectText('conflict-case', '饮料瓶、易拉罐 35 个');
  await expectText('conflict-case', '这张卡已挂失作废');
  await press('conflict-post');
  type('conflict-settle-reason', '卡是傍晚丢的，东西是他家的');
  await press('conflict-settle-send');
  await expectText('conflicts-told', `出1-1 已入账，单号 ${household.number}-1`);
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
  await expectText('outing-refused', '有 1 笔上不了账');
  await expectText('kept-1', /饮料瓶、易拉罐 35 个 · 1 分 · .+上不了账/);
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
  await expectText('receipt-why-none', '这次的东西没有收，不得分');
  reopen(out, <OutingPage />);
  await expectText('kept-1', '没收饮料瓶、易拉罐 · 0 分');
});

it('knows only whom it has taken along, and says what can be done', async () => {
  const out = await outThere();
  out.cut();
  reopen(out, <StandPage />);
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  await press('token-go');
  await expectText('card-problem', '这次没有带上这一户');
  type('token-input', '123');
  await press('token-go');
  await expectText('card-problem', '这不是积分卡的号码');
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
  await expectText('receipt-number', '出1-1');
});

/** A village with something on its shelf, and something no longer on it. */
function aShelf() {
  const village = aVillage();
  const villageId = village.id;
  const goods = [
    someGoods({ villageId, name: '酱油', unitName: '瓶', price: points(12 * POINT) }),
    someGoods({ villageId, name: '洗衣粉', unitName: '袋', price: points(8_500), stock: 0 }),
    someGoods({ villageId, name: '旧脸盆', unitName: '个', onShelf: false }),
  ];
  return { villages: [village], goods };
}

it('tells without network what the points buy, and still does after the app was closed', async () => {
  const out = await outThere(aShelf());
  // Not what it cost, nor how many there are.
  expect(JSON.stringify(taro.storage.get('outing-goods'))).not.toMatch(/stock|available|cost/);
  reopen(out, <OutingPage />);
  await expectText('outing-goods', '带上了 2 样东西的分值');
  out.cut();
  for (let opened = 0; opened < 2; opened += 1) {
    reopen(out, <StandPage />);
    await expectText('stand-shelf', '东西要有网才能换，回村里换');
    expect(shown('stand-shelf')).toMatch('2 样');
    expect(shown('stand-shelf-goods')).toBeNull();
    await press('stand-shelf');
    await expectText('stand-shelf-goods', '要用的是可兑积分');
    expect(shown('stand-shelf-goods')).toMatch(/酱油12 分\/瓶洗衣粉准备的时候没货8.5 分\/袋$/);
    await press('stand-shelf');
    expect(shown('stand-shelf-goods')).toBeNull();
    expect(out.phone.sent('goods.list')).toHaveLength(1);
  }
});

it('shows that it has come to the shelf, while it takes that along', async () => {
  const { world, clerk } = await anOutpost();
  const phone = phoneOf(world, clerk);
  const cloud = taro.callFunction;
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((go) => (answer = go));
  taro.callFunction = async (call) => {
    const reply = await cloud(call);
    if (phone.sent('goods.list').length > 0) await answered;
    return reply;
  };
  phone.open(<OutingPage />);
  await press('prepare-go');
  await expectText('prepare-taking', '3 户带好了，正在带上货架上的东西');
  answer();
  await expectText('outing-goods', '货架上还没有东西，没有可带的分值');
});

it.each([
  ['no answer comes about them', (phone: Phone) => void phone.loseReplies('goods.list')],
  ['the phone has no room for them', () => void (taro.storageFull = 'outing-goods')],
])('is prepared without the goods when %s, and says so', async (_, trouble) => {
  const out = await outThere({}, trouble);
  reopen(out, <OutingPage />);
  await expectText('outing-goods-missing', '不影响收东西');
  expect(shown('outing-goods')).toBeNull();
  out.cut();
  reopen(out, <StandPage />);
  await expectText('stand-shelf', '这次没有带上货架上的东西');
  expect(await serve(out.household, '35')).toBe('出1-1');
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
  await expectText('prepare-offline', '准备要有网络');
});
