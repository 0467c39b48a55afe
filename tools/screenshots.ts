/**
 * npm run screenshots: plays the demo village's quarter, uses it in Chromium as its people would,
 * and writes the handbooks' pictures to docs/images/. --pages FOLDER takes pages built elsewhere,
 * --only TEXT the stories with that text in their name.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { schema } from '@config/cloud';
import { daysOfPeriod, periodBefore, periodOf } from '@domain/period';
import { dayAfter, dayOf } from '@domain/village-time';
import { openDatabase } from '@localcloud/database/open-database';
import { playDemo } from '@localcloud/demo/demo-cloud';
import type { DemoSeed } from '@localcloud/demo/plant';
import type { Page } from 'playwright-core';
import { openPhone } from '../__tests__/support/weapp/chromium';
import { startCloud, type ProjectCloud } from './cloud-of-project';
import { indexedPng } from './indexed-png';
import { MONEY_STORIES } from './screenshot-money-stories';
import { PAPER_STORIES } from './screenshot-paper-stories';
import { RULES_STORIES } from './screenshot-rules-stories';
import { SERVICE_STORIES } from './screenshot-service-stories';
import { SHOP_STORIES } from './screenshot-shop-stories';
import { STOCK_STORIES } from './screenshot-stock-stories';
import { STORIES, type Screen, type Story } from './screenshot-stories';
import { WEIGHING_STORIES } from './screenshot-weighing-stories';
import { isStale } from './stale';

const IMAGES = 'docs/images';
const KB_MAX = 150;
const PHONE = { width: 375, height: 812 };

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { pages: { type: 'string' }, only: { type: 'string', default: '' } },
  });
  const pages = values.pages ?? builtPages();
  const folder = mkdtempSync(path.join(tmpdir(), 'screenshots-'));
  const file = path.join(folder, 'village.sqlite');
  const seed = await playedQuarter(file);
  const cloud = await startCloud({ port: 0, file, pages, demo: true });
  try {
    for (const story of [
      ...STORIES,
      ...PAPER_STORIES,
      ...MONEY_STORIES,
      ...RULES_STORIES,
      ...WEIGHING_STORIES,
      ...SHOP_STORIES,
      ...STOCK_STORIES,
      ...SERVICE_STORIES,
    ].filter(({ name }) => name.includes(values.only)))
      await tell(story, cloud, seed);
  } finally {
    await cloud.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return tooLarge.length;
}

function builtPages(): string {
  const sources = ['src', 'domain', 'contract', 'config/index.ts', 'babel.config.js'];
  if (!isStale('dist-h5/index.html', sources)) return 'dist-h5';
  const build = ['--import', 'tsx', 'tools/build-h5.ts'];
  const { status } = spawnSync(process.execPath, build, { stdio: 'inherit' });
  if (status !== 0) throw new Error('the pages could not be built; the reason is above');
  return 'dist-h5';
}

async function playedQuarter(file: string): Promise<DemoSeed> {
  const database = openDatabase({ file, schema, clock: Date.now });
  const until = dayAfter(dayOf(new Date().toISOString()), -1);
  const { from } = daysOfPeriod(periodBefore(periodOf(until, 'quarter')));
  const { seed } = await playDemo({
    database,
    from,
    until,
    leaveWork: true,
    tell: () => undefined,
  });
  database.close();
  return seed;
}

/** One person's story on a phone of their own. */
async function tell(
  { name, openid, act }: Story,
  cloud: ProjectCloud,
  seed: DemoSeed,
): Promise<void> {
  const phone = await openPhone(PHONE.width, PHONE.height);
  try {
    const page = await phone.context.newPage();
    const screen = screenOf(page, cloud.url);
    await screen.open('pages/people/index');
    if (openid !== null) {
      const place = cloud.people.findIndex((person) => person.openid === openid) + 1;
      await screen.press(`person-${place}`);
    }
    await act(screen, seed);
  } catch (error) {
    throw new Error(`in the story of ${name}`, { cause: error });
  } finally {
    await phone.close();
  }
}

const tooLarge: string[] = [];

/** The little of a browser's element that is used here. */
interface Scrollable {
  readonly style: { scrollMarginTop: string };
  readonly scrollIntoView: (how: { readonly block: 'start' }) => void;
}

function screenOf(page: Page, url: string): Screen {
  // Pages one came from stay in the document, hidden.
  const one = (id: string) => {
    const selector = id.endsWith('*') ? `[id^="${id.slice(0, -1)}"]` : `[id="${id}"]`;
    return page.locator(selector).locator('visible=true').first();
  };
  return {
    open: async (address) => {
      await page.goto(`${url}/#/${address}`);
    },
    press: async (id) => {
      await one(id).click();
    },
    type: async (id, text) => {
      // A field is there a moment before the input within it.
      const input = page.locator('input, textarea');
      const field = one(id);
      await field.locator(input).or(field.and(input)).first().fill(text);
    },
    see: async (id) => {
      await one(id).waitFor();
    },
    bring: async (id) => {
      await one(id).evaluate((element: Scrollable) => {
        element.style.scrollMarginTop = '72px';
        element.scrollIntoView({ block: 'start' });
      });
    },
    resize: async (width, height) => {
      await page.setViewportSize({ width, height });
      await page.reload();
    },
    shoot: async (name) => {
      // Until toasts and pages sliding in have come to rest.
      await page.waitForTimeout(1_200);
      await write(page, path.join(IMAGES, `${name}.png`));
    },
  };
}

async function write(page: Page, file: string): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const image = indexedPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  writeFileSync(file, image);
  const kb = image.length / 1024;
  if (kb > KB_MAX) tooLarge.push(file);
  console.log(`${file}  ${kb.toFixed(0)} KB${kb > KB_MAX ? '  TOO LARGE' : ''}`);
}

main()
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
