import { act, cleanup, waitFor } from '@testing-library/react';
import OutingPage from '@/clerk/outing/index';
import type { Household } from '@domain/household';
import { anOutpost } from './outing';
import { expectWords, phoneOf, press, shown, type } from './phone';
import { goOnline, world as taro } from './taro-world';
import type { Given } from './world';

export type Phone = ReturnType<typeof phoneOf>;

/** A clerk on the way to a hamlet: all households taken along, and the network gone. */
export async function outThere(
  given: Given = {},
  trouble: (phone: Phone) => void = () => undefined,
) {
  const outpost = await anOutpost(given);
  const { world, clerk } = outpost;
  const phone = phoneOf(world, clerk);
  trouble(phone);
  phone.open(<OutingPage />);
  await press('prepare-go');
  await expectWords('outing-about', '第 1 次出摊 · 全村 · 3 户');
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
export async function serve({ cardToken }: Household, count: string): Promise<string> {
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
export function reopen({ phone }: Out, page: Parameters<Out['phone']['open']>[0]): void {
  cleanup();
  phone.open(page);
}
