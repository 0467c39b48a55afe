import { sha256 } from '@cloud/runtime/dependencies';
import { cardHashOf } from '@domain/card';
import { POINT } from '@domain/points';
import { quantity } from '@domain/quantity';
import { instantAfter } from '@domain/village-time';
import { aHousehold, aVillage, uuid } from '../support/builders';
import { anOutpost } from '../support/outing';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const kitchen = { materialId: 'kitchen', quantity: quantity(4_000) };

describe('a clerk gets ready for a hamlet without network', () => {
  it('takes along its households with neither a name nor a card, and the table as it is now', async () => {
    const village = aVillage();
    const villageId = village.id;
    const [upper, lower, moved] = [
      aHousehold({ villageId, hamlet: '上屋组' }),
      aHousehold({ villageId, hamlet: '下屋组' }),
      aHousehold({ villageId, hamlet: '上屋组', state: 'closed' }),
    ];
    const { world, clerk, prepare } = await anOutpost({
      villages: [village],
      households: [upper, lower, moved],
    });

    const { hamlets } = await world.as(clerk)('hamlet.list', { villageId });
    expect(hamlets.map(({ name }) => name)).toEqual(['上屋组', '下屋组']);
    const outing = await prepare(clerk, { hamlet: '上屋组' });
    expect(outing).toMatchObject({ no: 1, hamlet: '上屋组', table: { version: 1 } });
    expect(outing.until).toBe(instantAfter(outing.preparedAt, 72 * HOUR));
    const asked = { villageId, hamlet: '上屋组', limit: 200 };
    const { households, next } = await world.as(clerk)('outing.households', asked);
    expect(households).toEqual([
      {
        ...{ id: upper.id, number: upper.number, maskedName: '程*户', bags: [] },
        ...{ cardHash: cardHashOf(upper.cardToken, sha256), remainders: {}, given: {} },
      },
    ]);
    expect(next).toBeNull();
    expect(JSON.stringify(households)).not.toContain(upper.cardToken);
  });

  it('numbers the outings of a village, also when two prepare at the same moment', async () => {
    const { world, village, clerk, otherClerk, prepare } = await anOutpost();
    const both = await Promise.all([prepare(clerk), prepare(otherClerk)]);
    const third = await prepare();
    expect([...both.map(({ no }) => no).sort(), third.no]).toEqual([1, 2, 3]);
    const { outings } = await world.as(clerk)('outing.list', { villageId: village.id, limit: 10 });
    expect(outings.map(({ no }) => no).sort()).toEqual([1, 2, 3]);
  });

  it('has the household where the committee says it lies', async () => {
    const { world, village, committee, household, clerk } = await anOutpost();
    const place = { villageId: village.id, householdId: household.id };
    const known = { headName: household.headName, memberCount: 2, hamlet: '溪口组' };
    await world.as(committee)('household.edit', { ...place, requestId: uuid(), ...known });
    const { hamlets } = await world.as(clerk)('hamlet.list', { villageId: village.id });
    expect(hamlets).toEqual([{ name: '溪口组', households: 1 }]);
  });
});

describe('what was typed without network is replayed', () => {
  it('in its order, at its times, once each, and says so', async () => {
    const { world, village, clerk, prepare, typed, send, households, entriesOf } =
      await anOutpost();
    const outing = await prepare();
    const wishes = Array.from({ length: 9 }, (_, index) => {
      const household = households[index % 3];
      if (household === undefined) throw new Error('three households');
      return typed(outing, index + 1, household);
    });
    world.advance(5 * HOUR);

    for (const wish of wishes) {
      const first = await send(wish);
      expect(await send(wish)).toEqual(first);
      expect(first).toMatchObject({ amount: POINT, code: null });
    }

    const entries = (await Promise.all(households.map(entriesOf))).flat();
    expect(entries).toHaveLength(9);
    for (const entry of entries) {
      const wish = wishes.find(({ requestId }) => entry.id.endsWith(requestId));
      expect(entry.at).toBe(world.now());
      expect(entry.source).toMatchObject({
        offline: { outingNo: 1, seq: wish?.seq, occurredAt: wish?.occurredAt },
      });
    }
    const { outings } = await world.as(clerk)('outing.list', { villageId: village.id, limit: 10 });
    expect(outings).toMatchObject([{ lastSeq: 9, posted: 9, conflicts: 0, state: 'open' }]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('under the rates that were in force when the receipt was given', async () => {
    const { world, village, prepare, typed, send, household } = await anOutpost();
    const outing = await prepare();
    const wish = typed(outing, 1, household);
    const { exchangeTable } = village;
    const dearer = {
      ...exchangeTable,
      version: 2,
      materials: exchangeTable.materials.map((material) => ({
        ...material,
        rate: { ...material.rate, quantity: quantity(material.rate.quantity * 2) },
      })),
    };
    await world.store.transact((tx) =>
      tx.replace('villages', { ...village, exchangeTable: dearer }),
    );
    world.advance(HOUR);
    expect(await send(wish)).toMatchObject({ amount: POINT });
  });

  it('under the caps of the day it was brought, however late it comes in', async () => {
    const { world, village, prepare, typed, send, household, accountOf } = await anOutpost();
    const outing = await prepare();
    const [first, second] = [1, 2].map((seq) =>
      typed(outing, seq, household, { lines: [kitchen] }),
    );
    const tomorrow = typed(outing, 3, household, {
      lines: [kitchen],
      occurredAt: instantAfter(outing.preparedAt, DAY),
    });
    if (first === undefined || second === undefined) throw new Error('two were typed');
    world.advance(2 * DAY);

    const amounts: (number | null)[] = [];
    for (const wish of [first, second, tomorrow]) amounts.push((await send(wish)).amount);
    // A point a day for kitchen waste: 0.8, then what is left of it; the next day 0.8 again.
    expect(amounts).toEqual([800, 200, 800]);
    expect((await accountOf(household)).given).toEqual({
      '2026-11-21': { kitchen: 1_000 },
      '2026-11-22': { kitchen: 800 },
    });
    expect(await world.audit(village)).toEqual([]);
  });

  it('and makes room under the cap of its day again when it is undone', async () => {
    const { world, village, committee, prepare, typed, send, household, accountOf, entriesOf } =
      await anOutpost();
    const outing = await prepare();
    const wish = typed(outing, 1, household, { lines: [kitchen] });
    world.advance(2 * DAY);
    await send(wish);
    const [entry] = await entriesOf(household);
    await world.as(committee)('entry.reverse', {
      villageId: village.id,
      requestId: uuid(),
      entryId: entry?.id ?? '',
      reason: '称错了',
    });
    expect((await accountOf(household)).given).toEqual({ '2026-11-21': { kitchen: 0 } });
    expect(await world.audit(village)).toEqual([]);
  });

  it('by nobody but who weighed it, and another’s try leaves it to them', async () => {
    const { prepare, typed, send, household, otherClerk } = await anOutpost();
    const wish = typed(await prepare(), 1, household, { occurredAt: '2026-11-01T08:00:00.000Z' });
    await expect(send(wish, otherClerk)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await send(wish)).toMatchObject({ code: 'OUTING_TIME' });
  });

  it('and not under an id that stands for something else', async () => {
    const { world, village, clerk, prepare, typed, send, household } = await anOutpost();
    const outing = await prepare();
    const { villageId, householdId, requestId, cardToken, lines } = typed(outing, 1, household);
    const atCounter = { villageId, householdId, requestId, cardToken, lines };
    await world.as(clerk)('trade-in.create', { ...atCounter, tableVersion: 1 });
    world.advance(HOUR);
    const wish = typed(outing, 1, household, { requestId });
    await expect(send(wish)).rejects.toMatchObject({ code: 'REQUEST_ID_TAKEN' });
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  });
});
