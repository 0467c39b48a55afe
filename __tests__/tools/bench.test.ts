import { endpoints, type EndpointName } from '@contract/index';
import { auditVillage } from '@domain/audit';
import { sha256 } from '@cloud/runtime/dependencies';
import { fillHistory } from '../../tools/bench/history';
import { measured, median, ratioOf } from '../../tools/bench/measure';
import { roundTrips } from '../../tools/bench/round-trips';
import { openShop } from '../../tools/bench/shop';
import { booksOf } from '../support/world';

describe('round trips', () => {
  it('stay within the budget of every call, and every call has one', async () => {
    // Safe: the contract's own names.
    const measures = await roundTrips(Object.keys(endpoints) as EndpointName[]);
    expect(measures.filter(({ ok }) => !ok)).toEqual([]);
    expect(measures.length).toBeGreaterThan(Object.keys(endpoints).length);
  }, 30_000);

  it('miss a call that has no scenario', async () => {
    // Safe: a name the contract might have one day.
    const measures = await roundTrips(['day.dream' as EndpointName]);
    expect(measures.filter(({ ok }) => !ok)).toEqual([
      { name: 'calls of the contract not counted', value: 1, budget: 0, ok: false },
    ]);
  }, 30_000);
});

describe('a measure', () => {
  it.each([
    [1.504, 1.5, true],
    [1.506, 1.5, false],
    [2, 2, true],
  ])('%p against %p is ok: %p', (value, budget, ok) => {
    expect(measured('it', value, budget).ok).toBe(ok);
  });

  it('has a median that one slow turn does not move', async () => {
    expect(median([3, 1, 2, 900])).toBe(2.5);
    const subject = [2, 2, 2_000];
    const ratio = await ratioOf(
      3,
      () => Promise.resolve(subject.shift() ?? 0),
      () => Promise.resolve(1),
    );
    expect(ratio).toBe(2);
  });
});

describe('the history things are measured on', () => {
  it('is one the rules could have posted', async () => {
    const { database, store } = openShop(':memory:', () => '2026-11-21T01:00:00.000Z');
    const months = ['2026-09', '2026-10'];
    const entryIds = await fillHistory(database, { villages: 2, months, tell: () => undefined });
    expect([...entryIds.values()].map(({ length }) => length)).toEqual([480, 480]);
    const [village] = await store.list('villages', {
      where: { id: { after: '' } },
      order: ['id', 'asc'],
      limit: 1,
    });
    if (!village) throw new Error('there are villages');
    const books = await booksOf(store, village);
    expect(books.entries).toHaveLength(480);
    expect(new Set(books.entries.map(({ kind }) => kind))).toEqual(
      new Set(['tradeIn', 'redemption']),
    );
    expect(auditVillage(books, sha256)).toEqual([]);
    database.close();
  });
});
