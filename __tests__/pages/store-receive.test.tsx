import { cleanup, waitFor } from '@testing-library/react';
import ReceivePage from '@/store/receive/index';
import { someGoods, uuid } from '../support/builders';
import { aCounter } from '../support/counter';
import { expectShown, phoneOf, press, shown, type } from '../support/phone';
import { world as taro } from '../support/taro-world';

const MILK = '6901234567892';

async function atTheDoor() {
  const counter = await aCounter({
    goods: [
      someGoods({ name: '肥皂', unitName: '块', stock: 3 }),
      someGoods({ name: '牛奶', unitName: '盒', stock: 0, barcode: MILK, order: 9_999 }),
    ],
  });
  const [soap, milk] = counter.goods;
  if (soap === undefined || milk === undefined) throw new Error('there are two kinds of goods');
  const phone = phoneOf(counter.world, counter.clerk);
  phone.open(<ReceivePage />);
  await waitFor(() => expect(shown('receive-empty')).toContain('还没有收货'));
  const of = (id: string) => counter.world.store.get('goods', id);
  return { ...counter, phone, soap, milk, of };
}

describe('a scanner in the hand', () => {
  it('adds a piece with each scan, and nothing has to be pressed in between', async () => {
    const { milk, of } = await atTheDoor();
    for (let scan = 0; scan < 3; scan += 1) type('receive-find', MILK);
    expect(shown('receive-lines')).toContain('这次收 1 样');
    await press('receive-save');
    await expectShown('receive-done', '已记上，进货单 2026-0001。');
    expect((await of(milk.id))?.stock).toBe(3);
    await waitFor(() => expect(shown('receipt-row-1')).toContain('2026-0001 · 牛奶'));
  });

  it('is the phone’s own camera where there is none', async () => {
    await atTheDoor();
    await press('receive-scan');
    await waitFor(() => expect(shown('receive-finder')).toContain('没有扫到条码'));
    taro.scanned = MILK;
    await press('receive-scan');
    await waitFor(() => expect(shown('receive-line-1')).toContain('牛奶'));
  });

  it('says so when no goods bear the code', async () => {
    await atTheDoor();
    type('receive-find', '6900000000000');
    expect(shown('receive-finder')).toContain('没有条码“6900000000000”的商品');
  });
});

describe('goods found by name', () => {
  it('come in with their cost, paid by a fund, and their last day', async () => {
    const { world, village, soap, of, committee } = await atTheDoor();
    await world.as(committee)('fund.record', {
      ...{ villageId: village.id, requestId: uuid(), fund: 'collective', kind: 'opening' },
      ...{ amountFen: 50_000, on: '2026-11-01', note: '账上原有' },
    });
    type('receive-find', '肥');
    await press('receive-choice-1');
    type('receive-line-1-pieces', '24');
    await press('receive-fund-collective');
    await press('receive-save');
    expect(shown('receive-line-1')).toContain('从超市的钱里付，就要填花了多少');
    type('receive-line-1-cost', '60');
    type('receive-line-1-expires', '2027-05-01');
    expect(shown('receive-total')).toBe('一共 60.00 元');
    await press('receive-save');
    await waitFor(() => expect(shown('receive-done')).toContain('已记上'));
    expect(await of(soap.id)).toMatchObject({ stock: 27, costFen: 250 });
    expect((await of(soap.id))?.batches.at(-1)).toMatchObject({ expiresOn: '2027-05-01' });
    expect(await world.audit(village)).toEqual([]);
  });

  it('are not received while something is wrong', async () => {
    const { phone } = await atTheDoor();
    type('receive-find', '肥');
    await press('receive-choice-1');
    type('receive-line-1-pieces', '0');
    type('receive-line-1-cost', '贵');
    type('receive-line-1-expires', '2026-11-20');
    await press('receive-save');
    for (const fault of ['填 1 到 10000 的整数', '填数，最多两位小数', '不能收过期的'])
      expect(shown('receive-line-1')).toContain(fault);
    expect(phone.sent('receipt.create')).toHaveLength(0);
  });

  it('stay on the phone until they are received, once, also when the answer was lost', async () => {
    const { phone, soap, of } = await atTheDoor();
    type('receive-find', '肥');
    await press('receive-choice-1');
    cleanup();
    phone.open(<ReceivePage />);
    await waitFor(() => expect(shown('receive-line-1')).toContain('肥皂'));
    phone.loseReplies('receipt.create');
    await press('receive-save');
    await waitFor(() => expect(shown('receive-unknown')).toContain('没收到回音'));
    phone.findReplies('receipt.create');
    await press('receive-again');
    await waitFor(() => expect(shown('receive-done')).toContain('进货单 2026-0001'));
    expect((await of(soap.id))?.stock).toBe(4);
    await press('receive-next');
    expect(shown('receive-empty')).not.toBeNull();
  });
});

it('writes down who gave what was given, with a receipt for them', async () => {
  await atTheDoor();
  type('receive-find', '肥');
  await press('receive-choice-1');
  await press('receive-kind-donation');
  await press('receive-save');
  expect(shown('receive-source')).toContain('请写捐的人或单位');
  type('receive-donor', '县供销社');
  await press('receive-save');
  await expectShown('receive-done', '已记上，进货单 2026-0001。捐赠收据 2026-0001。');
});
