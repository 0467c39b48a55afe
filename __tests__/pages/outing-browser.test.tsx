import '../support/in-browser';
import { cleanup, waitFor } from '@testing-library/react';
import CounterPage from '@/clerk/counter/index';
import OutingPage from '@/clerk/outing/index';
import { anOutpost } from '../support/outing';
import { phoneOf, press, shown } from '../support/phone';
import { world as taro } from '../support/taro-world';

/** A clerk who has taken everything along, in a browser. */
async function prepared() {
  const { world, clerk } = await anOutpost();
  taro.storage.set('sign-in-token', 'a-token');
  taro.request = async ({ data }) => ({
    statusCode: 200,
    data: await world.raw(data, clerk.openid),
  });
  const phone = phoneOf(world, clerk);
  phone.open(<OutingPage />);
  await press('prepare-go');
  await waitFor(() => expect(shown('outing-about')).toMatch('第 1 次出摊'));
  cleanup();
  return phone;
}

/** A browser that is killed had not yet written what it was told to remember. */
function killed(): void {
  for (const key of ['sign-in-token', 'standing', 'me']) taro.storage.delete(key);
}

it('knows out there who was taken along, when the browser was killed before it had written it', async () => {
  const phone = await prepared();
  taro.request = () => Promise.reject(new Error('no network'));
  killed();
  phone.open(<CounterPage />);
  await waitFor(() => expect(shown('outing-link-waiting')).toMatch('都已上传'));
});

it('asks who one is again, once the cloud does not know that sign-in any more', async () => {
  const phone = await prepared();
  taro.request = () => Promise.resolve({ statusCode: 401, data: {} });
  killed();
  phone.open(<CounterPage />);
  await waitFor(() => expect(taro.storage.get('sign-in-token')).toBeUndefined());
  await waitFor(() => expect(taro.steps.at(-1)).toMatch('/pages/people/index'));
});
