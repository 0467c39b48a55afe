import { waitFor } from '@testing-library/react';
import CountsPage from '@/store/counts/index';
import { expectShown, followLastStep, isDisabled, press, shown, type } from '../support/phone';
import { PHOTO } from '../support/photos';
import { phonesIn } from '../support/staff-phone';
import { aStockRoom } from '../support/stock-room';
import { world as taro } from '../support/taro-world';

/** The clerk has counted; the count is open on the phone. */
async function aCountOf(salt: string, soap: string) {
  const room = await aStockRoom();
  const open = phonesIn(room.world);
  taro.camera = () => PHOTO;
  open(room.clerk, <CountsPage />);
  await waitFor(() => expect(shown('counts-none')).toContain('还没有盘点'));
  await press('count-new');
  await press('count-all');
  type('count-line-1', salt);
  type('count-line-2', soap);
  await press('count-send');
  await waitFor(() => expect(followLastStep()).toBe('/store/counts/index'));
  const { countId = '' } = taro.params;
  const as = (by: Parameters<typeof open>[0]) => open(by, <CountsPage />, { countId });
  /** Another person, who came to these numbers. */
  async function confirm(saltAgain: string, soapAgain: string): Promise<void> {
    as(room.second);
    await waitFor(() => expect(shown('confirm-line-1')).not.toBeNull());
    type('confirm-line-1', saltAgain);
    type('confirm-line-2', soapAgain);
    await press('count-confirm');
  }
  return { ...room, as, confirm };
}

it('is written down without a word on what the books say, and the same person does not confirm it', async () => {
  const { as, clerk } = await aCountOf('9', '10');
  as(clerk);
  await waitFor(() => expect(shown('count-own')).toContain('要请另一个人来复核'));
  expect(shown('count-page')).not.toContain('账上');
});

it('is confirmed by another person, explained, and posted', async () => {
  const { confirm, salt, of, world, village } = await aCountOf('9', '10');
  await confirm('9', '10');
  await waitFor(() => expect(shown('count-found-1')).toContain('少 1 袋'));
  expect(shown('count-found-2')).toContain('对上了');
  await press('count-post');
  expect(shown('count-post-card')).toContain('请写一句为什么');
  expect(shown('count-post-card')).toContain('要拍一张');
  type('count-reason-1', '受潮扔了');
  await press('photo-add');
  await waitFor(() => expect(shown('photo-1-remove')).not.toBeNull());
  await waitFor(() => expect(isDisabled('count-post')).toBe(false));
  await press('count-post');
  await waitFor(() => expect(shown('count-posted')).toContain('已入账'));
  expect((await of(salt.id))?.stock).toBe(9);
  expect(await world.audit(village)).toEqual([]);
});

it('stays on the phone while it is typed, and what is not counted after all is taken off it', async () => {
  const { clerk, world } = await aStockRoom();
  const open = phonesIn(world);
  const phone = open(clerk, <CountsPage />);
  await press('count-new');
  await press('count-all');
  type('count-line-1', '9');
  await press('count-send');
  expect(shown('count-missing')).toContain('还有 1 样没填对');
  expect(phone.sent('count.create')).toEqual([]);

  const later = open(clerk, <CountsPage />);
  await expectShown('count-new', '接着数（选了 2 样）');
  await press('count-new');
  await press('count-line-2-remove');
  expect(shown('count-line-2')).toBeNull();
  await press('count-send');
  await waitFor(() => expect(followLastStep()).toBe('/store/counts/index'));
  expect(later.sent('count.create')).toMatchObject([{ input: { items: [{ counted: 9 }] } }]);

  open(clerk, <CountsPage />, {});
  await expectShown('count-new', '开始盘点');
});

it('is not shown to whoever signs in on the same phone, who is to count from the beginning', async () => {
  const { clerk, second, world } = await aStockRoom();
  const open = phonesIn(world);
  open(clerk, <CountsPage />);
  await press('count-new');
  await press('count-choice-1');
  type('count-line-1', '9');
  open(second, <CountsPage />);
  await expectShown('count-new', '开始盘点');
  open(clerk, <CountsPage />);
  await expectShown('count-new', '接着数（选了 1 样）');
});

it('is written on a phone without room too, which sends only what it can ask after', async () => {
  const { clerk, world } = await aStockRoom();
  taro.storageFull = '';
  const phone = phonesIn(world)(clerk, <CountsPage />);
  await press('count-new');
  await press('count-choice-1');
  type('count-line-1', '9');
  await press('count-send');
  await waitFor(() => expect(taro.toasts).toEqual(['手机存满了，请先清理再办']));
  expect(phone.sent('count.create')).toEqual([]);
  taro.storageFull = null;
  await press('count-send');
  await waitFor(() => expect(followLastStep()).toBe('/store/counts/index'));
});

it('is given up only after a question, once something has been counted', async () => {
  const { clerk, world } = await aStockRoom();
  const open = phonesIn(world);
  open(clerk, <CountsPage />);
  await press('count-new');
  await press('count-choice-1');
  type('count-line-1', '9');
  taro.confirms = false;
  await press('count-cancel');
  expect(taro.questions.at(-1)?.content).toContain('写好的 1 样就没有了');
  expect(shown('count-form')).not.toBeNull();
  taro.confirms = true;
  await press('count-cancel');
  await expectShown('count-new', '开始盘点');
});

it('shows whoever counts again nothing of what the first one counted', async () => {
  const { as, second } = await aCountOf('7931', '10');
  as(second);
  await waitFor(() => expect(shown('count-confirm-card')).toContain('请自己从头数一遍'));
  expect(shown('count-page')).not.toContain('7931');
  await press('count-confirm');
  expect(shown('count-confirm-card')).toContain('填 0 到 10000 的整数');
});

it('is counted again when the second came to another number, which nobody is shown', async () => {
  const { as, clerk, confirm } = await aCountOf('9', '10');
  await confirm('8', '10');
  await waitFor(() => expect(shown('count-own')).not.toBeNull());
  as(clerk);
  await waitFor(() => expect(shown('count-confirm-card')).toContain('两个人数的不一样'));
  expect(shown('count-confirm')).toBe('重数好了，交上去');
  await press('count-confirm');
  expect(shown('count-confirm-card')).toContain('填 0 到 10000 的整数');
  type('confirm-line-1', '9');
  type('confirm-line-2', '10');
  // The app is closed between two shelves.
  const phone = as(clerk);
  await press('count-confirm');
  const items = [{ counted: 9 }, { counted: 10 }];
  await waitFor(() => expect(phone.sent('count.confirm')).toMatchObject([{ input: { items } }]));
});

it('waits for somebody of the committee when much is missing', async () => {
  const { as, clerk, confirm, chair, soap, of } = await aCountOf('10', '2');
  await confirm('10', '2');
  await waitFor(() => expect(shown('count-worth')).toContain('40'));
  type('count-reason-1', '不知道');
  await press('photo-add');
  await waitFor(() => expect(shown('photo-1-remove')).not.toBeNull());
  await waitFor(() => expect(isDisabled('count-post')).toBe(false));
  await press('count-post');
  await waitFor(() => expect(shown('count-waiting')).toContain('已交给村委批'));
  expect(shown('count-approve')).toBeNull();
  expect((await of(soap.id))?.stock).toBe(10);
  as(chair);
  await press('count-approve');
  await waitFor(() => expect(shown('count-posted')).not.toBeNull());
  expect((await of(soap.id))?.stock).toBe(2);
  as(clerk);
  await waitFor(() => expect(shown('count-head')).toContain('谁批的'));
});

it('is dropped with a reason', async () => {
  const { as, clerk } = await aCountOf('9', '10');
  as(clerk);
  await press('count-drop');
  await press('count-drop-yes');
  expect(shown('count-drop-card')).toContain('请写一句为什么');
  type('count-drop-reason', '数错了');
  await press('count-drop-yes');
  await expectShown('count-dropped', '已作废：数错了');
});
