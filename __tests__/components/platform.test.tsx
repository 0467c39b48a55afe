import { act, render, screen } from '@testing-library/react';
import {
  back,
  callFunction,
  confirm,
  navigate,
  postJson,
  scanCode,
  screenBright,
  storage,
  toast,
  useOnline,
  usePullDown,
  useQuery,
  useShown,
} from '@/services/platform';
import { goOnline, pullDown, showAgain, world } from '../support/taro-world';

const isNumber = (value: unknown): value is number => typeof value === 'number';

it('remembers a value, and takes one of another kind for absent', () => {
  storage.set('count', 3);
  expect(storage.get('count', isNumber)).toBe(3);
  storage.set('count', 'three');
  expect(storage.get('count', isNumber)).toBeUndefined();
  storage.remove('count');
  expect(storage.get('count', isNumber)).toBeUndefined();
});

it('goes on by replacing once ten pages are open', async () => {
  for (let i = 0; i < 10; i += 1) await navigate(`/pages/p${i}/index`);
  expect(world.steps.at(-2)).toBe('navigateTo /pages/p8/index');
  expect(world.steps.at(-1)).toBe('redirectTo /pages/p9/index');
});

it('goes home when there is no page to go back to', async () => {
  await back();
  await navigate('/pages/goods/index');
  await back();
  expect(world.steps).toEqual([
    'redirectTo /pages/home/index',
    'navigateTo /pages/goods/index',
    'navigateBack',
  ]);
});

it('asks, tells in passing, and reads a code or nothing', async () => {
  world.confirms = false;
  expect(await confirm({ title: '作废', content: '不能恢复' })).toBe(false);
  toast('已记下');
  expect(world.questions).toEqual([{ title: '作废', content: '不能恢复' }]);
  expect(world.toasts).toEqual(['已记下']);
  expect(await scanCode()).toBeNull();
  world.scanned = 'card:1';
  expect(await scanCode()).toBe('card:1');
});

it('asks once when it is pressed twice, and again when it is asked again', async () => {
  const question = { title: '交给他', content: '盐 2 袋' };
  expect(await Promise.all([confirm(question), confirm(question)])).toEqual([true, false]);
  expect(world.questions).toHaveLength(1);
  expect(await confirm(question)).toBe(true);
});

it('turns the screen bright for a code and lets it go again', async () => {
  await screenBright(true);
  await screenBright(false);
  expect(world.brightness).toEqual([1, -1]);
});

it('carries a call to the cloud or over HTTP and hands back what came', async () => {
  world.callFunction = ({ name, data }) => Promise.resolve({ result: { name, data } });
  world.request = ({ url }) => Promise.resolve({ statusCode: 200, data: url });
  expect(await callFunction('api', { a: 1 })).toEqual({ name: 'api', data: { a: 1 } });
  expect(await postJson('/api', {})).toEqual({ status: 200, body: '/api' });
});

describe('a page', () => {
  const seen: string[] = [];

  function Page() {
    const online = useOnline();
    const { name } = useQuery();
    useShown(() => {
      seen.push('shown');
    });
    usePullDown(() => {
      seen.push('pulled');
      return Promise.resolve();
    });
    return <output>{`${name ?? '无名'}${online ? '在线' : '断网'}`}</output>;
  }

  it('knows its address, its network, and when it is shown or pulled', async () => {
    world.params = { name: encodeURIComponent('张三') };
    render(<Page />);
    await act(async () => Promise.resolve());
    expect(screen.queryByText('张三在线')).not.toBeNull();
    act(() => {
      goOnline(false);
    });
    expect(screen.queryByText('张三断网')).not.toBeNull();
    showAgain();
    pullDown();
    expect(seen).toEqual(['shown', 'shown', 'pulled']);
  });
});
