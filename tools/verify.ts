/** npm run verify -- --data FILE: replays a data file's ledger and reports the first broken law. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sha256 } from '@cloud/runtime/dependencies';
import { auditBooks } from '@domain/audit-books';
import { booksOfFile } from '@localcloud/books-of-file';

const DEFAULT_FILE = '.data/cloud.sqlite';

function verify(): number {
  const { values } = parseArgs({ options: { data: { type: 'string', default: DEFAULT_FILE } } });
  if (!existsSync(values.data)) {
    console.error(`no data file at ${values.data}; name one with --data FILE`);
    return 2;
  }
  let faultCount = 0;
  for (const books of booksOfFile(values.data)) {
    const faults = auditBooks(books, sha256);
    const [first] = faults;
    const counted = `${books.households.length} households, ${books.entries.length} entries`;
    if (!first) console.log(`${books.village.name}: ${counted}: every law holds`);
    else
      console.log(
        `${books.village.name}: ${counted}: ${first.law} broken at ${first.where}: ${first.detail} (${faults.length} in all)`,
      );
    faultCount += faults.length;
  }
  return faultCount === 0 ? 0 : 1;
}

process.exitCode = verify();
