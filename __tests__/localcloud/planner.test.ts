import fc from 'fast-check';
import { Query } from 'mingo';
import type { Schema } from '@localcloud/schema';
import { aDatabase, anIndex, aSchema } from './support/a-database';
import type { Fields, SdkCollection } from './support/sdk';

// Method: random documents and random queries, asked with indexes, without any, and of mingo over the
// plain list. Law: the three answers are the same, in the same order where an order was asked for.

const scalar = fc.oneof(
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom('', 'a', 'ab', 'b', '米', 1.5, true, false, null),
  fc.constantFrom(new Date(0), new Date(1_000)),
);
const anyValue = fc.oneof(
  { weight: 9, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 2 }) },
);
const thing = fc.record(
  { a: anyValue, b: scalar, c: fc.record({ d: scalar }) },
  { requiredKeys: [] },
);

const comparison = fc.oneof(
  scalar.map((value) => value as unknown),
  fc
    .tuple(fc.constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte'), scalar)
    .map(([o, v]) => ({ [o]: v })),
  fc.tuple(scalar, scalar).map(([from, to]) => ({ $gte: from, $lt: to })),
  fc.array(scalar, { maxLength: 3 }).map((values) => ({ $in: values })),
  fc.constantFrom({ $exists: true }, /^a/, /^[ab]/, /b$/),
);
const simple = fc.dictionary(fc.constantFrom('a', 'b', 'c.d', '_id'), comparison, { maxKeys: 3 });
const condition = fc.oneof(
  { weight: 4, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.array(simple, { minLength: 1, maxLength: 2 }).map(($and) => ({ $and })),
  },
  {
    weight: 1,
    arbitrary: fc.array(simple, { minLength: 1, maxLength: 2 }).map(($or) => ({ $or })),
  },
);
const order = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c.d'), fc.constantFrom<('asc' | 'desc')[]>('asc', 'desc')),
  { maxLength: 2, selector: ([field]) => field },
);

const INDEXED: Schema = aSchema(
  anIndex('a', 'a'),
  anIndex('a_b', 'a', '-b'),
  anIndex('b_cd', '-b', 'c.d'),
  anIndex('cd_a_b', '-c.d', 'a', 'b'),
);

interface Question {
  readonly condition: Fields;
  readonly order: readonly (readonly [string, 'asc' | 'desc'])[];
  readonly limit: number;
}

async function answer(things: SdkCollection, { condition: asked, order: by, limit }: Question) {
  const start = things.options({ raw: true }).where(asked);
  // The id at the end makes the order of equals the same everywhere.
  const sorted = [...by, ['_id', 'asc'] as const].reduce((q, [f, d]) => q.orderBy(f, d), start);
  return (await sorted.limit(limit).get()).data.map(({ _id }) => _id);
}

it('the planner changes how an answer is found, never the answer', async () => {
  const question = fc.record({ condition, order, limit: fc.integer({ min: 1, max: 12 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(thing, { maxLength: 14 }),
      fc.array(question, { minLength: 1, maxLength: 6 }),
      async (fields, questions) => {
        const docs = fields.map((doc, at) => ({ _id: `id${at}`, ...doc }));
        const indexed = aDatabase({ schema: INDEXED });
        const plain = aDatabase();
        if (docs.length > 0) {
          await indexed.db.collection('things').add(docs);
          await plain.db.collection('things').add(docs);
        }
        for (const asked of questions) {
          const unlimited = { ...asked, limit: 1000 };
          const found = await answer(indexed.db.collection('things'), asked);
          expect(found).toEqual(await answer(plain.db.collection('things'), asked));
          const all = await answer(indexed.db.collection('things'), unlimited);
          const matching = docs.filter((doc) => new Query(asked.condition).test(doc));
          expect([...all].sort()).toEqual(matching.map(({ _id }) => _id).sort());
          expect(found).toEqual(all.slice(0, asked.limit));
        }
        indexed.database.close();
        plain.database.close();
      },
    ),
    {
      numRuns: 150,
      // A prefix in a descending index: the end of the text is its highest bytes there.
      examples: [[[{ b: 'a' }], [{ condition: { b: /^a/ }, order: [], limit: 1 }]]],
    },
  );
});

describe('an index', () => {
  const ledger = aSchema(anIndex('household_seq', 'household', '-seq'));

  async function aLedger() {
    const world = aDatabase({ schema: ledger });
    const entries = Array.from({ length: 900 }, (_item, n) => ({
      household: `h${n % 30}`,
      seq: Math.floor(n / 30),
      kind: n % 2 ? 'in' : 'out',
    }));
    await world.db.collection('things').add(entries);
    world.database.engine.counters.examined = 0;
    return { ...world, things: world.db.collection('things'), engine: world.database.engine };
  }

  it('finds the latest of one household without reading the rest', async () => {
    const { things, engine, warnings } = await aLedger();
    const { data } = await things.where({ household: 'h3' }).orderBy('seq', 'desc').limit(5).get();
    expect(data.map(({ seq }) => seq)).toEqual([29, 28, 27, 26, 25]);
    expect(engine.counters.examined).toBe(5);
    expect(warnings).toEqual([]);
  });

  it('serves the opposite order as well', async () => {
    const { things, engine } = await aLedger();
    const { data } = await things.where({ household: 'h3' }).orderBy('seq', 'asc').limit(2).get();
    expect(data.map(({ seq }) => seq)).toEqual([0, 1]);
    expect(engine.counters.examined).toBe(2);
  });

  it('reads no further than either end of a range', async () => {
    const { things, engine, db } = await aLedger();
    const { and, gte, lt } = db.command;
    for (const seq of [and(gte(10), lt(13)), and(lt(13), gte(10))]) {
      engine.counters.examined = 0;
      const { data } = await things.where({ household: 'h3', seq }).get();
      expect(data.map((entry) => entry.seq).sort()).toEqual([10, 11, 12]);
      // The end itself is read and found to be no match.
      expect(engine.counters.examined).toBe(4);
    }
  });

  it('costs the same however much history lies behind a page', async () => {
    const { things, engine, database } = await aLedger();
    const page = async () => {
      engine.counters.examined = 0;
      await things.where({ household: 'h3' }).orderBy('seq', 'desc').limit(20).get();
      return engine.counters.examined;
    };
    const before = await page();
    const more = Array.from({ length: 1000 }, (_item, n) => ({ household: 'h3', seq: 100 + n }));
    await things.add(more);
    expect(await page()).toBe(before);
    database.close();
  });

  it('that nobody declared is missed in a warning', async () => {
    const { things, warnings } = await aLedger();
    await things.where({ kind: 'in' }).orderBy('seq', 'asc').limit(1).get();
    expect(warnings).toEqual(['no index of things serves {"kind":"in"} sorted by seq 1']);
  });

  it('is put aside once a list is stored where it looks, and the answer stays right', async () => {
    const { things, warnings } = await aLedger();
    await things.add({ _id: 'list', household: ['h3', 'h4'], seq: 1000 });
    const { data } = await things.where({ household: 'h4' }).orderBy('seq', 'desc').limit(1).get();
    expect(data).toMatchObject([{ _id: 'list' }]);
    expect(warnings).toHaveLength(1);
  });

  it('that is unique refuses a second document with its key, a missing key being one', async () => {
    const schema = aSchema({ ...anIndex('code', 'village', 'code'), unique: true });
    const things = aDatabase({ schema }).db.collection('things');
    await things.add([
      { _id: 1, village: 'v', code: 1 },
      { _id: 2, village: 'v' },
    ]);
    const twice = things.add({ village: 'v', code: 1 });
    await expect(twice).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('dup key: { village: "v", code: 1 }') as string,
    });
    await expect(things.add({ village: 'v' })).rejects.toMatchObject({
      message: expect.stringContaining('code: null') as string,
    });
    await expect(things.doc(2).update({ code: 1 })).rejects.toMatchObject({
      message: expect.stringContaining('E11000') as string,
    });
    await things.doc(1).update({ code: 2 });
    await things.doc(2).update({ code: 1 });
    expect(await things.count()).toMatchObject({ total: 2 });
  });
});
