import { POINT } from '@domain/points';
import { DAY_MS } from '@domain/village-time';
import { uuid } from '../support/builders';
import { anInspection, DUE, proposalsOf } from '../support/inspection';

const TAKEN = 0 - 20 * POINT;

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
            thing2: { value: '请在这之前改好，再点“我改好了”' },
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
