import '../support/in-browser';
import { render, waitFor } from '@testing-library/react';
import PeoplePage from '@/pages/people/index';
import { aCounter } from '../support/counter';
import { SessionProvider } from '@/features/session/session';
import { expectShown, press, shown } from '../support/phone';
import { world as taro } from '../support/taro-world';

const open = () =>
  render(
    <SessionProvider>
      <PeoplePage />
    </SessionProvider>,
  );

/** The local cloud's three doors: who there is, becoming one of them, and the calls. */
async function aGateway() {
  const { world, villager } = await aCounter();
  const people = [
    { openid: 'nobody', name: '没人', note: '登录不上' },
    { openid: villager.openid, name: '老程', note: '村民' },
  ];
  taro.request = async ({ url, data }) => {
    if (url === '/people') return { statusCode: 200, data: people };
    if (url === '/functions/api')
      return { statusCode: 200, data: await world.raw(data, villager.openid) };
    // Safe: the only other thing asked for.
    const { openid } = data as { openid: string };
    return openid === villager.openid
      ? { statusCode: 200, data: { token: 'a-token' } }
      : { statusCode: 400, data: {} };
  };
}

it('lets one be a person of the demo, and change', async () => {
  await aGateway();
  open();
  await expectShown('person-2', '老程村民');
  await press('person-2');
  await waitFor(() => expect(taro.steps).toEqual(['reLaunch /pages/home/index']));
  expect(taro.storage.get('sign-in-token')).toBe('a-token');
  await waitFor(() => expect(shown('standing-1')).toContain('村民'));
  await press('change-person');
  await expectShown('person-1', '没人登录不上');
});

it('says so when signing in fails', async () => {
  await aGateway();
  open();
  await press('person-1');
  await expectShown('sign-in-failed', '没有登录上，请再点一次。');
  expect(taro.storage.get('sign-in-token')).toBeUndefined();
});

it('says so when there is no cloud, and tries again', async () => {
  open();
  await waitFor(() => expect(shown('failed')).not.toBeNull());
  await aGateway();
  await press('reload');
  await expectShown('person-2', '老程村民');
});
