import { act, cleanup, waitFor } from '@testing-library/react';
import { setElder } from '@/services/platform';
import { cutOff } from './household-phone';
import { shown } from './phone';
import { showAgain } from './taro-world';
import { isElder } from './villager-phone';

type OpenPage = () => unknown;

/** Without a network what stood under `id` stays, marked; a page with nothing to show says why. */
export async function expectKeptWithoutNetwork(open: OpenPage, id: string): Promise<void> {
  open();
  await waitFor(() => expect(shown(id)).not.toBeNull());
  cutOff();
  act(showAgain);
  await waitFor(() => expect(shown('stale')).not.toBeNull());
  expect(shown(id)).not.toBeNull();
  cleanup();
  open();
  await waitFor(() => expect(shown('offline')).toContain('手机没有网络'));
}

/** In 关怀模式 the page that shows `id` has the large letters. */
export async function expectLargeLetters(open: OpenPage, id: string): Promise<void> {
  setElder(true);
  open();
  await waitFor(() => expect(shown(id)).not.toBeNull());
  expect(isElder()).toBe(true);
}
