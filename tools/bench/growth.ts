/**
 * What history costs: the same call on a file that holds a hundred villages' three years and on one
 * that holds a village's first month, in turns. The first month is there so that both have the same
 * page to answer; all that differs is what lies behind it.
 */
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '@cloud/runtime/dependencies';
import { personIdOf } from '@cloud/runtime/identity';
import type { Household } from '@domain/household';
import type { Membership } from '@domain/person';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { instantAfter } from '@domain/village-time';
import { fillHistory, householdIdOf, villageIdOf } from './history';
import { measured, msOf, ratioOf, type Measure, type Tell } from './measure';
import { openShop, type Shop } from './shop';
import { inTemporaryFolder } from './temporary-folder';

const BUDGET = 1.5;
const TIMES = 90;
const VILLAGES = 100;
const MONTHS = 36;
const LAST_MONTH = '2026-10';
const NOW = '2026-11-21T01:00:00.000Z';
/** Households whose calls are measured, three of every tenth village, so that no page stays warm. */
const PLACES = 30;
const PAGE = 10;
const [CLERK, COMMITTEE, VILLAGER] = ['clerk', 'committee', 'villager'] as const;

interface Place {
  readonly household: Household;
  readonly villageId: string;
  readonly entryIds: readonly string[];
}

interface Side {
  readonly shop: Shop;
  readonly places: readonly Place[];
  /** One in the middle of the history: as much lies before it as after. */
  readonly month: string;
}

function monthsUntil(last: string, count: number): string[] {
  const [year = 0, month = 0] = last.split('-').map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - count + index, 1)).toISOString().slice(0, 7),
  );
}

interface Scale {
  readonly file: string;
  readonly villages: number;
  readonly months: number;
}

async function aSide({ file, villages, months }: Scale, tell: Tell): Promise<Side> {
  let turn = 0;
  const shop = openShop(file, () => instantAfter(NOW, (turn += 1) * 1_000));
  const monthsPlayed = monthsUntil(LAST_MONTH, months);
  const entryIds = await fillHistory(shop.database, {
    villages,
    months: monthsPlayed,
    tell: (village) => tell(`writing ${months} months of village ${village + 1} of ${villages}`),
  });
  const places = await placesIn(shop, entryIds, villages);
  await plantPeople(shop, places);
  for (const [index, place] of places.entries()) {
    tell(`a page for household ${index + 1} of ${places.length}`);
    for (let count = 0; count <= PAGE; count += 1) await bring(shop, place);
  }
  return { shop, places, month: monthsPlayed[months >> 1] ?? LAST_MONTH };
}

async function placesIn(
  { store }: Shop,
  entryIds: ReadonlyMap<string, readonly string[]>,
  villages: number,
): Promise<Place[]> {
  const places: Place[] = [];
  for (let index = 0; index < PLACES; index += 1) {
    const villageId = villageIdOf(Math.floor((index * villages) / PLACES));
    const household = await store.get('households', householdIdOf(villageId, index * 3));
    if (!household) throw new Error('a measured household is one of the village');
    const ids = entryIds.get(villageId) ?? [];
    const every = Math.floor(ids.length / PLACES);
    const mine = ids.filter((_, at) => at % every === index % every);
    places.push({ household, villageId, entryIds: mine });
  }
  return places;
}

/** As many memberships on both sides, so that who is calling costs the same to know. */
async function plantPeople({ store }: Shop, places: readonly Place[]): Promise<void> {
  const inVillages = (role: 'clerk' | 'committee') =>
    places.map(({ villageId }): Membership => ({ role, villageId }));
  const people: Readonly<Record<string, readonly Membership[]>> = {
    [CLERK]: inVillages('clerk'),
    [COMMITTEE]: inVillages('committee'),
    [VILLAGER]: places.map(({ villageId, household }) => ({
      role: 'villager',
      villageId,
      householdId: household.id,
    })),
  };
  for (const [openid, memberships] of Object.entries(people))
    await store.insert('persons', {
      id: personIdOf(openid, sha256),
      name: openid,
      memberships,
      relations: [],
    });
}

function bring({ ask }: Shop, { household, villageId }: Place) {
  const { id: householdId, cardToken } = household;
  return ask(CLERK, 'trade-in.create', {
    villageId,
    householdId,
    cardToken,
    requestId: randomUUID(),
    tableVersion: 1,
    lines: [{ materialId: 'clothes', quantity: quantity(3_000) }],
  });
}

/** Makes one call at a place and says how long it took; `turn` counts the calls. */
type Timed = (side: Side, turn: number) => Promise<number>;

const placeOf = ({ places }: Side, turn: number): Place => {
  const place = places[turn % places.length];
  if (!place) throw new Error('there are places');
  return place;
};

const at =
  (call: (shop: Shop, place: Place) => Promise<unknown>): Timed =>
  (side, turn) =>
    msOf(() => call(side.shop, placeOf(side, turn)));

const CALLS: Readonly<Record<string, Timed>> = {
  'household.home': at(({ ask }, { villageId, household }) =>
    ask(VILLAGER, 'household.home', { villageId, householdId: household.id }),
  ),
  'trade-in.create': at(bring),
  'redemption.create': at(({ ask }, { villageId, household }) =>
    ask(CLERK, 'redemption.create', {
      villageId,
      householdId: household.id,
      cardToken: household.cardToken,
      requestId: randomUUID(),
      items: [{ goodsId: `${villageId}.g1`, count: 1, price: points(2 * POINT) }],
    }),
  ),
  'entry.reverse': async (side, turn) => {
    const place = placeOf(side, turn);
    const { entry } = await bring(side.shop, place);
    const wish = { villageId: place.villageId, requestId: randomUUID(), reason: '录错数量' };
    return msOf(() => side.shop.ask(CLERK, 'entry.reverse', { ...wish, entryId: entry.id }));
  },
  'card.scan': at(({ ask }, { villageId, household }) =>
    ask(CLERK, 'card.scan', { villageId, token: household.cardToken }),
  ),
  'entry.get': (side, turn) => {
    const { villageId, entryIds } = placeOf(side, turn);
    const entryId = entryIds[turn % entryIds.length] ?? '';
    return msOf(() => side.shop.ask(CLERK, 'entry.get', { villageId, entryId }));
  },
  'entry.list': at(({ ask }, { villageId, household }) =>
    ask(VILLAGER, 'entry.list', { villageId, householdId: household.id, limit: PAGE }),
  ),
  'ledger.list': at(({ ask }, { villageId }) =>
    ask(COMMITTEE, 'ledger.list', { villageId, limit: PAGE }),
  ),
  'ledger.total of one month': (side, turn) => {
    const { villageId } = placeOf(side, turn);
    const days = { from: `${side.month}-01`, until: `${side.month}-28` };
    return msOf(() => side.shop.ask(COMMITTEE, 'ledger.total', { villageId, ...days }));
  },
  'household.list': at(({ ask }, { villageId }) =>
    ask(COMMITTEE, 'household.list', { villageId, limit: 50 }),
  ),
  'goods.list': at(({ ask }, { villageId }) => ask(VILLAGER, 'goods.list', { villageId })),
};

async function compare(large: Side, small: Side, tell: Tell): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const [name, call] of Object.entries(CALLS)) {
    tell(`comparing ${name}`);
    let [larges, smalls] = [0, 0];
    const ratio = await ratioOf(
      TIMES,
      () => call(large, (larges += 1)),
      () => call(small, (smalls += 1)),
    );
    measures.push(measured(`growth: ${name}`, ratio, BUDGET));
  }
  const worst = Math.max(...measures.map(({ value }) => value));
  return [...measures, measured('growth: the worst of these', worst, BUDGET)];
}

export const growth = (tell: Tell): Promise<Measure[]> =>
  inTemporaryFolder((folder) => growthIn(folder, tell));

async function growthIn(folder: string, tell: Tell): Promise<Measure[]> {
  const largeFile = path.join(folder, 'large.sqlite');
  const opened: Side[] = [];
  try {
    const small = await aSide(
      { file: path.join(folder, 'small.sqlite'), villages: 1, months: 1 },
      tell,
    );
    opened.push(small);
    const large = await aSide({ file: largeFile, villages: VILLAGES, months: MONTHS }, tell);
    opened.push(large);
    tell(`${(statSync(largeFile).size / 1e6).toFixed(0)} MB of history`);
    return await compare(large, small, tell);
  } finally {
    for (const { shop } of opened) shop.database.close();
  }
}
