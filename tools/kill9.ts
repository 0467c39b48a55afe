/**
 * npm run kill9: kills the local cloud with SIGKILL at random moments while clerks are at work, 50
 * times (--rounds N), and checks after each restart that every acknowledged operation is there, that
 * none is there by half, and that every law of the ledger holds.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '@cloud/runtime/dependencies';
import { auditBooks } from '@domain/audit-books';
import type { Entry } from '@domain/entry';
import { booksOfFile } from '@localcloud/books-of-file';
import { demoSeed, type DemoSeed } from '@localcloud/demo/plant';
import { bundleOfCloud } from './cloud-bundle';

const CLERKS = 6;
const LIFE_MS = { least: 40, most: 700 };

interface Acknowledged {
  readonly id: string;
  readonly hash: string;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } });
  const rounds = Number(values.rounds);
  const folder = mkdtempSync(path.join(tmpdir(), 'kill9-'));
  const file = path.join(folder, 'village.sqlite');
  const program = await bundleOfCloud();
  const acknowledged = new Map<string, Acknowledged>();
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const life = LIFE_MS.least + Math.random() * (LIFE_MS.most - LIFE_MS.least);
      await liveAndDie(program, file, { life, acknowledged });
      const problem = problemIn(file, acknowledged);
      if (problem !== null) {
        console.error(`\nround ${round}: ${problem}; the file is ${file}`);
        return 1;
      }
      process.stdout.write(
        `\rkilled ${round} of ${rounds}, ${acknowledged.size} acknowledged operations all there `,
      );
    }
    console.log('\nnothing lost, nothing half done, every law holds');
    rmSync(folder, { recursive: true, force: true });
    return 0;
  } catch (error) {
    console.error(error);
    return 1;
  }
}

interface Life {
  readonly life: number;
  readonly acknowledged: Map<string, Acknowledged>;
}

async function liveAndDie(program: string, file: string, { life, acknowledged }: Life) {
  const { child, url } = await started(program, file);
  const seed = demoSeed('2026-07-01');
  const token = await signIn(url, 'demo-clerk');
  const goOn = { yes: true };
  const clerks = Array.from({ length: CLERKS }, (_, index) =>
    work({ url, token, seed, index, goOn, acknowledged }),
  );
  await new Promise((resolve) => setTimeout(resolve, life));
  child.kill('SIGKILL');
  goOn.yes = false;
  await Promise.all([ended(child), ...clerks]);
}

function started(program: string, file: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(
    process.execPath,
    [program, '--port', '0', '--data', file, '--demo', '--pages', 'none'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(`the cloud ended before it was ready: ${said}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /ready (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ child, url });
    });
  });
}

function ended(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', resolve));
}

interface Work {
  readonly url: string;
  readonly token: string;
  readonly seed: DemoSeed;
  readonly index: number;
  readonly goOn: { yes: boolean };
  readonly acknowledged: Map<string, Acknowledged>;
}

/** Trades in and redeems, one after the other, until the cloud is gone. */
async function work(one: Work): Promise<void> {
  for (let turn = 0; one.goOn.yes; turn += 1) {
    const wish = turn % 3 === 2 ? redemption(one, turn) : tradeIn(one, turn);
    const entry = await ask(one, wish);
    if (entry !== null) one.acknowledged.set(entry.id, { id: entry.id, hash: entry.hash });
  }
}

function householdOf({ seed, index }: Work, turn: number) {
  const household = seed.households[(index * 3 + turn) % 12];
  if (!household) throw new Error('the demo village has households');
  const { villageId, id: householdId, cardToken } = household;
  return { villageId, householdId, cardToken, requestId: randomUUID() };
}

function tradeIn(one: Work, turn: number) {
  const lines = [
    { materialId: 'clothes', quantity: 2_000 + turn },
    { materialId: 'bottle', quantity: 34_000 },
  ];
  return {
    endpoint: 'trade-in.create',
    input: { ...householdOf(one, turn), tableVersion: 1, lines },
  };
}

function redemption(one: Work, turn: number) {
  const goods = one.seed.goods
    .slice(0, 2)
    .map(({ id, price }) => ({ goodsId: id, price, count: 1 }));
  return { endpoint: 'redemption.create', input: { ...householdOf(one, turn), items: goods } };
}

/** The entry, or null when it was refused or the cloud died before it answered. */
async function ask({ url, token }: Work, wish: object): Promise<Entry | null> {
  try {
    const reply = await post(`${url}/functions/api`, wish, { authorization: `Bearer ${token}` });
    return reply.ok === true ? reply.value.entry : null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}

async function signIn(url: string, openid: string): Promise<string> {
  return (await post(`${url}/sign-in`, { openid }, {})).token;
}

interface Answer {
  readonly ok?: boolean;
  readonly value: { readonly entry: Entry };
  readonly token: string;
}

async function post(url: string, body: object, headers: Record<string, string>): Promise<Answer> {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  // Safe: the local cloud's own answers to its own routes.
  return (await reply.json()) as Answer;
}

/** Read from the file as the killed process left it. */
function problemIn(file: string, acknowledged: ReadonlyMap<string, Acknowledged>): string | null {
  const books = booksOfFile(file);
  const kept = new Map(books.flatMap(({ entries }) => entries.map(({ id, hash }) => [id, hash])));
  for (const { id, hash } of acknowledged.values())
    if (kept.get(id) !== hash)
      return `acknowledged entry ${id} is ${kept.has(id) ? 'changed' : 'gone'}`;
  const [fault] = books.flatMap((village) => auditBooks(village, sha256));
  return fault ? `${fault.law} broken at ${fault.where}: ${fault.detail}` : null;
}

void main().then((code) => {
  process.exitCode = code;
});
