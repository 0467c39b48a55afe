import path from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { BootOptions } from './browser/main';
import type { LogLine } from './browser/log';
import { openPhone } from './chromium';
import { packDist } from './pack';
import { serveShell } from './serve-shell';

/** Answers for WeChat and the cloud, by the name of the wx function: `cloud.callFunction`. */
type Host = Readonly<Record<string, (argument: unknown) => unknown>>;

export interface MiniOptions extends BootOptions {
  readonly host?: Host;
  /** An open Chromium to share; without one, one is opened and closed with the mini-program. */
  readonly context?: BrowserContext;
}

interface Where {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly depth: number;
}

/** A running mini-program and the hands that use it. Ids are written as in the source, `#confirm`. */
export interface Mini {
  readonly page: Page;
  el(selector: string): Locator;
  all(selector: string): Locator;
  tap(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  /** A picker's list is not drawn: this is the choice itself, an index or a date. */
  pick(selector: string, value: unknown): Promise<void>;
  /** Waits until the text stands on the page. */
  see(text: string, timeoutMs?: number): Promise<void>;
  answerDialog(button: string): Promise<void>;
  text(): Promise<string>;
  toast(): Promise<string>;
  where(): Promise<Where>;
  log(kind?: LogLine['kind']): Promise<LogLine[]>;
  /** Everything that went wrong since launch; a healthy run has none. */
  faults(): Promise<string[]>;
  /** Calls the page's own lifecycle function: `call('onPullDownRefresh')`. */
  call(name: string, ...given: unknown[]): Promise<unknown>;
  goOnline(online: boolean): Promise<void>;
  /** The phone's storage, to be handed to the next launch. */
  storage(): Promise<Record<string, string>>;
  settle(): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

// In the page every id has its component's prefix, as on WeChat.
const inPage = (selector: string): string =>
  `wx-page:visible ${selector.replace(/#([\w-]+)/g, '[id$="--$1"]')}`;

const TAP_MS = 5000;
const SEE_MS = 5000;

async function answerFor(host: Host, name: string, argument: unknown) {
  const answer = host[name];
  if (answer === undefined) return null;
  try {
    return { value: await answer(argument) };
  } catch (error) {
    return { fail: error instanceof Error ? error.message : String(error) };
  }
}

/** Calls what browser/main.ts left on the page. */
const asker =
  (page: Page) =>
  <T>(name: string, ...given: unknown[]): Promise<T> =>
    page.evaluate<T>(`mini.${name}(${given.map((one) => JSON.stringify(one)).join(',')})`);

function hands(page: Page): Omit<Mini, 'faults' | 'close'> {
  const ask = asker(page);
  const all = (selector: string): Locator => page.locator(inPage(selector));
  const el = (selector: string): Locator => all(selector).first();
  const text = (): Promise<string> => ask('text');
  return {
    page,
    all,
    el,
    text,
    tap: (selector) => el(selector).tap({ timeout: TAP_MS }),
    fill: (selector, value) =>
      el(selector).locator('input,textarea').first().fill(value, { timeout: TAP_MS }),
    pick: (selector, value) => el(selector).dispatchEvent('mini-pick', { detail: value }),
    see: async (wanted, timeoutMs = SEE_MS) => {
      const until = Date.now() + timeoutMs;
      while (!(await text()).includes(wanted)) {
        if (Date.now() > until) throw new Error(`never saw "${wanted}" in:\n${await text()}`);
        await page.waitForTimeout(20);
      }
    },
    answerDialog: (button) =>
      page.locator('#dialog:visible span', { hasText: button }).tap({ timeout: TAP_MS }),
    toast: () => page.locator('#toast').innerText(),
    where: () => ask('where'),
    log: async (kind) => {
      const lines = await page.evaluate<LogLine[]>('mini.log');
      return kind === undefined ? lines : lines.filter((line) => line.kind === kind);
    },
    call: (name, ...given) => ask('call', name, given),
    goOnline: (online) => ask('goOnline', online),
    storage: () => ask('storage'),
    // Two frames and what React and Taro put off until after them.
    settle: () =>
      page.evaluate(
        'new Promise(r=>requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(r,30))))',
      ),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
  };
}

/** Boots the output of `npm run build:weapp` on WeChat's component framework in Chromium. */
export async function openMini(dist: string, options: MiniOptions = {}): Promise<Mini> {
  const { host = {}, context, ...boot } = options;
  const packed = packDist(path.resolve(dist));
  const phone = context === undefined ? await openPhone() : { context, close: undefined };
  const page = await phone.context.newPage();
  const close = async (): Promise<void> => {
    await page.close();
    await phone.close?.();
  };
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(`page: ${error.message}`));
  try {
    await page.exposeFunction('miniHost', (name: string, argument: unknown) =>
      answerFor(host, name, argument),
    );
    await serveShell(page, path.resolve(dist), packed.script);
    await page.evaluate(`mini.boot(${JSON.stringify(boot)})`);
  } catch (error) {
    await close();
    throw new Error([...packed.problems, ...uncaught, String(error)].join('\n'), { cause: error });
  }
  const use = hands(page);
  const faults = async (): Promise<string[]> => {
    const errors = await use.log('error');
    const told = errors.map(({ where, message }) => `${String(where)}: ${String(message)}`);
    return [...packed.problems, ...uncaught, ...told];
  };
  return { ...use, faults, close };
}
