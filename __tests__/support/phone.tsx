import { act, configure, fireEvent, render, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { SessionProvider } from '@/features/session/session';
import type { Somebody } from './builders';
import { world as taro } from './taro-world';
import type { World } from './world';

// How long `waitFor` keeps looking: a busy machine is slow, and slow is not wrong.
configure({ asyncUtilTimeout: 10_000 });

interface Sent {
  readonly endpoint: string;
  readonly input: { readonly requestId?: string } & Readonly<Record<string, unknown>>;
}

/** A phone in somebody's hand: what its pages call reaches the real functions as that person. */
export function phoneOf({ raw }: World, { openid }: Somebody) {
  const sent: Sent[] = [];
  const lost = new Set<string>();
  taro.callFunction = async ({ data }) => {
    // Safe: the one transport sends nothing else.
    const call = data as Sent;
    sent.push(call);
    const result = await raw(call, openid);
    if (lost.has(call.endpoint)) throw new Error('the reply was lost');
    return { result };
  };

  return {
    sent: (endpoint: string) => sent.filter((call) => call.endpoint === endpoint),
    /** From now on the function runs and its reply does not arrive. */
    loseReplies: (endpoint: string) => lost.add(endpoint),
    findReplies: (endpoint: string) => lost.delete(endpoint),
    open: (page: ReactElement) => render(<SessionProvider>{page}</SessionProvider>),
  };
}

/** The last step to a page, with its query as the next page's parameters. */
export function followLastStep(): string {
  const [, url = ''] = taro.steps.at(-1)?.split(' ') ?? [];
  const [path = '', query = ''] = url.split('?');
  taro.params = Object.fromEntries(
    query.split('&').flatMap((part) => (part === '' ? [] : [part.split('=') as [string, string]])),
  );
  return path;
}

interface Shown {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): ArrayLike<Shown>;
}

// The browser's; TypeScript is not told of the DOM, because WeChat has none.
declare const document: { getElementById(id: string): Shown | null };

/** What stands under an id; null when there is no such thing. */
export function shown(id: string): string | null {
  return document.getElementById(id)?.textContent ?? null;
}

/** The words on the sheets of paper that are shown under an id. */
export function onPaper(id: string): string {
  const images = document.getElementById(`${id}-pages`)?.querySelectorAll('img') ?? [];
  return Array.from(images, (image) => decodeURIComponent(image.getAttribute('src') ?? ''))
    .join('\n')
    .replace(/<[^>]+>/g, ' ');
}

export function isDisabled(id: string): boolean {
  return document.getElementById(id)?.getAttribute('aria-disabled') === 'true';
}

function elementOf(id: string): never {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`there is no ${id} on the page`);
  // Safe: it is an element of the browser's, whose type has no name here.
  return element as never;
}

/** Presses what bears the id, as soon as it is there. */
export async function press(id: string): Promise<void> {
  await waitFor(() => expect(shown(id)).not.toBeNull());
  // What follows at once belongs to the press; what the cloud answers comes later.
  await act(async () => {
    fireEvent.click(elementOf(id));
    await Promise.resolve();
  });
}

export function type(id: string, value: string): void {
  fireEvent.change(elementOf(id), { target: { value } });
}

/** The page shows this text under this id, now or soon. */
export async function expectShown(id: string, text: string): Promise<void> {
  await waitFor(() => expect(shown(id)).toBe(text));
}

/** As expectShown, among other words. */
export async function expectWords(id: string, words: string | RegExp): Promise<void> {
  await waitFor(() => expect(shown(id)).toMatch(words));
}

/** The last step led to this page, now or soon; its query is the page's parameters. */
export async function expectArrival(path: string): Promise<void> {
  await waitFor(() => expect(followLastStep()).toBe(path));
}
