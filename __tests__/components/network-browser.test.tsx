import '../support/in-browser';
import { act, render, screen } from '@testing-library/react';
import { isOnline, useOnline } from '@/services/platform';

// The browser's; TypeScript is not told of the DOM, because WeChat has none.
declare const dispatchEvent: (event: Event) => boolean;
declare const navigator: object;

function Line() {
  return <p>{useOnline() ? '有网络' : '没有网络'}</p>;
}

function cut(isCut: boolean): void {
  Object.defineProperty(navigator, 'onLine', { value: !isCut, configurable: true });
  dispatchEvent(new Event(isCut ? 'offline' : 'online'));
}

afterEach(() => act(() => cut(false)));

it('a browser knows that its line is cut, whatever kind of line it is said to be', async () => {
  render(<Line />);
  await screen.findByText('有网络');
  act(() => cut(true));
  await screen.findByText('没有网络');
  expect(await isOnline()).toBe(false);
  act(() => cut(false));
  await screen.findByText('有网络');
  expect(await isOnline()).toBe(true);
});

it('a page that is opened without network says so from the beginning', async () => {
  cut(true);
  render(<Line />);
  await screen.findByText('没有网络');
  expect(screen.queryByText('有网络')).toBeNull();
});
