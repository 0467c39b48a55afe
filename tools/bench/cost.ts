/**
 * What a call at the counter costs beside writing its rows straight into SQLite: the same bodies,
 * one transaction each, on disk when it returns, in turns within one run.
 */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { instantAfter } from '@domain/village-time';
import Libsql from 'libsql';
import { aHousehold, aVillage, NOW, someGoods, staff } from '../../__tests__/support/builders';
import { measured, msOf, ratioOf, type Measure, type Tell } from './measure';
import { openShop } from './shop';
import { inTemporaryFolder } from './temporary-folder';

const BUDGET = 10;
const TIMES = 300;
/** Other work on the machine slows a call down more than a wait for the disk: the quietest series counts. */
const SERIES = 3;
const ITEMS = 2;

interface Row {
  readonly collection: string;
  readonly id: string;
  readonly body: string;
}

/** Tables with nothing but what was written: no indexes, no engine, no questions asked. */
function openRows(file: string, collections: readonly string[]) {
  const sqlite = new Libsql(file);
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  const statements = new Map(
    collections.map((name) => {
      sqlite.exec(`CREATE TABLE ${name} (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL)`);
      return [name, sqlite.prepare(`INSERT OR REPLACE INTO ${name} (id, body) VALUES (?, ?)`)];
    }),
  );
  return {
    write: (rows: readonly Row[]) => {
      sqlite.exec('BEGIN IMMEDIATE');
      for (const { collection, id, body } of rows) statements.get(collection)?.run([id, body]);
      sqlite.exec('COMMIT');
    },
    close: () => sqlite.close(),
  };
}

/** A counter with one household at it. What one brings leaves a lot each time; another one redeems. */
async function openCounter(folder: string, name: string) {
  let turn = 0;
  const shop = openShop(path.join(folder, `${name}.sqlite`), () => instantAfter(NOW, turn * 1_000));
  const village = aVillage();
  const villageId = village.id;
  const household = aHousehold({ villageId });
  const clerk = staff('clerk', village);
  const stock = TIMES * 2;
  const goods = Array.from({ length: ITEMS }, () =>
    someGoods({ villageId, price: points(POINT), stock }),
  );
  await shop.store.insert('villages', village);
  await shop.store.insert('households', household);
  await shop.store.insert('persons', clerk.person);
  for (const item of goods) await shop.store.insert('goods', item);

  const wish = () => {
    turn += 1;
    const { id: householdId, cardToken } = household;
    return { villageId, householdId, cardToken, requestId: randomUUID() };
  };
  const bring = (kilograms: number) =>
    shop.ask(clerk.openid, 'trade-in.create', {
      ...wish(),
      tableVersion: 1,
      lines: [
        { materialId: 'clothes', quantity: quantity(kilograms * 1_000) },
        { materialId: 'bottle', quantity: quantity(7_000) },
      ],
    });
  const redeem = () =>
    shop.ask(clerk.openid, 'redemption.create', {
      ...wish(),
      items: goods.map(({ id, price }) => ({ goodsId: id, count: 1, price })),
    });
  const rowOf = (collection: string, id: string): Row => ({
    collection,
    id,
    body: shop.database.engine.storage.collection(collection).read(id) ?? '',
  });
  const rowsOf = (entryId: string, goodsIds: readonly string[]) => [
    rowOf('households', household.id),
    ...goodsIds.map((id) => rowOf('goods', id)),
    rowOf('entries', entryId),
  ];
  return { bring, redeem, rowsOf, goods, close: () => shop.database.close() };
}

export const cost = (tell: Tell): Promise<Measure[]> =>
  inTemporaryFolder((folder) => costIn(folder, tell));

async function costIn(folder: string, tell: Tell): Promise<Measure[]> {
  const [bringing, redeeming] = [
    await openCounter(folder, 'bringing'),
    await openCounter(folder, 'redeeming'),
  ];
  const rows = openRows(path.join(folder, 'rows.sqlite'), ['households', 'goods', 'entries']);
  const goodsIds = redeeming.goods.map(({ id }) => id);

  /** Each turn of the reference writes what the last call wrote. */
  const compare = async (
    counter: typeof bringing,
    call: () => Promise<{ readonly entry: { readonly id: string } }>,
    ids: readonly string[],
  ) => {
    let written: Row[] = counter.rowsOf((await call()).entry.id, ids);
    const timed = async () => {
      let entryId = '';
      const ms = await msOf(async () => {
        entryId = (await call()).entry.id;
      });
      written = counter.rowsOf(entryId, ids);
      return ms;
    };
    const ratios: number[] = [];
    for (let series = 0; series < SERIES; series += 1)
      ratios.push(await ratioOf(TIMES / SERIES, timed, () => msOf(() => rows.write(written))));
    return Math.min(...ratios);
  };

  try {
    tell('trading in, beside the same rows straight into SQLite');
    const tradeIn = await compare(bringing, () => bringing.bring(1), []);
    // So that what is redeemed was earned.
    await redeeming.bring(TIMES * 2);
    tell('redeeming, beside the same rows straight into SQLite');
    const redemption = await compare(redeeming, redeeming.redeem, goodsIds);
    return [
      measured('cost: trade-in over its row writes', tradeIn, BUDGET),
      measured(`cost: redemption of ${ITEMS} items over its row writes`, redemption, BUDGET),
    ];
  } finally {
    rows.close();
    bringing.close();
    redeeming.close();
  }
}
