import { POINT } from '@domain/points';
import { DAY_MS } from '@domain/village-time';
import { overdueFindings } from '@cloud/runtime/keep-deadlines/overdue-findings';
import { memberOf } from '@domain/member';
import { NOW, somebody, uuid } from '../support/builders';
import { anInspection, anUntidiness, type Inspecting } from '../support/inspection';
import { dutyOn, dying } from '../support/mortal-store';

/** The midnight that ends Sunday 22 November, the day after the inspection. */
const DUE = '2026-11-22T16:00:00.000Z';
const TAKEN = 0 - 20 * POINT;

const proposalsOf = async ({ world, household }: Inspecting) =>
  world.store.list('proposals', {
    where: { householdId: household.id, place: { from: '!', before: '~' } },
    order: ['place', 'asc'],
    limit: 50,
  });

describe('what an inspection finds', () => {
  it('costs nothing when it is put right until the next day and seen to be', async () => {
    const inspection = await anInspection();
    const { world, village, find, done, recheck, mine, scoreOf } = inspection;
    const { findingId, dueAt } = await find();
    expect(dueAt).toBe(DUE);
    expect(await mine()).toMatchObject([
      { state: 'open', itemName: '乱堆乱放', where: '门前路边', confirmed: true, late: false },
    ]);

    world.advance(DAY_MS);
    expect(await done(findingId)).toMatchObject({ state: 'done' });
    expect(await recheck(findingId, true)).toMatchObject({ state: 'passed', proposalId: null });

    world.advance(10 * DAY_MS);
    await world.tend();
    expect(await proposalsOf(inspection)).toEqual([]);
    expect(await scoreOf()).toBe(0);
    expect(await mine()).toMatchObject([{ state: 'passed', putRight: true, reversed: false }]);
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  });

  it('becomes a deduction at the midnight that ends the last day, known to the household', async () => {
    const inspection = await anInspection();
    const { world, find, mine, postDeduction, scoreOf } = inspection;
    const { findingId } = await find({ note: '三处' });
    world.setNow(new Date(Date.parse(DUE) - 1).toISOString());
    expect(await world.tend()).toMatchObject({ overdue: 0 });
    world.setNow(DUE);
    expect(await mine()).toMatchObject([{ state: 'open', late: true }]);
    expect(await world.tend()).toMatchObject({ overdue: 1 });

    const [proposal, ...others] = await proposalsOf(inspection);
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      state: 'submitted',
      origin: 'finding',
      findingId,
      direction: 'deduction',
      occurredOn: '2026-11-21',
      note: '门前路边：三处',
      confirmation: { how: 'card' },
    });
    expect(proposal?.photoIds).toHaveLength(1);
    await postDeduction(proposal?.id ?? '');
    expect(await scoreOf()).toBe(TAKEN);
    expect(await mine()).toMatchObject([{ state: 'overdue', proposalId: proposal?.id }]);
  });

  it('is told to a household that nobody met at the door, which then confirms the deduction', async () => {
    const inspection = await anInspection();
    const { world, village, household, villager, inspector, ask, photoOf } = inspection;
    await world.as(villager)('message.subscribe', {
      requestId: uuid(),
      topics: ['rectification', 'rectification'],
    });
    await world.as(inspector)('finding.create', {
      ...ask(),
      householdId: household.id,
      itemCode: 'HJ05',
      where: '屋后',
      photoIds: [await photoOf(household)],
    });
    await world.sendMessages();
    expect(world.inbox()).toMatchObject([
      {
        data: {
          touser: villager.openid,
          data: {
            thing2: { value: '请在这之前改好，改好后点“已改好”' },
            time3: { value: '2026年11月22日 23:59' },
          },
        },
      },
    ]);

    world.setNow(DUE);
    await world.tend();
    const [proposal] = await proposalsOf(inspection);
    expect(proposal).toMatchObject({ state: 'unconfirmed', confirmation: null });
    const proposalId = proposal?.id ?? '';
    const place = { villageId: village.id, householdId: household.id };
    const confirmed = await world.as(villager)('proposal.confirm', {
      ...place,
      requestId: uuid(),
      proposalId,
    });
    expect(confirmed).toMatchObject({ state: 'submitted' });
  });

  it('is not late because nobody came to see: said in time, it passes whenever it is seen', async () => {
    const inspection = await anInspection();
    const { world, find, done, recheck } = inspection;
    const { findingId } = await find();
    await done(findingId);
    world.setNow(DUE);
    world.advance(DAY_MS);
    await world.tend();
    expect(await recheck(findingId, true)).toMatchObject({ state: 'passed' });
    expect(await proposalsOf(inspection)).toEqual([]);
  });

  it('stays open when it is not right yet, and is overdue when that is seen too late', async () => {
    const inspection = await anInspection();
    const { world, find, done, recheck, mine } = inspection;
    const { findingId } = await find();
    await done(findingId);
    expect(await recheck(findingId, false)).toMatchObject({ state: 'open' });
    await done(findingId);
    world.setNow(DUE);
    const late = await recheck(findingId, false);
    expect(late).toMatchObject({ state: 'overdue', proposalId: `${findingId}.d` });
    expect(await proposalsOf(inspection)).toMatchObject([{ state: 'submitted' }]);
    expect(await mine()).toMatchObject([{ rechecks: [{ passed: false }, { passed: false }] }]);
  });

  it('put right late, it no longer stands in the way of the flag, and the deduction stays', async () => {
    const inspection = await anInspection();
    const { world, village, household, villager, find, done, recheck, mine } = inspection;
    const missing = async () => {
      const place = { villageId: village.id, householdId: household.id };
      return (await world.as(villager)('standing.get', place)).outlook?.missing;
    };
    const { findingId } = await find();
    expect(await missing()).toEqual([{ kind: 'unrectified', count: 1 }]);
    world.setNow(DUE);
    await world.tend();
    expect(await done(findingId)).toMatchObject({ state: 'overdue' });
    expect(await recheck(findingId, true)).toMatchObject({ state: 'overdue' });
    expect(await missing()).toEqual([]);
    expect(await mine()).toMatchObject([{ state: 'overdue', putRight: true }]);
    expect(await proposalsOf(inspection)).toMatchObject([{ state: 'submitted' }]);
    await expect(done(findingId)).rejects.toMatchObject({
      code: 'FINDING_MOVED_ON',
      facts: { state: 'overdue' },
    });
  });
});

describe('points that are taken at once', () => {
  it('are not taken after all, when it is put right before they are posted', async () => {
    const inspection = await anInspection();
    const { find, recheck, scoreOf, mine } = inspection;
    const { findingId, proposalId } = await find({ itemCode: 'HJ07' });
    expect(await proposalsOf(inspection)).toMatchObject([{ id: proposalId, state: 'submitted' }]);
    await recheck(findingId, true);
    expect(await proposalsOf(inspection)).toMatchObject([
      { state: 'voided', ending: { reason: '按时整改，复查合格' } },
    ]);
    expect(await scoreOf()).toBe(0);
    expect(await mine()).toMatchObject([{ state: 'passed', reversed: false }]);
  });

  it('are given back when they were posted, each entry once, and the books stay in order', async () => {
    const inspection = await anInspection();
    const { world, village, household, find, recheck, postDeduction } = inspection;
    const { scoreOf, counter, mine, done } = inspection;
    await counter(household).earn(30);
    const { findingId, proposalId } = await find({ itemCode: 'HJ07' });
    await postDeduction(proposalId ?? '');
    expect(await scoreOf()).toBe(TAKEN);
    expect((await counter(household).state()).balance).toBe(10 * POINT);

    await done(findingId);
    await recheck(findingId, true);
    expect(await scoreOf()).toBe(0);
    expect((await counter(household).state()).balance).toBe(30 * POINT);
    expect(await mine()).toMatchObject([{ state: 'passed', reversed: true }]);
    await expect(recheck(findingId, true)).rejects.toMatchObject({ code: 'FINDING_MOVED_ON' });
    expect(await world.audit(village)).toEqual([]);
  });

  it('stay taken when nobody puts it right, by the one proposal there is', async () => {
    const inspection = await anInspection();
    const { world, find, scoreOf, postDeduction } = inspection;
    const { proposalId } = await find({ itemCode: 'HJ07' });
    await postDeduction(proposalId ?? '');
    world.setNow(DUE);
    await world.tend();
    await world.tend();
    expect(await proposalsOf(inspection)).toHaveLength(1);
    expect(await scoreOf()).toBe(TAKEN);
  });

  it('are given back when the committee drops what should not have been found', async () => {
    const inspection = await anInspection();
    const { world, village, find, drop, postDeduction, scoreOf, mine } = inspection;
    const { findingId, proposalId } = await find({ itemCode: 'HJ07' });
    await postDeduction(proposalId ?? '');
    expect(await drop(findingId)).toMatchObject({ state: 'dropped' });
    expect(await scoreOf()).toBe(0);
    expect(await mine()).toMatchObject([{ dropped: { reason: '看错了地方' }, reversed: true }]);
    expect(await world.audit(village)).toEqual([]);
  });
});

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
