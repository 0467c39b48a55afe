import { init } from '@cloudbase/node-sdk';
import { handlers } from '@cloud/handlers/index';
import { createCloudbaseStore } from '@cloud/runtime/cloudbase-store';
import { sha256 } from '@cloud/runtime/dependencies';
import type { Messenger } from '@cloud/runtime/messenger';
import { PRACTICE_TEMPLATES } from '@cloud/runtime/message-templates';
import { keepDeadlines } from '@cloud/runtime/keep-deadlines/keep-deadlines';
import { sealDay } from '@cloud/runtime/seal-day';
import { sendMessages } from '@cloud/runtime/send-messages';
import { serve } from '@cloud/runtime/serve';
import type { CollectionName, Collections, Store } from '@cloud/runtime/store';
import { schema } from '@config/cloud';
import type { VillageBooks } from '@domain/audit';
import { auditBooks } from '@domain/audit-books';
import type { FundBooks } from '@domain/audit-funds';
import type { GradeBooks } from '@domain/audit-grades';
import type { Fault } from '@domain/audit-household';
import type { Entry } from '@domain/entry';
import type { Goods } from '@domain/goods';
import type { Household } from '@domain/household';
import type { Rulebook } from '@domain/rulebook/rulebook';
import type { Village } from '@domain/village';
import { instantAfter } from '@domain/village-time';
import { openingMove } from '@localcloud/demo/plant';
import { openDatabase, type DatabaseOptions } from '@localcloud/database/open-database';
import { registerInProcess } from '@localcloud/in-process';
import { serviceInProcess } from '@localcloud/service-in-process';
import { createCall, type Call } from '@/services/call';
import { NOW, type Somebody } from './builders';

export interface Given {
  readonly villages?: readonly Village[];
  readonly households?: readonly Household[];
  readonly goods?: readonly Goods[];
  readonly people?: readonly Somebody[];
  /** Their villages say themselves which are in force. */
  readonly rulebooks?: readonly Rulebook[];
  readonly faults?: DatabaseOptions['faults'];
  /** How much faster than ours the database's clock runs; without it, it stands still. */
  readonly pace?: number;
  /** What chance gives the functions. */
  readonly randomBytes?: (length: number) => Uint8Array;
  /** How long a call may go on trying before it says BUSY. */
  readonly patienceMs?: number;
}

let worlds = 0;

/** The whole product in one process: real handlers, the real SDK, the local cloud's engine. */
export async function aWorld(given: Given = {}) {
  let now = NOW;
  const born = Date.now();
  const env = `world-${(worlds += 1)}`;
  // The same object the engine reads: a test plants in calm weather, then lets the storm begin.
  const storm = { ...given.faults };
  const clock = () => Date.parse(now) + (Date.now() - born) * (given.pace ?? 0);
  const database = openDatabase({
    file: ':memory:',
    schema,
    clock,
    warn: (message) => {
      throw new Error(message);
    },
    ...(given.faults === undefined ? {} : { faults: storm as NonNullable<Given['faults']> }),
  });
  const trips: string[] = [];
  const onRequest = (action: string) => trips.push(action);
  registerInProcess(env, database, { onRequest });
  const { files, messenger, inbox, stop } = serviceInProcess(database, { env, clock, onRequest });
  const app = init({ env, secretId: 'local', secretKey: 'local' });
  const store = createCloudbaseStore(app, {
    clock: Date.now,
    random: Math.random,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    limitMs: given.patienceMs ?? 60_000,
  });
  await plant(store, given);

  const bugs: unknown[] = [];
  const raw = serve(handlers, {
    store,
    files,
    messenger,
    templates: PRACTICE_TEMPLATES,
    clock: () => now,
    digest: sha256,
    randomBytes: given.randomBytes ?? byChance,
    report: (error) => bugs.push(error),
  });

  return {
    store,
    files,
    messenger,
    /** The messages WeChat was given, the newest first. */
    inbox,
    bugs,
    storm,
    /** What the functions asked of the database, by action; empty it to count anew. */
    trips,
    raw,
    as: ({ openid }: Somebody): Call => createCall((call) => raw(call, openid)),
    now: () => now,
    advance: (ms: number) => (now = instantAfter(now, ms)),
    setNow: (instant: string) => (now = instant),
    /** What the timer does about everything that is due. */
    tend: () =>
      keepDeadlines({
        store,
        digest: sha256,
        clock: () => now,
        report: (error) => bugs.push(error),
      }),
    seal: () => sealDay({ store, digest: sha256, now }),
    /** As the timer does, with what WeChat is here or with another one. */
    sendMessages: (wechat: Messenger = messenger) =>
      sendMessages({
        store,
        messenger: wechat,
        templates: PRACTICE_TEMPLATES,
        clock: () => now,
        report: (error) => bugs.push(error),
      }),
    audit: (village: Village) => audit(store, village),
    dump: () => dump(store),
    close: async () => {
      await stop();
      database.close();
    },
  };
}

export type World = Awaited<ReturnType<typeof aWorld>>;

const byChance = (length: number) =>
  Uint8Array.from({ length }, () => Math.floor(Math.random() * 256));

async function plant(store: Store, given: Given): Promise<void> {
  const people = given.people?.map(({ person }) => person);
  await insertAll(store, 'villages', given.villages);
  for (const household of given.households ?? []) await plantHousehold(store, household);
  for (const goods of given.goods ?? []) {
    await store.insert('goods', goods);
    await store.insert('moves', openingMove(goods, NOW));
  }
  await insertAll(store, 'persons', people);
  await insertAll(store, 'rulebooks', given.rulebooks);
}

async function insertAll<C extends CollectionName>(
  store: Store,
  collection: C,
  documents: readonly Collections[C][] = [],
): Promise<void> {
  for (const document of documents) await store.insert(collection, document);
}

async function plantHousehold(store: Store, household: Household): Promise<void> {
  const { id: householdId, villageId, cardToken: id, openedAt: issuedAt } = household;
  await store.insert('households', household);
  await store.insert('cards', { id, villageId, householdId, state: 'active', issuedAt });
}

/** Reads a whole village and replays its ledger. */
async function audit(store: Store, village: Village): Promise<readonly Fault[]> {
  const [books, graded] = [await booksOf(store, village), await gradeBooksOf(store, village)];
  const [money, papers] = [await fundBooksOf(store, village), await paperBooksOf(store, village)];
  return auditBooks({ ...books, ...graded, ...money, ...papers }, sha256);
}

export async function fundBooksOf(store: Store, { id }: Village): Promise<FundBooks> {
  const where = { villageId: id };
  return {
    funds: await allOf(store, 'funds', where, 'kind'),
    fundMoves: await allOf(store, 'fundMoves', where, 'place'),
    donations: await allOf(store, 'donations', where, 'place'),
    bundles: await allOf(store, 'bundles', where, 'place'),
    sales: await allOf(store, 'sales', where, 'place'),
  };
}

async function paperBooksOf(store: Store, { id }: Village) {
  const where = { villageId: id };
  return {
    vouchers: await allOf(store, 'vouchers', where, 'number'),
    voucherBooks: await allOf(store, 'voucherBooks', where, 'id'),
    claims: await allOf(store, 'claims', where, 'id'),
    claimUses: await allOf(store, 'claimUses', where, 'id'),
    merchantDues: await allOf(store, 'merchantDues', where, 'id'),
  };
}

export async function gradeBooksOf(store: Store, { id }: Village): Promise<GradeBooks> {
  const where = { villageId: id };
  const gradeRounds = await allOf(store, 'gradeRounds', where, 'place');
  const [consents, disclosures] = await Promise.all([
    allOf(store, 'consents', where, 'id'),
    allOf(store, 'disclosures', where, 'place'),
  ]);
  const grades = await Promise.all(
    gradeRounds.map((round) => allOf(store, 'grades', { roundId: round.id }, 'householdNumber')),
  );
  return { gradeRounds, grades: grades.flat(), consents, disclosures };
}

export async function booksOf(store: Store, { id }: Village): Promise<VillageBooks> {
  const where = { villageId: id };
  const village = await store.get('villages', id);
  if (village === null) throw new Error('the village is in the world');
  return {
    village,
    households: await allOf(store, 'households', where, 'number'),
    entries: await entriesOf(store, where),
    goods: await allOf(store, 'goods', where, 'order'),
    moves: await allOf(store, 'moves', where, 'place'),
    seals: await allOf(store, 'seals', where, 'day'),
    dayCloses: await allOf(store, 'dayCloses', where, 'no'),
    draws: await allOf(store, 'draws', where, 'place'),
    rulebooks: await allOf(store, 'rulebooks', where, 'version'),
    proposals: await allOf(store, 'proposals', where, 'place'),
    periods: await allOf(store, 'periods', where, 'id'),
    flags: await allOf(store, 'flags', where, 'id'),
    clearings: await allOf(store, 'clearings', where, 'id'),
    reservations: await allOf(store, 'reservations', where, 'id'),
  };
}

async function entriesOf(store: Store, where: { readonly villageId: string }): Promise<Entry[]> {
  const documents = await allOf(store, 'entries', where, 'place');
  return documents.filter((entry): entry is Entry => entry.state === 'posted');
}

async function allOf<C extends CollectionName>(
  store: Store,
  collection: C,
  where: Readonly<Record<string, string>>,
  field: string,
): Promise<Collections[C][]> {
  const all: Collections[C][] = [];
  for (let after: string | number | undefined; ;) {
    const bound = after === undefined ? undefined : { after };
    const page = await store.list(collection, {
      where: { ...where, [field]: bound },
      order: [field, 'asc'],
      limit: 1_000,
    });
    all.push(...page);
    // Safe: the fields above hold text or a number.
    after = (page.at(-1) as Record<string, string | number> | undefined)?.[field];
    if (page.length < 1_000 || after === undefined) return all;
  }
}

/** Every document of every collection, to tell whether anything changed at all. */
async function dump(store: Store): Promise<string> {
  const collections = schema.collections.map(({ name }) => name).sort();
  const contents = await Promise.all(
    collections.map((name) =>
      // Safe: the schema's names are the collections'.
      store.list(name as CollectionName, {
        where: { id: { after: '' } },
        order: ['id', 'asc'],
        limit: 1_000,
      }),
    ),
  );
  return JSON.stringify(collections.map((name, index) => [name, contents[index]]));
}
