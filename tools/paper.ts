/**
 * npm run paper: prints what the demo village prints, in Chromium as its printer would and on a canvas
 * as a phone would, and measures both. Pictures go to screenshots/paper/. Needs Chromium
 * (CHROMIUM=/path, /usr/bin/chromium by default).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import jsQR from 'jsqr';
import type { Page as Tab } from 'playwright-core';
import { schema } from '@config/cloud';
import type { Page, TextMark } from '@domain/paper/drawing';
import { daysOfPeriod, periodOf } from '@domain/period';
import { dayAfter } from '@domain/village-time';
import { openDatabase } from '@localcloud/database/open-database';
import { playDemo } from '@localcloud/demo/demo-cloud';
import { openPhone } from '../__tests__/support/weapp/chromium';
import { demoPaper, type NamedDrawing } from './demo-paper';
import type { SeenCode, Sight, Width } from './paper-in-browser';

const FOLDER = 'screenshots/paper';
const FIRST_DAY = '2026-10-01';
/** Long enough for a passbook of more than one print. */
const DAYS = 50;

/** Printers leave so much of an edge white. */
const EDGE_MM = 3;
/** A page nobody wrote on has less ink, one that is black has more. */
const INK = { least: 0.002, most: 0.4 };
/** How unlike a square may be that both drew: fonts differ by less, a word elsewhere by more. */
const UNLIKE_MOST = 0.25;

async function main(): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const sheets = sheetsOf(await demoPaper(await playedVillage()));
  const phone = await openPhone(1_200, 900);
  let problems = 0;
  try {
    const tab = await phone.context.newPage();
    await tab.addScriptTag({ content: await browserScript() });
    for (const { file, page } of sheets) {
      const found = await looked(tab, page, file);
      console.log(`${found.length === 0 ? '✓' : '✗'} ${path.join(FOLDER, file)}.png`);
      for (const problem of found) console.log(`    ${problem}`);
      problems += found.length;
    }
  } finally {
    await phone.close();
  }
  return problems;
}

/** Each page under a name of its own. */
function sheetsOf(drawings: readonly NamedDrawing[]) {
  return drawings.flatMap(({ name, drawing: { pages } }) =>
    pages.map((page, index) => ({ page, file: pages.length > 1 ? `${name}-${index + 1}` : name })),
  );
}

async function playedVillage() {
  const clock = () => Date.parse(`${FIRST_DAY}T00:00:00.000Z`);
  const database = openDatabase({ file: ':memory:', schema, clock });
  const { from } = daysOfPeriod(periodOf(FIRST_DAY, 'quarter'));
  return playDemo({ database, from, until: dayAfter(from, DAYS), tell: () => undefined });
}

async function browserScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tools/paper-in-browser.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('there is a script');
  return script.text;
}

/** Draws a page both ways, keeps the pictures, and says what is wrong with them. */
async function looked(tab: Tab, page: Page, file: string): Promise<string[]> {
  const written = JSON.stringify(page);
  const sight = await tab.evaluate<Sight>(`lookAt(${written})`);
  writeFileSync(path.join(FOLDER, `${file}-phone.png`), pictureOf(sight.phone));
  await tab.evaluate(`show(${written})`);
  await tab.locator('svg').screenshot({ path: path.join(FOLDER, `${file}.png`) });
  const { ink, unlike } = sight;
  return [
    ...(ink < INK.least ? ['it is blank'] : []),
    ...(ink > INK.most ? ['it is nearly black'] : []),
    ...(unlike > UNLIKE_MOST ? [`a phone draws it otherwise, by ${unlike.toFixed(2)}`] : []),
    ...strayed(page, sight.widths),
    ...covered(page, sight.widths),
    ...sight.codes.filter((code) => readOf(code) !== code.text).map(unread),
  ];
}

function pictureOf(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

/** As a camera reads it, off the picture a phone keeps. */
function readOf({ dots, side }: SeenCode): string | null {
  const bytes = Uint8ClampedArray.from(Buffer.from(dots, 'base64'));
  return jsQR(bytes, side, side)?.data ?? null;
}

const unread = ({ text }: SeenCode) => `the code of ${text} is not read`;

function strayed({ width, height, marks }: Page, widths: readonly Width[]): string[] {
  const sideways = widths.filter(({ left, right }) => left < EDGE_MM || right > width - EDGE_MM);
  const texts = marks.filter((mark): mark is TextMark => mark.kind === 'text');
  const upright = texts.filter(
    ({ y, size }) => y - size < EDGE_MM || y + size * 0.2 > height - EDGE_MM,
  );
  return [...sideways, ...upright].map(({ text }) => `“${text}” leaves the page`);
}

interface Ink {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Texts that lie on each other, as wide as they came out. */
function covered({ marks }: Page, widths: readonly Width[]): string[] {
  const texts = marks.filter((mark): mark is TextMark => mark.kind === 'text');
  const inks = texts.map(({ text, y, size }, index): Ink => {
    const { left = 0, right = 0 } = widths[index] ?? {};
    return { text, left, right, top: y - size * 0.8, bottom: y + size * 0.1 };
  });
  return inks.flatMap((one, index) =>
    inks
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right)
      .filter((other) => one.top < other.bottom && other.top < one.bottom)
      .map((other) => `“${one.text}” and “${other.text}” lie on each other`),
  );
}

main()
  .then((problems) => {
    console.log(problems === 0 ? 'everything looks right' : `${problems} things look wrong`);
    process.exitCode = problems === 0 ? 0 : 1;
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
