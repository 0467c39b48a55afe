import { overdueFindings } from '@cloud/runtime/keep-deadlines/overdue-findings';
import { memberOf } from '@domain/member';
import { DAY_MS } from '@domain/village-time';
import { NOW, somebody, uuid } from '../support/builders';
import { anInspection, anUntidiness, DUE, proposalsOf } from '../support/inspection';
import { dutyOn, dying } from '../support/mortal-store';

describe('the inspectors', () => {
  it('have a list of what is open, to be rechecked and overdue: twelve found, ten put right', async () => {
    const inspection = await anInspection({ count: 12 });
    const { world, households, inspector, find, done, recheck, list } = inspection;
    const found = [];
    for (const household of households) found.push(await find({}, household));
    expect(await list('open')).toHaveLength(12);

    world.advance(DAY_MS);
    for (const [index, household] of households.slice(0, 10).entries())
      await done(found[index]?.findingId ?? '', inspector, household);
    expect(await list('done')).toHaveLength(10);
    for (const { findingId } of found.slice(0, 10)) await recheck(findingId, true);
    world.setNow(DUE);
    await world.tend();

    expect(await list('passed')).toHaveLength(10);
    const overdue = await list('overdue');
    expect(overdue.map(({ householdId }) => householdId).sort()).toEqual(
      households.slice(10).map(({ id }) => id),
    );
    expect(await list()).toHaveLength(12);
  });

  it('show what they found, where the rules give time for it and let them propose it', async () => {
    const items = [
      anUntidiness(),
      anUntidiness({ code: 'HJ08', rectify: null }),
      anUntidiness({ code: 'HJ09', proposers: ['committee'] }),
    ];
    const { find, photoOf, households } = await anInspection({ items });
    await expect(find({ photoIds: [] })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const [, neighbour] = households;
    if (!neighbour) throw new Error('there is a neighbour');
    const foreign = await photoOf(neighbour);
    await expect(find({ photoIds: [foreign] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(find({ itemCode: 'HJ08' })).rejects.toMatchObject({ code: 'NOT_RECTIFIABLE' });
    await expect(find({ itemCode: 'HJ09' })).rejects.toMatchObject({ code: 'NOT_PROPOSER' });
    await expect(find({ itemCode: 'XX01' })).rejects.toMatchObject({ code: 'ITEM_UNKNOWN' });
  });

  it('do not recheck or drop what was found at their own house', async () => {
    const inspection = await anInspection();
    const { world, village, household, committee, find, recheck, drop } = inspection;
    const { findingId } = await find();
    const villageId = village.id;
    const both = somebody({ role: 'scorer', villageId }, { role: 'committee', villageId });
    await world.store.insert('persons', both.person);
    const member = memberOf(both.person, { role: 'scorer', villageId }, NOW);
    await world.store.insert('members', member);
    await world.as(committee)('relation.declare', {
      villageId,
      requestId: uuid(),
      memberId: member.id,
      householdId: household.id,
      kind: 'kin',
    });
    await expect(recheck(findingId, true, both)).rejects.toMatchObject({ code: 'RECUSED' });
    await expect(drop(findingId, both)).rejects.toMatchObject({ code: 'RECUSED' });
  });

  it('find nothing at a household that has left', async () => {
    const { world, household, find } = await anInspection();
    await world.store.transact(async (tx) => {
      const found = await tx.get('households', household.id);
      if (found) await tx.replace('households', { ...found, state: 'closed' });
    });
    await expect(find()).rejects.toMatchObject({ code: 'HOUSEHOLD_CLOSED' });
  });

  it('keep a period open as long as one of its findings is', async () => {
    const inspection = await anInspection();
    const { world, find, recheck, close } = inspection;
    world.setNow('2026-12-31T08:00:00.000Z');
    const { findingId } = await find();
    world.setNow('2026-12-31T16:00:00.000Z');
    await expect(close('2026-Q4')).rejects.toMatchObject({
      code: 'PERIOD_HAS_OPEN',
      facts: { proposals: 0, findings: 1 },
    });
    await recheck(findingId, true);
    await expect(close('2026-Q4')).resolves.toMatchObject({ state: 'closed' });
  });
});

describe('the timer', () => {
  it('proposes one deduction for each, killed in between, twice and at once', async () => {
    const inspection = await anInspection();
    const { world, find } = inspection;
    for (let count = 0; count < 4; count += 1) await find();
    world.setNow(DUE);
    await dying(world, [1, 2, 1], (store) => overdueFindings(dutyOn(world, store)));
    // A killed run reports what it died of.
    world.bugs.length = 0;
    await Promise.all([world.tend(), world.tend()]);
    await world.tend();
    const proposals = await proposalsOf(inspection);
    expect(new Set(proposals.map(({ findingId }) => findingId)).size).toBe(4);
    expect(proposals).toHaveLength(4);
    expect(world.bugs).toEqual([]);
  });

  it('proposes nothing for a household that has left meanwhile', async () => {
    const inspection = await anInspection();
    const { world, household, find, list } = inspection;
    await find();
    await world.store.transact(async (tx) => {
      const found = await tx.get('households', household.id);
      if (found) await tx.replace('households', { ...found, state: 'closed' });
    });
    world.setNow(DUE);
    await world.tend();
    expect(await list('overdue')).toMatchObject([{ proposalId: null }]);
    expect(await proposalsOf(inspection)).toEqual([]);
  });
});

describe('a household', () => {
  it('sees its own findings and nobody else does but who inspects', async () => {
    const { world, village, households, villagers, find } = await anInspection();
    const { findingId } = await find();
    const [, next] = households;
    const [, neighbour] = villagers;
    if (!next || !neighbour) throw new Error('there is a neighbour');
    const wish = { villageId: village.id, householdId: next.id };
    const seen = await world.as(neighbour)('finding.mine', { ...wish, limit: 10 });
    expect(seen.findings).toEqual([]);
    const done = world.as(neighbour)('finding.done', { ...wish, requestId: uuid(), findingId });
    await expect(done).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const listed = world.as(neighbour)('finding.list', { villageId: village.id, limit: 10 });
    await expect(listed).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
