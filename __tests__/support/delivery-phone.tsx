import { cleanup, waitFor } from '@testing-library/react';
import ReceivePage from '@/store/receive/index';
import { someGoods, uuid } from './builders';
import { aCounter } from './counter';
import { expectShown, phoneOf, press, shown } from './phone';
import { world as taro } from './taro-world';

/** A shop with one kind of goods and a fund of 25 元, and its clerk at the page. */
export async function atTheDoor() {
  const counter = await aCounter({
    goods: [someGoods({ name: '肥皂', unitName: '块', stock: 3 })],
  });
  const { world, committee, clerk, village, goods } = counter;
  await world.as(committee)('fund.record', {
    ...{ villageId: village.id, requestId: uuid(), fund: 'collective', kind: 'opening' },
    ...{ amountFen: 2_500, on: '2026-11-01', note: '账上原有' },
  });
  const phone = phoneOf(world, clerk);
  const open = async () => {
    phone.open(<ReceivePage />);
    await waitFor(() => expect(shown('receipts')).not.toBeNull());
  };
  await open();
  const stock = async () => (await world.store.get('goods', goods[0]?.id ?? ''))?.stock;
  const receipts = async () =>
    (await world.as(clerk)('receipt.list', { villageId: village.id, limit: 20 })).receipts;
  const closeTheApp = async () => {
    cleanup();
    await open();
  };
  return { ...counter, phone, stock, receipts, closeTheApp };
}

/** A sheet with so many lines, a piece for a 元 each, lies in the chat and is chosen. */
export async function chosenSheet(lines: number, more: readonly string[] = []): Promise<void> {
  const rows = [...Array<string>(lines).fill('肥皂,1,1'), ...more];
  const bytes = Buffer.from(['商品,数量,进价', ...rows].join('\n'));
  taro.chatFile = { name: '进货.csv', size: bytes.length, base64: bytes.toString('base64') };
  await press('receive-choose');
}

export async function delivered(lines: number): Promise<void> {
  await chosenSheet(lines);
  await expectShown('receive-sheet-read', `表格里 ${lines} 样都加到单子里了，看好再记。`);
}

/** The signal goes with the answer to this receipt, counted from one, and is gone until `back`. */
export function cutOffAt(receipt: number): () => void {
  const reach = taro.callFunction;
  let asked = 0;
  taro.callFunction = async (call) => {
    // Safe: the one transport sends nothing else.
    const { endpoint } = call.data as { readonly endpoint: string };
    if (endpoint !== 'receipt.create') return reach(call);
    asked += 1;
    if (asked > receipt) throw new Error('no signal');
    const result = await reach(call);
    if (asked === receipt) throw new Error('the reply was lost');
    return result;
  };
  return () => {
    taro.callFunction = reach;
  };
}
