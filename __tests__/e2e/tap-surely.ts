import type { ElementHandle, Locator } from 'playwright-core';
import { PATIENCE_MS } from './hands';

/** The little of an element that is used; TypeScript is not told of the DOM, because WeChat has none. */
interface Tapped {
  heard?: boolean;
  readonly isConnected: boolean;
  addEventListener(name: 'click', listener: () => void, how: { capture: true }): void;
}

type Element = ElementHandle<Tapped>;

/** Longer than a busy browser takes to tell a page of a tap; shorter than a person's patience. */
const HEARD_MS = 8_000;
const TRIES_MAX = 3;

/** Taps, and taps again where the browser was too busy to make a click of it: as a person would. */
export async function tapSurely(locator: Locator): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    // Safe: every element of a page has these.
    const element = (await locator.elementHandle({ timeout: PATIENCE_MS })) as Element;
    await element.evaluate((tapped) => {
      tapped.heard = false;
      tapped.addEventListener('click', () => (tapped.heard = true), { capture: true });
    });
    await locator.tap({ timeout: PATIENCE_MS });
    if (await isHeard(element)) return;
    if (tries === TRIES_MAX) throw new Error(`${String(locator)} never heard of its tap`);
  }
}

/** What is gone from the page has led somewhere else. */
async function isHeard(element: Element): Promise<boolean> {
  const until = Date.now() + HEARD_MS;
  while (Date.now() < until) {
    const told = await element
      .evaluate(({ heard, isConnected }) => heard === true || !isConnected)
      .catch(() => true);
    if (told) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
