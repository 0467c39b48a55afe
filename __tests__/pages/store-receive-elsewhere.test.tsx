import { waitFor } from '@testing-library/react';
import { atTheDoor, cutOffAt, delivered } from '../support/delivery-phone';
import { expectShown, phoneOf, press, shown } from '../support/phone';
import { world as taro } from '../support/taro-world';

describe('a delivery that more than one window or person could go on with', () => {
  const put = (stored: ReadonlyMap<string, unknown>) => {
    taro.storage.clear();
    stored.forEach((value, key) => taro.storage.set(key, value));
  };

  it.each(['receive-save', 'receive-fund-collective'])(
    'is not written down again by a window that still shows it and has its %s pressed',
    async (pressed) => {
      const { receipts, closeTheApp } = await atTheDoor();
      await delivered(2);
      const before = new Map(taro.storage);
      await press('receive-save');
      await waitFor(() => expect(shown('receive-done')).not.toBeNull());
      const after = new Map(taro.storage);
      put(before);
      await closeTheApp();
      expect(shown('receive-lines')).toContain('这次收 2 样');
      put(after);
      await press(pressed);
      await expectShown('receive-done', '已记上，进货单 2026-0001。');
      expect(await receipts()).toHaveLength(1);
    },
  );

  it("is the one's who wrote it: whoever signs in after them sees nothing of it", async () => {
    const { world, committee, clerk, stock, closeTheApp } = await atTheDoor();
    await delivered(25);
    const back = cutOffAt(1);
    await press('receive-save');
    await waitFor(() => expect(shown('receive-unknown')).not.toBeNull());
    back();
    phoneOf(world, committee);
    await closeTheApp();
    expect([shown('receive-run'), shown('unanswered-1')]).toEqual([null, null]);
    expect(shown('receive-empty')).not.toBeNull();
    phoneOf(world, clerk);
    await closeTheApp();
    expect(shown('unanswered-1')).not.toBeNull();
    await press('receive-again');
    await waitFor(() => expect(shown('receive-done')).toContain('25 样'));
    expect(await stock()).toBe(28);
  });

  it('is not sent by a phone that has no room to remember it, and goes on when there is', async () => {
    const { phone, stock } = await atTheDoor();
    await delivered(25);
    taro.storageFull = 'receive ';
    await press('receive-save');
    await waitFor(() => expect(taro.toasts).toEqual(['手机存满了，请先清理再记']));
    expect(phone.sent('receipt.create')).toEqual([]);
    taro.storageFull = null;
    await press('receive-save');
    await waitFor(() => expect(shown('receive-done')).toContain('25 样'));
    expect(await stock()).toBe(28);
  });
});
