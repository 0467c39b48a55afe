/**
 * npm run e2e:offline: a clerk in a hamlet without network, in Chromium against a real local cloud.
 * The line is cut, forty-one trade-ins are typed, the browser is killed twice out there and once
 * while it sends; back home forty are posted in their order and at their times, none twice, and the
 * one whose card was reported lost meanwhile waits for a person. Needs the built pages.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { auditVillage } from '@domain/audit';
import type { Entry } from '@domain/entry';
import { sha256 } from '@cloud/runtime/dependencies';
import { booksOfFile } from '@localcloud/books-of-file';
import { lineTo, type Line } from '../__tests__/e2e/cuttable-line';
import { PEOPLE } from '../__tests__/e2e/hands';
import { mortalBrowser, type MortalBrowser } from '../__tests__/e2e/mortal-browser';
import { openStage, type Stage } from '../__tests__/e2e/stage';
import { uuid } from '../__tests__/support/builders';

const PAGES = 'dist-h5';
const SHOTS = 'screenshots';
const TRADE_INS = 41;
const KILLED_AFTER = [13, 27];
const LOST_CARD_AT = 20;
const SLOW_LINE_MS = 100;
/** The phone's clock is set by an answer of the cloud's: it is behind by as long as that took. */
const BEHIND_MAX_MS = 10_000;

const shot = (name: string) => path.join(SHOTS, `h5-offline-${name}.png`);

async function main(): Promise<void> {
  if (!existsSync(PAGES)) throw new Error(`${PAGES} is not there; npm run build:h5 makes it`);
  mkdirSync(SHOTS, { recursive: true });
  const stage = await openStage(PAGES);
  const line = await lineTo(stage.url);
  const browser = mortalBrowser();
  try {
    await prepare(browser, line.url, stage);
    await line.cut();
    await browser.kill();
    const typed = await typeAll(browser, line.url, stage);
    await loseCard(stage);
    await line.mend();
    await sendAll(browser, line);
    check(stage, typed);
    await checkConflict(stage);
  } catch (error) {
    await browser.photograph(shot('failed')).catch(() => undefined);
    throw error;
  } finally {
    await browser.end();
    await line.cut().catch(() => undefined);
    await stage.close();
  }
}

async function prepare(browser: MortalBrowser, url: string, stage: Stage): Promise<void> {
  await browser.open(url, true);
  await browser.keepPages();
  await browser.tap(`person-${stage.placeOf(PEOPLE.clerk)}`);
  await browser.tap('go-outing');
  await browser.tap('prepare-go');
  await shows(browser, 'outing-about', /第 1 次出摊/);
  await browser.photograph(shot('prepared'));
  console.log('✓ prepared, with network');
}

/** Which of the demo village's households comes as the n-th: ten of them, over and over. */
function visitor(stage: Stage, turn: number) {
  const here = stage.seed.households.filter(({ villageId }) => villageId === stage.seed.village.id);
  // The one whose card will be reported lost comes once.
  const household = turn === LOST_CARD_AT ? here.at(-12) : here.at(-1 - (turn % 10));
  if (household === undefined) throw new Error('the demo village has households');
  return household;
}

/** Between these two a button was pressed: before the tap, and when its receipt was there. */
type Moments = readonly [from: number, until: number];

/** All of them without network; answers when each was confirmed, by its number. */
async function typeAll(browser: MortalBrowser, url: string, stage: Stage) {
  const confirmed = new Map<number, Moments>();
  await reopen(browser, url, 0);
  for (let turn = 1; turn <= TRADE_INS; turn += 1) {
    await browser.fill('token-input', visitor(stage, turn).cardToken);
    await browser.tap('token-go');
    await browser.tap('material-bottle');
    await browser.tap('key-7');
    const from = Date.now();
    await browser.tap('trade-in-confirm');
    assert.match(await browser.read('receipt-number'), new RegExp(`^出1-${turn}$`));
    confirmed.set(turn, [from, Date.now()]);
    if (turn === 1) await browser.photograph(shot('receipt'));
    if (KILLED_AFTER.includes(turn)) {
      await browser.kill();
      await reopen(browser, url, turn);
    } else await browser.tap('next-household');
  }
  await browser.kill();
  console.log(`✓ ${TRADE_INS} receipts without network, the browser killed on the way`);
  return confirmed;
}

/** Opens the app anew without network, and finds the way back to the stand. */
async function reopen(browser: MortalBrowser, url: string, waiting: number): Promise<void> {
  await browser.open(url, false);
  await browser.tap('go-outing');
  await shows(browser, 'outing-waiting', new RegExp(`(^|\\D)${waiting}(\\D|$)`));
  if (waiting > 0) await browser.photograph(shot(`reopened-${waiting}`));
  await browser.tap('outing-stand');
}

/** While nobody out there can know of it. */
async function loseCard(stage: Stage): Promise<void> {
  const { id: householdId, villageId } = visitor(stage, LOST_CARD_AT);
  await stage.ask(PEOPLE.committee, 'card.renew', {
    ...{ villageId, householdId, requestId: uuid() },
    reason: '卡丢了',
  });
}

async function sendAll(browser: MortalBrowser, { url, slow }: Line): Promise<void> {
  await browser.open(url, true);
  await browser.tap('go-outing');
  await shows(browser, 'outing-waiting', new RegExp(`(^|\\D)${TRADE_INS}(\\D|$)`));
  // A line on which somebody can see how far it is.
  slow(SLOW_LINE_MS);
  await browser.tap('outing-send');
  await shows(browser, 'outing-sending', /还有 (1\d|2\d) 笔/);
  await browser.kill();
  slow(0);
  await browser.open(url, true);
  await browser.tap('go-outing');
  await browser.tap('outing-send');
  await shows(browser, 'outing-sent', /全部上传好了/);
  await shows(browser, 'outing-waiting', /(^|\D)0(\D|$)/);
  await shows(browser, 'outing-conflicts', /有 1 笔要人核对/);
  await browser.photograph(shot('sent'));
  await browser.tap('outing-to-conflicts');
  await shows(browser, `conflict-1-${LOST_CARD_AT}`, /要核对/);
  await browser.photograph(shot('conflicts'));
  console.log('✓ sent, the browser killed once more while it sent');
}

function check(stage: Stage, confirmed: ReadonlyMap<number, Moments>): void {
  const all = booksOfFile(stage.file);
  const books = all.find(({ village }) => village.id === stage.seed.village.id);
  if (books === undefined) throw new Error('the demo village is in the file');
  const posted = books.entries.flatMap(offlineOf).sort((a, b) => a.seq - b.seq);
  const expected = [...confirmed.keys()].filter((turn) => turn !== LOST_CARD_AT);
  assert.deepEqual(
    posted.map(({ seq }) => seq),
    expected,
  );
  for (const [index, { seq, at, occurredAt, householdId }] of posted.entries()) {
    assert.equal(householdId, visitor(stage, seq).id);
    const [from, until] = confirmed.get(seq) ?? [0, 0];
    const on = Date.parse(occurredAt);
    assert.ok(
      from - BEHIND_MAX_MS <= on && on <= until,
      `出1-${seq} was not confirmed at ${occurredAt}`,
    );
    const before = posted[index - 1];
    assert.ok(before === undefined || (before.at <= at && before.occurredAt < occurredAt));
  }
  assert.deepEqual(
    all.flatMap((each) => auditVillage(each, sha256)),
    [],
  );
  console.log(`✓ ${posted.length} entries, in their order, at their times, none twice`);
}

function offlineOf({ at, householdId, source }: Entry) {
  if (source.kind !== 'tradeIn' || source.offline === null) return [];
  return [{ at, householdId, ...source.offline }];
}

async function checkConflict(stage: Stage): Promise<void> {
  const { conflicts } = await stage.ask(PEOPLE.committee, 'conflict.list', {
    ...{ villageId: stage.seed.village.id, state: 'open', limit: 10 },
  });
  assert.deepEqual(
    conflicts.map(({ receiptNumber, code }) => ({ receiptNumber, code })),
    [{ receiptNumber: `出1-${LOST_CARD_AT}`, code: 'CARD_REVOKED' }],
  );
  console.log('✓ the planned conflict is listed, and no other');
}

const PATIENCE_MS = 60_000;

/** Waits until an element says what it should. */
async function shows(browser: MortalBrowser, id: string, pattern: RegExp): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const text = await browser.read(id);
    if (pattern.test(text)) return;
    if (Date.now() > until) throw new Error(`${id} never showed ${String(pattern)}, but: ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
