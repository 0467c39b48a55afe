/**
 * npm run village -- --id ID --name 村名 --township ID --head 姓名: what a new village starts with,
 * as files to import into the cloud's database (one JSON document a line, as its console takes
 * them), and the invitation code of its first committee member. Everything else is done in the app.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { foundingOf } from './founding';

function main(): number {
  const { values } = parseArgs({
    options: {
      id: { type: 'string' },
      name: { type: 'string' },
      township: { type: 'string' },
      head: { type: 'string' },
      out: { type: 'string', default: '.data/new-village' },
    },
  });
  const { id, name, township, head, out } = values;
  if (!id || !name || !township || !head) {
    console.error('npm run village -- --id taoxi --name 套溪村 --township tunxi --head 张主任');
    return 2;
  }
  if (!/^[a-z0-9-]{2,40}$/.test(id) || !/^[a-z0-9-]{2,40}$/.test(township)) {
    console.error('--id and --township are 2 to 40 of the letters a-z, digits and -');
    return 2;
  }
  const now = new Date().toISOString();
  const { code, collections } = foundingOf({
    id,
    name,
    township,
    head,
    now,
    random: randomBytes(16),
  });
  mkdirSync(out, { recursive: true });
  for (const [collection, documents] of Object.entries(collections)) {
    const file = path.join(out, `${collection}.json`);
    writeFileSync(file, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
    console.log(`${file}  → collection ${collection}`);
  }
  console.log(`\nGive ${head} this invitation code (three days, once): ${code}`);
  console.log(
    'The code is in none of the files. Opening days and goods can be edited in them before the import.',
  );
  return 0;
}

process.exitCode = main();
