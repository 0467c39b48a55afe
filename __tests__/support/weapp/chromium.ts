import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

interface Phone {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A phone-sized Chromium with a profile of its own; several pages may share it. */
export async function openPhone(width = 390, height = 844): Promise<Phone> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'phone-'));
  const context = await chromium.launchPersistentContext(profile, optionsOfPhone(width, height));
  return {
    context,
    close: async () => {
      await context.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** How a Chromium is started that is to look like a phone. */
export function optionsOfPhone(width: number, height: number) {
  return {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    viewport: { width, height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  };
}
