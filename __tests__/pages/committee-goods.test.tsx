import { cleanup, waitFor } from '@testing-library/react';
import GoodsPage from '@/store/goods/index';
import { POINT, points } from '@domain/points';
import { aVillage, someGoods, staff } from '../support/builders';
import { aCommitteePhone, arriveWith } from '../support/committee-phone';
import { aCounter } from '../support/counter';
import { expectShown, followLastStep, phoneOf, press, shown, type } from '../support/phone';
import { world as taro } from '../support/taro-world';

/** Three bars of soap, and salt that is off the shelf. */
async function aShelf() {
  const village = aVillage();
  const supervisor = staff('supervisor', village);
  const here = await aCommitteePhone({
    villages: [village],
    people: [supervisor],
    goods: [
      someGoods({ name: '肥皂', unitName: '块', stock: 3 }),
      someGoods({ name: '食盐', unitName: '袋', stock: 0, onShelf: false, estimated: false }),
    ],
  });
  return { ...here, supervisor };
}

/** The same, with the soap's own page open. */
async function atTheSoap() {
  const here = await aShelf();
  arriveWith({ goodsId: here.soap.id });
  here.phone.open(<GoodsPage />);
  await waitFor(() => expect(shown('move-row-1')).not.toBeNull());
  return here;
}

/** Fills in a change of stock and posts it. */
async function post(kind: string, pieces: string, note: string): Promise<void> {
  await press(`move-kind-${kind}`);
  type('move-pieces', pieces);
  type('move-note', note);
  await press('move-save');
}

it('lists everything with its stock and price, also what is off the shelf', async () => {
  const { phone, soap } = await aShelf();
  phone.open(<GoodsPage />);
  await waitFor(() => expect(shown('goods-row-1')).toContain('3 块'));
  expect(shown('goods-row-1')).toContain('5 分 / 块 · 参考分值');
  expect(shown('goods-row-2')).toContain('已下架');
  expect(shown('goods-row-2')).not.toContain('参考');
  await press('goods-row-1');
  expect(followLastStep()).toBe('/store/goods/index');
  expect(taro.params).toEqual({ goodsId: soap.id });
});

it('knows no stock of a service, on the list and on its own page', async () => {
  const service = { kind: 'service', merchantId: 'm', stock: 0 } as const;
  const goods = [someGoods(), someGoods({ name: '理发', unitName: '次', ...service })];
  const { phone } = await aCommitteePhone({ goods });
  phone.open(<GoodsPage />);
  await waitFor(() => expect(shown('goods-row-2')).toContain('商户的服务'));
  expect(shown('goods-row-2')).not.toContain('没货了');
  await press('goods-row-2');
  expect(followLastStep()).toBe('/store/goods/index');
  cleanup();
  phone.open(<GoodsPage />);
  await waitFor(() => expect(shown('goods-head')).toContain('理发'));
  expect(shown('goods-stock')).toBeNull();
  expect(shown('move-card')).toBeNull();
});

it('says so when there are no goods yet', async () => {
  const { world, committee } = await aCounter({ goods: [] });
  phoneOf(world, committee).open(<GoodsPage />);
  await waitFor(() => expect(shown('goods-empty')).toContain('还没有商品'));
});

it('asks again when no answer came', async () => {
  const { phone } = await aShelf();
  phone.loseReplies('goods.list');
  phone.open(<GoodsPage />);
  await waitFor(() => expect(shown('goods-load')).toContain('没有取到'));
  phone.findReplies('goods.list');
  await press('goods-load-retry');
  await waitFor(() => expect(shown('goods-row-1')).toContain('肥皂'));
});

it('says so when the address names no goods of this village', async () => {
  const { phone } = await aShelf();
  arriveWith({ goodsId: 'nothing' });
  phone.open(<GoodsPage />);
  await waitFor(() => expect(shown('goods-missing')).toContain('没有这样商品'));
});

describe('goods that come in', () => {
  it('are in stock at once, with where they are from and who received them', async () => {
    const { world, village } = await atTheSoap();
    type('move-pieces', '20');
    expect(shown('move-after')).toBe('记上以后，库存从 3 块变成 23 块。');
    type('move-note', '镇上批发部');
    await press('move-save');
    await waitFor(() => expect(shown('move-done')).toBe('已记上：买来 20 块，现在库存 23 块。'));
    await waitFor(() => expect(shown('goods-stock')).toContain('23'));
    await waitFor(() => expect(shown('move-row-1')).toContain('买来：镇上批发部'));
    expect(shown('move-row-1')).toContain('+20');
    expect(shown('move-row-1')).toContain('剩 23 块');
    expect(shown('move-row-1')).toContain('（村委）');
    expect(await world.audit(village)).toEqual([]);
  });

  it('need a whole number and a word on where they are from', async () => {
    const { phone } = await atTheSoap();
    await post('donation', '2.5', ' ');
    expect(shown('move-card')).toContain('填 1 到 10000 的整数');
    expect(shown('move-card')).toContain('请写一句');
    expect(shown('move-after')).toBeNull();
    expect(phone.sent('move.create')).toHaveLength(0);
  });

  it('are received once, also when the answer was lost', async () => {
    const { phone, world, soap } = await atTheSoap();
    phone.loseReplies('move.create');
    await post('purchase', '20', '镇上批发部');
    await waitFor(() => expect(shown('move-unknown')).toContain('没收到回音'));
    expect(shown('move-save')).toBeNull();
    phone.findReplies('move.create');
    await press('move-again');
    await waitFor(() => expect(shown('move-done')).toContain('现在库存 23 块'));
    expect((await world.store.get('goods', soap.id))?.stock).toBe(23);
  });
});

describe('goods whose answer never came', () => {
  it('are offered again on the next page, and are received once', async () => {
    const { phone, world, soap } = await atTheSoap();
    phone.loseReplies('move.create');
    await post('purchase', '20', '镇上批发部');
    await waitFor(() => expect(shown('move-unknown')).not.toBeNull());
    cleanup();
    phone.findReplies('move.create');
    arriveWith({});
    phone.open(<GoodsPage />);
    await waitFor(() => expect(shown('unanswered-1')).toContain('不知道记上了没有'));
    await press('unanswered-again-1');
    await waitFor(() => expect(shown('unanswered-1')).toContain('已经记上'));
    expect((await world.store.get('goods', soap.id))?.stock).toBe(23);
  });
});

describe('goods that were lost', () => {
  it('leave the stock, with the reason', async () => {
    await atTheSoap();
    await post('loss', '1', '受潮');
    await waitFor(() => expect(shown('goods-stock')).toContain('2'));
    await waitFor(() => expect(shown('move-row-1')).toContain('−1'));
  });

  it('cannot be more than are there', async () => {
    const { phone } = await atTheSoap();
    await post('loss', '4', '受潮');
    expect(shown('move-card')).toContain('库存只有 3 块，不能比它多');
    expect(phone.sent('move.create')).toHaveLength(0);
  });

  it('cannot be more than are there by now, and the stock shown is renewed', async () => {
    const { bring, buy } = await atTheSoap();
    await bring(10);
    await buy(2);
    await post('loss', '3', '受潮');
    await waitFor(() => expect(shown('move-refused')).toBe('“肥皂”只剩 1 件。'));
    await waitFor(() => expect(shown('move-card')).toContain('库存只有 1 块'));
  });
});

it('brings older changes page by page', async () => {
  const here = await aShelf();
  for (let pieces = 1; pieces <= 21; pieces += 1) {
    here.world.advance(60_000);
    await here.world.as(here.committee)('move.create', {
      villageId: here.village.id,
      requestId: `00000000-0000-4000-8000-${String(pieces).padStart(12, '0')}`,
      goodsId: here.soap.id,
      kind: 'found',
      pieces,
      note: '盘点',
    });
  }
  arriveWith({ goodsId: here.soap.id });
  here.phone.open(<GoodsPage />);
  await waitFor(() => expect(shown('move-row-1')).toContain('+21'));
  expect(shown('move-row-21')).toBeNull();
  await press('moves-more');
  await waitFor(() => expect(shown('move-row-22')).toContain('期初'));
  expect(shown('moves-more')).toBeNull();
});

describe('what is written on the shelf', () => {
  it('takes half points exactly, and says what the new price changes', async () => {
    const { phone } = await atTheSoap();
    await press('goods-edit');
    type('goods-price', '2.5');
    expect(shown('goods-price-warning')).toContain('分值从 5 分改成 2.5 分');
    expect(shown('goods-price-warning')).toContain('以前记的账不变');
    await press('goods-save');
    await expectShown('goods-priced', '2.5 分 / 块');
    expect(phone.sent('goods.edit').map(({ input }) => input.price)).toEqual([2500]);
    expect(shown('goods-edited')).toBe('改好了。');
  });

  it('is not saved while something in it is wrong', async () => {
    const { phone } = await atTheSoap();
    await press('goods-edit');
    type('goods-name', ' ');
    type('goods-unit', '');
    type('goods-price', '2.5555');
    await press('goods-save');
    for (const fault of ['请填商品名', '请填单位', '填大于 0 的数'])
      expect(shown('goods-edit-form')).toContain(fault);
    expect(phone.sent('goods.edit')).toHaveLength(0);
  });

  it('can be taken off the shelf', async () => {
    const { world, soap } = await atTheSoap();
    await press('goods-edit');
    await press('goods-off-shelf');
    expect(shown('goods-off-warning')).toContain('村民看不到');
    await press('goods-save');
    await expectShown('goods-shelf', '已下架');
    expect(await world.store.get('goods', soap.id)).toMatchObject({
      onShelf: false,
      price: points(5 * POINT),
    });
  });
});

it('adds goods, and leads to receiving them', async () => {
  const { phone } = await aShelf();
  phone.open(<GoodsPage />);
  await press('goods-add');
  await press('goods-save');
  expect(shown('goods-form')).toContain('请填商品名');
  type('goods-name', '火柴');
  type('goods-unit', '盒');
  type('goods-price', '0.5');
  await press('goods-save');
  await waitFor(() => expect(shown('goods-added')).toContain('“火柴”已添上'));
  await waitFor(() => expect(shown('goods-row-3')).toContain('0.5 分 / 盒'));
  expect(shown('goods-row-3')).toContain('没货了');
  await press('goods-added-open');
  expect(taro.steps.at(-1)).toContain('/store/goods/index?goodsId=');
});

it('lets a supervisor see everything and write nothing', async () => {
  const { world, supervisor, soap } = await aShelf();
  phoneOf(world, supervisor).open(<GoodsPage />);
  await waitFor(() => expect(shown('goods-row-2')).toContain('已下架'));
  expect(shown('goods-add')).toBeNull();
  cleanup();
  arriveWith({ goodsId: soap.id });
  phoneOf(world, supervisor).open(<GoodsPage />);
  await waitFor(() => expect(shown('move-row-1')).toContain('期初'));
  for (const id of ['move-card', 'move-save', 'goods-edit']) expect(shown(id)).toBeNull();
});
