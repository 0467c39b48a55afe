/**
 * npm run county: plays a quarter of a county's shops through the contract and prints what it comes
 * to: as many shops as 崇信 has, each with 潜口's redemptions (docs/domain.md §0, §1.6). --shops N for
 * fewer of them, --data FILE to keep it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '@cloud/runtime/dependencies';
import { schema } from '@config/cloud';
import { auditBooks } from '@domain/audit-books';
import { periodOf } from '@domain/period';
import { booksOfFile } from '@localcloud/books-of-file';
import { playCounty } from '@localcloud/county/county';
import { countyFigures, fundFigures, unbalanced } from '@localcloud/county/county-figures';
import { openDatabase } from '@localcloud/database/open-database';

const SHOWN = 20;

async function play(): Promise<number> {
  const { values } = parseArgs({
    options: {
      shops: { type: 'string', default: '83' },
      data: { type: 'string' },
    },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'county-'));
  const file = values.data ?? path.join(folder, 'county.sqlite');
  const database = openDatabase({ file, schema, clock: Date.now });
  const tell = (day: string, done: number, days: number) => {
    process.stdout.write(`\r${day}  day ${done} of ${days} `);
  };
  try {
    const shops = Number(values.shops);
    const [from, until] = ['2026-07-01', '2026-09-30'];
    const statements = await playCounty({ database, shops, from, until, tell });
    const books = booksOfFile(file);
    const faults = books.flatMap((village) => auditBooks(village, sha256));
    const amiss = unbalanced(statements, books, periodOf(from, 'quarter'));
    print(countyFigures(books), fundFigures(statements));
    for (const fault of faults.slice(0, SHOWN)) console.error(fault);
    console.log(
      amiss === 0
        ? `${statements.length} statements balance to the fen`
        : `${amiss} statements do not balance`,
    );
    console.log(faults.length === 0 ? 'every law holds' : `${faults.length} laws are broken`);
    return faults.length + amiss === 0 ? 0 : 1;
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(
  figures: Readonly<Record<string, string>>,
  funds: readonly (readonly string[])[],
): void {
  console.log('\n');
  for (const [label, figure] of Object.entries(figures))
    console.log(`${label.padEnd(32)} ${figure.padStart(12)}`);
  console.log('\nyuan             there before      came in     went out    there now');
  for (const [kind = '', ...amounts] of funds)
    console.log(`${kind.padEnd(16)} ${amounts.map((amount) => amount.padStart(12)).join(' ')}`);
  console.log();
}

void play().then((code) => {
  process.exitCode = code;
});
