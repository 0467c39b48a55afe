import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { optionsOfPhone } from '../support/weapp/chromium';
import { PATIENCE_MS } from './hands';
import { tapSurely } from './tap-surely';

const PHONE = { width: 375, height: 812 };

/** A phone's browser that can be killed outright and opened anew: its profile is the phone's memory. */
export interface MortalBrowser {
  readonly open: (url: string, online: boolean) => Promise<void>;
  /** Waits until the browser has fetched all it needs to open the pages without network. */
  readonly keepPages: () => Promise<void>;
  /** No farewell: the process is gone, as when a phone's battery falls out. */
  readonly kill: () => Promise<void>;
  readonly tap: (id: string) => Promise<void>;
  readonly fill: (id: string, text: string) => Promise<void>;
  readonly read: (id: string) => Promise<string>;
  readonly photograph: (file: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
}

export function mortalBrowser(): MortalBrowser {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'mortal-'));
  let opened: Opened | null = null;
  const page = (): Page => {
    if (opened === null) throw new Error('the browser is not open');
    return opened.page;
  };
  // Taro keeps earlier pages in the document, out of sight.
  const one = (id: string) => page().locator(`[id="${id}"]:visible`).first();
  return {
    open: async (url, online) => {
      const options = optionsOfPhone(PHONE.width, PHONE.height);
      const context = await chromium.launchPersistentContext(profile, options);
      await context.setOffline(!online);
      opened = { context, page: context.pages()[0] ?? (await context.newPage()) };
      await opened.page.goto(url);
    },
    keepPages: async () => {
      await page().evaluate('navigator.serviceWorker.ready.then(() => true)');
    },
    kill: async () => {
      // Chromium's own note of which process has the profile: "host-1234".
      const owner = fs.readlinkSync(path.join(profile, 'SingletonLock'));
      const closed = opened?.context.waitForEvent('close');
      process.kill(Number(owner.split('-').at(-1)), 'SIGKILL');
      await closed;
      opened = null;
      fs.rmSync(path.join(profile, 'SingletonLock'), { force: true });
    },
    tap: (id) => tapSurely(one(id)),
    fill: (id, text) =>
      one(id).locator('input,textarea').first().fill(text, { timeout: PATIENCE_MS }),
    read: (id) => one(id).innerText({ timeout: PATIENCE_MS }),
    photograph: async (file) => {
      // Until what slides in has arrived.
      await page().waitForTimeout(400);
      await page().screenshot({ path: file });
    },
    end: async () => {
      await opened?.context.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}
