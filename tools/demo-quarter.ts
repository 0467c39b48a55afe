/**
 * npm run demo:quarter: plays a season of the demo village through the contract, to its red flags and
 * grades, and prints what it comes to beside the newspaper's figures. --json for machines, --data FILE to keep it, --from and
 * --until for another quarter.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '@cloud/runtime/dependencies';
import { schema } from '@config/cloud';
import { auditBooks } from '@domain/audit-books';
import { periodOf } from '@domain/period';
import { dayAfter } from '@domain/village-time';
import { booksOfFile } from '@localcloud/books-of-file';
import { openDatabase } from '@localcloud/database/open-database';
import { playDemo } from '@localcloud/demo/demo-cloud';
import { figuresOf, type SeasonFigures } from '@localcloud/demo/season-figures';

/** 套溪村's quarter and 凤霞村's grades (docs/domain.md §0). */
const TABLE: readonly (readonly [string, (figures: SeasonFigures) => number, string])[] = [
  ['households with points', ({ householdsWithPoints }) => householdsWithPoints, '81'],
  ['flying the red flag', ({ redFlags }) => redFlags, '56'],
  ['highest score', ({ highestScore }) => highestScore, '400'],
  ['goods handed out', ({ goodsHandedOut }) => goodsHandedOut, 'over 200'],
  ['households graded', ({ graded }) => graded, '113'],
  ['  AAA', ({ grades }) => grades.AAA, '33'],
  ['  AA', ({ grades }) => grades.AA, '42'],
  ['  A', ({ grades }) => grades.A, '17'],
];

/** By then the quarter's last proposals are posted, it is closed, flagged and graded. */
const SETTLED_DAYS = 20;

async function play(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      data: { type: 'string' },
      from: { type: 'string', default: '2026-07-01' },
      until: { type: 'string', default: '2026-09-30' },
    },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'quarter-'));
  const file = values.data ?? path.join(folder, 'quarter.sqlite');
  const database = openDatabase({ file, schema, clock: Date.now });
  const tell = (day: string, done: number, days: number) => {
    if (!values.json) process.stdout.write(`\r${day}  day ${done} of ${days} `);
  };
  try {
    const { from, until: shopUntil } = values;
    const until = dayAfter(shopUntil, SETTLED_DAYS);
    const { seed } = await playDemo({ database, from, until, shopUntil, tell });
    const books = booksOfFile(file).find(({ village }) => village.id === seed.village.id);
    if (!books) throw new Error('the demo village is in the file');
    const figures = figuresOf(books, periodOf(from, 'quarter'));
    const faults = auditBooks(books, sha256);
    if (values.json) console.log(JSON.stringify(figures));
    else print(figures, faults.length);
    return faults.length === 0 ? 0 : 1;
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(figures: SeasonFigures, faults: number): void {
  console.log('\n\n                          here   in the newspaper');
  for (const [label, figure, article] of TABLE)
    console.log(`${label.padEnd(24)} ${String(figure(figures)).padStart(5)}   ${article}`);
  console.log(faults === 0 ? '\nevery law of the ledger holds' : `\n${faults} laws are broken`);
}

void play().then((code) => {
  process.exitCode = code;
});
