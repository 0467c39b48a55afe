/**
 * The history of many villages, by the same rules that post a live one: about 240 visits a village
 * and month (docs/domain.md §1.6), each trading in or redeeming, of 300 households of which some come
 * more often. Written in bulk beneath the engine, because a hundred villages' years take hours
 * through the front door.
 */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { sha256 } from '@cloud/runtime/dependencies';
import type { CollectionName, Collections } from '@cloud/runtime/store';
import type { Entry } from '@domain/entry';
import type { Goods } from '@domain/goods';
import { availableOf, type Household } from '@domain/household';
import type { PostingContext } from '@domain/posting';
import { quantity } from '@domain/quantity';
import { decideRedemption } from '@domain/redemption';
import { decideTradeIn } from '@domain/trade-in';
import type { Village } from '@domain/village';
import { startOfDay, instantAfter } from '@domain/village-time';
import { randomFrom } from '@localcloud/database/faults';
import type { Database } from '@localcloud/database/open-database';
import { openingMove } from '@localcloud/demo/plant';
import { demoGoods, demoHouseholds, demoVillage } from '@localcloud/demo/demo-village';
import { seededUuid, wholeBetween } from '@localcloud/demo/random';

const HOUSEHOLDS = 300;
const VISITS_A_DAY = 60;
const SHOP_DAYS = ['01', '10', '20', '28'];
const BETWEEN_VISITS_MS = 120_000;
const OPENS_AT_MS = 8 * 3_600_000;
const STOCK = 1_000_000;

export interface HistoryOptions {
  readonly villages: number;
  /** "2026-10", the oldest first. */
  readonly months: readonly string[];
  readonly tell: (village: number) => void;
}

export const villageIdOf = (index: number): string => `village-${String(index).padStart(3, '0')}`;

export const householdIdOf = (villageId: string, index: number): string =>
  `${villageId}.h${String(index + 1).padStart(3, '0')}`;

/** Fills an empty database; tells which entries a village has by its id. */
export async function fillHistory(
  database: Database,
  options: HistoryOptions,
): Promise<Map<string, string[]>> {
  const { sqlite } = database.engine;
  const entryIds = new Map<string, string[]>();
  // What is lost when the machine dies now is made anew; what is measured later is on disk as ever.
  sqlite.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;');
  for (let index = 0; index < options.villages; index += 1) {
    options.tell(index);
    const posted = sqlite.atomically(() => writeVillage(database, index, options.months));
    entryIds.set(villageIdOf(index), posted);
    // So that a signal is heard before the last village is written.
    await setImmediate();
  }
  sqlite.exec('PRAGMA cache_size = -2000; PRAGMA synchronous = FULL;');
  return entryIds;
}

function writeVillage(database: Database, index: number, months: readonly string[]): string[] {
  const put = writerOf(database);
  const play = playOf(index, `${months[0] ?? ''}-01`);
  const ids: string[] = [];
  for (const month of months)
    for (const day of SHOP_DAYS) {
      const opening = instantAfter(startOfDay(`${month}-${day}`), OPENS_AT_MS);
      for (let turn = 0; turn < VISITS_A_DAY; turn += 1) {
        const entry = visit(play, instantAfter(opening, turn * BETWEEN_VISITS_MS));
        put('entries', entry);
        ids.push(entry.id);
      }
    }
  put('villages', play.village);
  for (const goods of play.goods) {
    put('goods', goods);
    put('moves', openingMove(goods, startOfDay(`${months[0] ?? ''}-01`)));
  }
  for (const household of play.households) {
    const { id: householdId, villageId, cardToken, openedAt } = household;
    put('households', household);
    put('cards', { id: cardToken, villageId, householdId, state: 'active', issuedAt: openedAt });
  }
  return ids;
}

function writerOf({ engine }: Database) {
  return <C extends CollectionName>(name: C, document: Collections[C]): void => {
    const { id, ...content } = document;
    const collection = engine.storage.collection(name);
    const doc = { _id: id, ...content };
    collection.put(id, JSON.stringify(doc), collection.entriesOf(doc));
  };
}

interface Play {
  readonly random: () => number;
  readonly village: Village;
  readonly goods: Goods[];
  readonly households: Household[];
}

function playOf(index: number, openedOn: string): Play {
  const village = { ...demoVillage(openedOn), id: villageIdOf(index), name: `第${index}村` };
  const shelf = demoGoods(village).map((item) => ({
    ...item,
    received: STOCK,
    stock: STOCK,
    batches: [{ id: `${item.id}.opening`, expiresOn: null, left: STOCK }],
  }));
  // Every village of the demo gets the same cards; here a card opens one household only.
  const households = demoHouseholds(village, openedOn, HOUSEHOLDS).map((household) => ({
    ...household,
    cardToken: tokenOf(household.id),
  }));
  return { random: randomFrom(index + 1), village, goods: shelf, households };
}

function tokenOf(householdId: string): string {
  return createHash('md5').update(householdId).digest('hex').slice(0, 16).toUpperCase();
}

/** Somebody comes: spends when there is enough for something, else brings some. */
function visit(play: Play, now: string): Entry {
  const { random, village, households } = play;
  const at = Math.floor(HOUSEHOLDS * random() ** 1.3);
  const household = households[at];
  if (!household) throw new Error('a visitor is one of the village');
  const posting: PostingContext = {
    entryId: `${village.id}.${seededUuid(random)}`,
    wishHash: sha256(`${household.id}${now}`),
    by: { id: 'bench-clerk-000000000000000000000', name: '老程', role: 'clerk' },
    now,
    digest: sha256,
  };
  const goods = random() < 0.5 ? affordable(play, household) : undefined;
  const posted = goods
    ? redeem(play, { household, goods }, posting)
    : bring(play, household, posting);
  households[at] = posted.household;
  return posted.entry;
}

function affordable({ goods, random }: Play, household: Household): Goods | undefined {
  const within = goods.filter(({ price }) => price <= availableOf(household.account));
  return within[Math.floor(random() * within.length)];
}

function redeem(
  play: Play,
  { household, goods }: { readonly household: Household; readonly goods: Goods },
  posting: PostingContext,
) {
  const { village } = play;
  const picks = [{ goods, count: 1, price: goods.price }];
  const redeemed = decideRedemption(
    { household, picks, rules: village.shopRules, countersignedBy: null, codes: [] },
    posting,
  );
  const [left] = redeemed.goods;
  if (left) play.goods[play.goods.indexOf(goods)] = left;
  return redeemed;
}

function bring({ village, random }: Play, household: Household, posting: PostingContext) {
  const some = (most: number) => quantity(wholeBetween(random, 1, most) * 1_000);
  const brought = [
    { materialId: 'bottle', quantity: some(60) },
    { materialId: 'bag', quantity: some(80) },
    { materialId: 'clothes', quantity: some(3) },
  ];
  const { exchangeTable: table } = village;
  return decideTradeIn(
    {
      ...{ household, table, tableVersion: table.version, brought },
      ...{ bagCode: null, offline: null, countersignedBy: null },
    },
    posting,
  );
}
