import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { instantAfter } from '@domain/village-time';
import { townshipOfficer } from '../support/builders';
import { aClosing } from '../support/closing';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('a day at the shop', () => {
  it('is shown as it would be signed: postings, points, kilograms and goods', async () => {
    const { world, clerk, ask, soap, clothes, buy, undo, shown } = await aClosing();
    await clothes(5_000);
    const wrong = await clothes(1_000);
    await undo(wrong.entry.id);
    await buy(3);
    const moving = { ...ask(), goodsId: soap.id, note: '镇上批发部' };
    await world.as(clerk)('move.create', { ...moving, kind: 'purchase', pieces: 20 });
    const lost = { ...ask(), goodsId: soap.id, note: '受潮', pieces: 2 };
    await world.as(clerk)('move.create', { ...lost, kind: 'loss' });
    expect(await shown()).toMatchObject({ fresh: 4, figures: { tradeIns: 0, goods: [] } });

    world.advance(MINUTE);
    expect(await shown()).toMatchObject({
      no: 1,
      fresh: 0,
      figures: {
        ...{ tradeIns: 2, redemptions: 1, reversals: 1, others: 0, rejected: 0, late: 0 },
        points: {
          issued: 12 * POINT,
          takenBack: 2 * POINT,
          redeemed: 3 * POINT,
          givenBack: 0,
        },
        materials: [{ materialId: 'clothes', quantity: 5_000, points: 10 * POINT }],
        goods: [{ name: '肥皂', handedOut: 3, points: 3 * POINT, went: 2, difference: 0 }],
      },
    });
  });

  it('is signed by the clerk as it was shown, and sealed by somebody of the committee', async () => {
    const { world, village, clothes, sign, countersign, closes } = await aClosing();
    await clothes(5_000);
    const { no } = await sign();
    await clothes(500);
    expect(await closes()).toMatchObject([{ no: 1, state: 'signed', day: '2026-11-21' }]);

    await countersign(no);
    expect(await closes()).toMatchObject([
      {
        state: 'sealed',
        figures: { tradeIns: 1 },
        signatures: [{ role: 'clerk' }, { role: 'committee' }],
      },
    ]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('goes on where the last close ended, whenever that was, and nothing is counted twice', async () => {
    const { world, village, clothes, buy, sign, closes } = await aClosing();
    await clothes(5_000);
    await sign();
    await clothes(500);
    world.advance(3 * DAY);
    await buy(1);
    await sign();
    const [second, first] = await closes();
    expect(second).toMatchObject({ no: 2, figures: { tradeIns: 1, redemptions: 1 } });
    expect(second?.from).toBe(first?.until);
    expect(await world.audit(village)).toEqual([]);
  });

  it('says how what was weighed in the evening differs from the books', async () => {
    const { clothes, sign, closes } = await aClosing();
    await clothes(5_000);
    const weighed = [{ materialId: 'clothes', quantity: quantity(4_800) }];
    await sign(weighed);
    expect(await closes()).toMatchObject([
      { weighed: [{ name: '旧衣物', quantity: 4_800, measure: 'weight' }] },
    ]);
    const nothing = [{ materialId: 'battery', quantity: quantity(1_000) }];
    await expect(sign(nothing)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('names what came late: written after the day it happened on was closed', async () => {
    const { world, clerk, ask, soap, clothes, sign, closes, later } = await aClosing();
    await clothes(500);
    const occurredAt = later(-30);
    await sign();
    const move = {
      ...ask(),
      goodsId: soap.id,
      kind: 'loss',
      pieces: 1,
      note: '昨天打破的',
    } as const;
    world.advance(MINUTE);
    await world.as(clerk)('move.create', { ...move, occurredAt });
    await sign();
    expect(await closes()).toMatchObject([
      { no: 2, figures: { late: 1, goods: [{ went: 1 }] } },
      { no: 1, figures: { late: 0 } },
    ]);
  });

  it('is closed once, however many sign at the same time', async () => {
    const { world, village, clerk, colleague, ask, shown, clothes, closes } = await aClosing();
    await clothes(500);
    world.advance(MINUTE);
    const { no, until } = await shown();
    const both = await Promise.allSettled(
      [clerk, colleague].map((by) =>
        world.as(by)('day.sign', { ...ask(), no, until, weighed: [] }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'DAY_MOVED_ON', facts: { no: 1 } },
    });
    expect(await closes()).toHaveLength(1);
    expect(await world.audit(village)).toEqual([]);
  });

  it('is not closed while something may still be on its way, nor out of its turn', async () => {
    const { world, clerk, ask, later, sign } = await aClosing();
    const wish = { ...ask(), no: 1, weighed: [] };
    const tooFresh = world.as(clerk)('day.sign', { ...wish, until: later(0) });
    await expect(tooFresh).rejects.toMatchObject({ code: 'DAY_TOO_FRESH' });
    await sign();
    const ahead = world.as(clerk)('day.sign', { ...wish, ...ask(), no: 3, until: later(-1) });
    await expect(ahead).rejects.toMatchObject({ code: 'DAY_MOVED_ON' });
    const again = { ...wish, ...ask(), no: 2, until: later(-1) };
    await expect(world.as(clerk)('day.sign', again)).rejects.toMatchObject({
      code: 'DAY_MOVED_ON',
    });
  });

  it('is not signed twice by one person, whatever they are here', async () => {
    const { world, clerk, villageId, sign, countersign } = await aClosing();
    const { person } = clerk;
    const both = [...person.memberships, { role: 'committee' as const, villageId }];
    await world.store.transact(async (tx) => {
      await tx.get('persons', person.id);
      await tx.replace('persons', { ...person, memberships: both });
    });
    const { no } = await sign();
    await expect(countersign(no, clerk)).rejects.toMatchObject({ code: 'SAME_PERSON' });
    await countersign(no);
    await expect(countersign(no)).rejects.toMatchObject({ code: 'DAY_MOVED_ON' });
  });
});

describe('the township', () => {
  it('has a close signed anew, and what was signed before stays to be seen', async () => {
    const world = await aClosing();
    const { clothes, sign, countersign, reopen, closes, ask, clerk, village } = world;
    await clothes(5_000);
    const { no } = await sign([{ materialId: 'clothes', quantity: quantity(4_000) }]);
    await countersign(no);
    await expect(countersign(no)).rejects.toMatchObject({ code: 'DAY_MOVED_ON' });
    await reopen(no);
    expect(await closes()).toMatchObject([
      {
        state: 'reopened',
        signatures: [],
        reopenings: [
          {
            reason: '秤没校准',
            weighed: [{ quantity: 4_000 }],
            signatures: [{ role: 'clerk' }, { role: 'committee' }],
          },
        ],
      },
    ]);
    await expect(reopen(no)).rejects.toMatchObject({ code: 'DAY_MOVED_ON' });

    const [close] = await closes();
    const weighed = [{ materialId: 'clothes', quantity: quantity(5_000) }];
    const until = close?.until ?? '';
    await world.world.as(clerk)('day.sign', { ...ask(), no, until, weighed });
    await countersign(no);
    expect(await closes()).toMatchObject([
      { state: 'sealed', figures: { tradeIns: 1 }, weighed: [{ quantity: 5_000 }] },
    ]);
    expect((await closes())[0]?.reopenings).toHaveLength(1);
    expect(await world.world.audit(village)).toEqual([]);
  });

  it('sees the closes of its villages and of no other', async () => {
    const { world, villageId, village, officer, sign, ask } = await aClosing();
    await sign();
    const look = { townshipId: village.townshipId, villageId, limit: 5 };
    expect(await world.as(officer)('day.inspect', look)).toMatchObject({ closes: [{ no: 1 }] });
    const elsewhere = townshipOfficer('t2');
    await world.store.insert('persons', elsewhere.person);
    const theirs = { ...look, townshipId: 't2' };
    const looking = world.as(elsewhere)('day.inspect', theirs);
    await expect(looking).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const opening = world.as(elsewhere)('day.reopen', {
      ...{ townshipId: 't2', ...ask(), no: 1, reason: '看看' },
    });
    await expect(opening).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the audit of the days', () => {
  it('finds a close whose figures, place or signatures are not what they must be', async () => {
    const { world, village, clothes, sign, countersign } = await aClosing();
    await clothes(5_000);
    await sign();
    await countersign(1);
    const id = `${village.id}.1`;
    const close = await world.store.get('dayCloses', id);
    if (close === null) throw new Error('the day was closed');
    const broken = async (change: object) => {
      await world.store.transact((tx) => tx.replace('dayCloses', { ...close, ...change }));
      return (await world.audit(village)).map(({ law, detail }) => `${law} ${detail}`);
    };
    const { figures, signatures } = close;
    const raised = { ...figures, points: { ...figures.points, issued: points(POINT) } };
    expect(await broken({ figures: raised })).toEqual(['DAY_FIGURES other figures']);
    expect(await broken({ no: 2 })).toEqual(['DAY_FIGURES not where the one before ends']);
    expect(await broken({ from: instantAfter(close.from, 1) })).toEqual([
      'DAY_FIGURES not where the one before ends',
    ]);
    expect(await broken({ signatures: signatures.slice(0, 1) })).toEqual([
      'DAY_FIGURES sealed, but not signed so',
    ]);
    expect(await broken({})).toEqual([]);
  });

  it('finds what was added to the ledger under a close afterwards', async () => {
    const { world, village, household, clothes, sign } = await aClosing();
    const { entry } = await clothes(5_000);
    await sign();
    await world.store.transact(async (tx) => {
      const found = await tx.get('entries', entry.id);
      if (found?.state !== 'posted') throw new Error('it was posted');
      await tx.replace('entries', { ...found, at: instantAfter(found.at, -2 * DAY) });
    });
    const laws = (await world.audit(village)).map(({ law }) => law);
    expect(laws).toContain('DAY_FIGURES');
    expect(household.villageId).toBe(village.id);
  });
});
