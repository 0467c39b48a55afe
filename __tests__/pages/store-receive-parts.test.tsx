import { cleanup, waitFor } from '@testing-library/react';
import FundsPage from '@/store/funds/index';
import { NOW } from '../support/builders';
import { atTheDoor, chosenSheet, cutOffAt, delivered } from '../support/delivery-phone';
import { expectShown, isDisabled, phoneOf, press, shown, type } from '../support/phone';
import { PHOTO } from '../support/photos';
import { world as taro } from '../support/taro-world';

const DAY_MS = 86_400_000;

describe('a delivery of more lines than a receipt has', () => {
  it('comes in as several receipts, and they are listed', async () => {
    const { world, village, phone, stock } = await atTheDoor();
    await delivered(45);
    expect(shown('receive-lines')).toContain('这次收 45 样');
    expect(shown('receive-parts')).toContain('会自动分成 3 批，记成 3 张进货单');
    await press('receive-save');
    await expectShown('receive-done', '记上了 45 样，共 3 张进货单。');
    expect(['1', '2', '3'].map((place) => shown(`receive-made-${place}`))).toEqual([
      '2026-000120 样',
      '2026-000220 样',
      '2026-00035 样',
    ]);
    expect(await stock()).toBe(48);
    expect(new Set(phone.sent('receipt.create').map(({ input }) => input.requestId)).size).toBe(3);
    expect(await world.audit(village)).toEqual([]);
    await press('receive-next');
    expect(shown('receive-empty')).not.toBeNull();
    expect(shown('receive-made')).toBeNull();
  });

  it('goes on where it stood when the app was closed, and nothing comes in twice', async () => {
    const { phone, stock, receipts, closeTheApp } = await atTheDoor();
    await delivered(45);
    const back = cutOffAt(2);
    await press('receive-save');
    await waitFor(() => expect(shown('receive-unknown')).toContain('第 2 批没收到回音'));
    expect(shown('receive-made')).toContain('2026-0001');
    expect(shown('receive-find')).toBeNull();
    await closeTheApp();
    expect(shown('receive-left')).toContain('要记 3 批，记上了 1 批');
    back();
    await press('receive-again');
    await expectShown('receive-done', '记上了 45 样，共 3 张进货单。');
    expect(await stock()).toBe(48);
    expect(await receipts()).toHaveLength(3);
    const ids = phone.sent('receipt.create').map(({ input }) => input.requestId);
    expect([ids.length, new Set(ids).size]).toEqual([4, 3]);
  });

  it('came on the day it was begun, also what goes on the day after', async () => {
    const { world, receipts, closeTheApp } = await atTheDoor();
    await delivered(25);
    const back = cutOffAt(1);
    await press('receive-save');
    await waitFor(() => expect(shown('receive-unknown')).not.toBeNull());
    back();
    world.advance(DAY_MS);
    jest.setSystemTime(Date.parse(NOW) + DAY_MS);
    await closeTheApp();
    await press('receive-again');
    await waitFor(() => expect(shown('receive-done')).toContain('2 张进货单'));
    expect((await receipts()).map(({ on }) => on)).toEqual(['2026-11-21', '2026-11-21']);
  });

  it('is typed on by hand when its part is found to have come in or not', async () => {
    const { receipts } = await atTheDoor();
    await delivered(25);
    const back = cutOffAt(0);
    await press('receive-save');
    await waitFor(() => expect(shown('receive-unknown')).not.toBeNull());
    taro.confirms = false;
    await press('receive-give-up');
    expect(shown('receive-unknown')).not.toBeNull();
    taro.confirms = true;
    await press('receive-give-up');
    expect(taro.questions.at(-1)?.content).toContain('可能已经记上了');
    await waitFor(() => expect(shown('receive-lines')).toContain('这次收 25 样'));
    back();
    await press('receive-save');
    await waitFor(() => expect(shown('receive-done')).toContain('25 样'));
    expect(await receipts()).toHaveLength(2);
  });
});

describe('a delivery whose fund runs short in the middle', () => {
  async function stopped() {
    const door = await atTheDoor();
    await delivered(45);
    await press('receive-fund-collective');
    await press('receive-save');
    await waitFor(() => expect(shown('receive-refused')).toContain('第 2 批没有记上'));
    return door;
  }

  it('keeps what is in, says why, and the rest is mended and comes in', async () => {
    const { world, village, stock, closeTheApp } = await stopped();
    expect(shown('receive-refused')).toContain('只有 5.00 元，不够');
    await closeTheApp();
    expect(shown('receive-refused')).toContain('只有 5.00 元，不够');
    expect(shown('receive-rest')).toContain('剩下的 25 样在下面');
    expect(shown('receive-lines')).toContain('这次收 25 样');
    expect(await stock()).toBe(23);
    await press('receive-fund-none');
    await press('receive-save');
    await expectShown('receive-done', '记上了 45 样，共 3 张进货单。');
    expect(await stock()).toBe(48);
    expect(await world.audit(village)).toEqual([]);
  });

  it('lets the rest go when it is not wanted', async () => {
    const { stock } = await stopped();
    await press('receive-drop');
    await expectShown('receive-done', '已记上，进货单 2026-0001。');
    expect(await stock()).toBe(23);
    await press('receive-next');
    expect(shown('receive-empty')).not.toBeNull();
  });
});

it('is read line by line where the fund that paid for it is looked at', async () => {
  const { world, committee } = await atTheDoor();
  await delivered(3);
  await press('receive-fund-collective');
  await press('receive-save');
  await waitFor(() => expect(shown('receive-done')).not.toBeNull());
  cleanup();
  phoneOf(world, committee).open(<FundsPage />);
  await waitFor(() => expect(shown('fund-move-1')).toContain('支出：买肥皂、肥皂等 3\u00A0样'));
  await press('fund-move-1');
  expect(shown('fund-move-thing-3')).toBe('肥皂1 块，1.00 元');
});

describe('a delivery note', () => {
  it('says of all its lines at once what is wrong, and adds none until somebody says so', async () => {
    await atTheDoor();
    await chosenSheet(22, ['香皂,1,1', '肥皂,半箱,贵']);
    await waitFor(() => expect(shown('receive-sheet-faulty')).toContain('有 2 行有问题'));
    expect(shown('receive-sheet-24')).toContain('商品里没有“香皂”');
    expect(shown('receive-sheet-25')).toContain('“数量”一栏“半箱”看不明白');
    expect(shown('receive-sheet-25')).toContain('“进价”一栏“贵”看不明白');
    expect(shown('receive-empty')).not.toBeNull();
    await press('receive-sheet-take');
    expect(shown('receive-lines')).toContain('这次收 22 样');
  });

  it('has at most a hundred lines, with those typed before', async () => {
    await atTheDoor();
    await chosenSheet(101);
    await waitFor(() => expect(shown('receive-sheet-problem')).toContain('一次最多 100 行'));
    await delivered(100);
    expect(isDisabled('receive-save')).toBe(false);
    await delivered(1);
    expect(shown('receive-full')).toContain('一次最多收 100 样');
    expect(isDisabled('receive-save')).toBe(true);
  });
});

it('shows twenty lines at once, and first those that are to be mended', async () => {
  const { phone } = await atTheDoor();
  await delivered(25);
  expect([shown('receive-line-25'), shown('receive-line-1')].map((line) => line !== null)).toEqual([
    true,
    false,
  ]);
  await press('receive-lines-more');
  expect(shown('receive-line-1')).toBe('肥皂1 块，1.00 元');
  await press('receive-line-1');
  type('receive-line-1-pieces', '0');
  await press('receive-save');
  expect(shown('receive-wrong')).toContain('有 1 样没填好，排在最前面：肥皂');
  expect(shown('receive-lines')?.indexOf('填 1 到 10000 的整数')).toBeLessThan(60);
  expect(phone.sent('receipt.create')).toHaveLength(0);
});

it('shows the delivery note with the receipt, line by line', async () => {
  taro.camera = () => PHOTO;
  await atTheDoor();
  await delivered(2);
  await press('receive-photo-add');
  await waitFor(() => expect(shown('receive-photo-count')).toBe('1 / 3 张'));
  await waitFor(() => expect(isDisabled('receive-save')).toBe(false));
  await press('receive-save');
  await waitFor(() => expect(shown('receive-done')).toContain('进货单 2026-0001'));
  expect(shown('receive-photo-count')).toBeNull();
  await press('receipt-row-1');
  expect(shown('receipt-item-2')).toBe('肥皂1 块，1.00 元');
  await waitFor(() => expect(shown('receipt-photo-1')).not.toBeNull());
  await press('receipt-close');
  expect(shown('receipt')).toBeNull();
});
