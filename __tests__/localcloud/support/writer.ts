import { openDatabase } from '@localcloud/database/open-database';
import { registerInProcess } from '@localcloud/in-process';
import { aSchema, anIndex } from './a-database';
import { sdkDatabase } from './sdk';

// Writes pairs of documents for ever and says which pairs were acknowledged, until it is killed.
const [file = ''] = process.argv.slice(2);
const schema = aSchema(anIndex('pair', 'pair'));
const database = openDatabase({ file, schema, clock: () => Date.now() });
registerInProcess('writer', database);
const db = sdkDatabase({ env: 'writer' });

async function write(): Promise<void> {
  for (let pair = 1; ; pair += 1) {
    await db.runTransaction(async (transaction) => {
      await transaction.collection('things').add({ _id: `left-${pair}`, pair });
      await transaction.collection('things').add({ _id: `right-${pair}`, pair });
    });
    process.stdout.write(`${pair}\n`);
  }
}

void write();
