import { staff, uuid, type Somebody } from '../support/builders';
import { aPanel, type PanelGiven } from '../support/panel';
import { whole } from '../support/rules';

async function aPublished(given: PanelGiven = {}) {
  const panel = await aPanel(given);
  const { world, village } = panel;
  const { proposalId } = await panel.propose();
  await panel.publish(proposalId);
  const board = async () =>
    (await world.as(panel.other)('publicity.list', { villageId: village.id, limit: 9 })).proposals;
  return { ...panel, proposalId, board };
}

describe('an objection', () => {
  it('by any villager of the village stops the clock, and nothing is posted meanwhile', async () => {
    const { object, proposalId, proposal, timePasses, account, world, board } = await aPublished();
    world.setNow('2026-11-24T04:00:00.000Z');
    const { objectionId, dueAt } = await object(proposalId);
    // Three working days from a Tuesday: until Friday’s midnight.
    expect(dueAt).toBe('2026-11-27T16:00:00.000Z');
    expect(await proposal(proposalId)).toMatchObject({ state: 'objected', objectionId, dueAt });
    expect(await board()).toMatchObject([{ state: 'objected', outcomes: [] }]);
    await timePasses(3);
    expect((await account()).entryCount).toBe(0);
  });

  it('dismissed lets the rest of its time run, and is published without names', async () => {
    const { object, decide, proposalId, world, account, board, supervisor, other } =
      await aPublished();
    world.setNow('2026-11-26T12:00:00.000Z');
    const { objectionId } = await object(proposalId);
    world.setNow('2026-11-27T02:00:00.000Z');
    const { until } = await decide(objectionId, false);
    // Four hours were left when the clock stopped.
    expect(until).toBe('2026-11-27T06:00:00.000Z');
    const [row] = await board();
    expect(row).toMatchObject({
      state: 'publicity',
      until,
      outcomes: [{ upheld: false, reason: '有签到和照片', on: '2026-11-27' }],
    });
    for (const { person } of [supervisor, other])
      expect(JSON.stringify(row)).not.toContain(person.id);
    world.setNow('2026-11-27T05:59:59.999Z');
    await world.tend();
    expect((await account()).entryCount).toBe(0);
    world.setNow(until ?? '');
    await world.tend();
    expect((await account()).balance).toBe(whole(5));
  });

  it('upheld voids it, and its place under the caps is free again', async () => {
    const { object, decide, proposalId, proposal, timePasses, account, board, propose } =
      await aPublished({ settings: { householdPeriodMax: whole(5) } });
    const { objectionId } = await object(proposalId);
    await expect(propose({ itemCode: 'XX01' })).rejects.toMatchObject({ code: 'CAP_REACHED' });
    expect(await decide(objectionId, true)).toEqual({ proposalId, until: null });
    expect(await proposal(proposalId)).toMatchObject({
      state: 'voided',
      ending: { reason: '查过了，那天没有去' },
      held: 0,
    });
    await timePasses();
    expect((await account()).entryCount).toBe(0);
    expect(await board()).toMatchObject([{ state: 'voided', outcomes: [{ upheld: true }] }]);
    await expect(propose({ itemCode: 'XX01' })).resolves.toBeDefined();
  });

  it('nobody decides in time voids it, holidays not counted', async () => {
    const holidays = ['2026-11-23', '2026-11-24'];
    const { object, decide, proposalId, proposal, world, account } = await aPublished({
      settings: { holidays },
    });
    // Saturday; Monday and Tuesday are off: Wednesday, Thursday, Friday.
    const { objectionId, dueAt } = await object(proposalId);
    expect(dueAt).toBe('2026-11-27T16:00:00.000Z');
    world.setNow('2026-11-27T15:59:59.999Z');
    await world.tend();
    expect((await proposal(proposalId)).state).toBe('objected');
    world.setNow(dueAt);
    await expect(decide(objectionId, false)).rejects.toMatchObject({ code: 'OBJECTION_CLOSED' });
    await world.tend();
    expect(await proposal(proposalId)).toMatchObject({
      state: 'voided',
      outcomes: [{ upheld: true }],
    });
    expect(await world.store.get('objections', objectionId)).toMatchObject({ state: 'overdue' });
    expect((await account()).entryCount).toBe(0);
  });

  it('comes too late when the time on show is over, whether the timer ran or not', async () => {
    const { object, proposalId, world } = await aPublished();
    world.setNow('2026-11-26T16:00:00.000Z');
    await expect(object(proposalId)).rejects.toMatchObject({
      code: 'PROPOSAL_MOVED_ON',
      facts: { state: 'publicity' },
    });
  });

  it('is made once by a household, and one at a time', async () => {
    const { object, decide, proposalId, villager, household } = await aPublished();
    const { objectionId } = await object(proposalId);
    await expect(object(proposalId, villager, household.id)).rejects.toMatchObject({
      code: 'PROPOSAL_MOVED_ON',
      facts: { state: 'objected' },
    });
    await decide(objectionId, false);
    await expect(object(proposalId)).rejects.toMatchObject({ code: 'OBJECTED_BEFORE' });
    await expect(object(proposalId, villager, household.id)).resolves.toBeDefined();
  });

  it('to a deduction is its household’s alone; to others there is none', async () => {
    const panel = await aPublished();
    const { object, villager, household } = panel;
    const { proposalId } = await panel.deduct();
    await expect(object(proposalId, villager, household.id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await panel.publish(proposalId);
    await expect(object(proposalId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(object(proposalId, villager, household.id)).resolves.toBeDefined();
    await panel.timePasses(10);
    expect(await panel.proposal(proposalId)).toMatchObject({ state: 'voided' });
  });

  it('to what is not published finds nothing', async () => {
    const { object, propose } = await aPublished();
    const { proposalId } = await propose({ itemCode: 'XX01' });
    await expect(object(proposalId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(object('p-none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('who decides an objection', () => {
  it('took no part: neither proposer, nor reviewer, judge, objector, nor kin', async () => {
    const panel = await aPanel();
    const { world, village, household, neighbour, first, judges, committee } = panel;
    const roles = (...people: Somebody[]) =>
      Promise.all(
        people.map(async ({ person }) => {
          const found = (await world.store.get('persons', person.id)) ?? person;
          const held = { role: 'supervisor', villageId: village.id } as const;
          const memberships = [...found.memberships, held];
          await world.store.transact((tx) => tx.replace('persons', { ...found, memberships }));
        }),
      );
    const card = { how: 'card', cardToken: household.cardToken } as const;
    const { proposalId } = await panel.propose({ confirmation: card }, committee);
    await panel.publish(proposalId);
    const { objectionId } = await panel.object(proposalId);
    await roles(first, judges[0], panel.other, panel.villager);
    const kin = staff('supervisor', village);
    const relation = {
      villageId: village.id,
      householdId: household.id,
      kind: 'kin',
      note: '',
      declaredAt: '',
      byId: '',
    } as const;
    await world.store.insert('persons', { ...kin.person, relations: [relation] });
    const decide = (by: Somebody) =>
      world.as(by)('objection.decide', {
        villageId: village.id,
        requestId: uuid(),
        objectionId,
        upheld: true,
        reason: '查过了',
      });
    for (const by of [committee, first, judges[0], panel.other])
      await expect(decide(by)).rejects.toMatchObject({ code: 'TOOK_PART' });
    for (const by of [kin, panel.villager])
      await expect(decide(by)).rejects.toMatchObject({ code: 'RECUSED' });
    await expect(decide(panel.supervisor)).resolves.toMatchObject({ proposalId });
    await expect(decide(panel.supervisor)).rejects.toMatchObject({
      code: 'OBJECTION_CLOSED',
      facts: { state: 'upheld' },
    });
    expect(neighbour.villageId).toBe(village.id);
  });
});

describe('objections are listed', () => {
  it('to those who decide them, and to the household that made them', async () => {
    const { object, decide, proposalId, world, village, supervisor, other, neighbour, household } =
      await aPublished();
    const { objectionId } = await object(proposalId);
    const list = async (state?: 'open' | 'dismissed') =>
      (
        await world.as(supervisor)('objection.list', {
          villageId: village.id,
          limit: 9,
          ...(state === undefined ? {} : { state }),
        })
      ).objections;
    expect(await list('open')).toMatchObject([
      {
        id: objectionId,
        householdNumber: household.number,
        objectorNumber: neighbour.number,
        reason: '那天他家没有人来',
        decision: null,
      },
    ]);
    await decide(objectionId, false);
    expect(await list('open')).toEqual([]);
    expect(await list()).toMatchObject([{ state: 'dismissed', decision: '有签到和照片' }]);

    const { objections } = await world.as(other)('objection.mine', {
      villageId: village.id,
      householdId: neighbour.id,
      limit: 9,
    });
    expect(objections).toMatchObject([{ id: objectionId, state: 'dismissed' }]);
    expect(JSON.stringify(objections)).not.toContain(supervisor.person.id);
  });

  it('and both households are told how it was decided', async () => {
    const { object, decide, proposalId, world, village, ...panel } = await aPublished();
    for (const [somebody, { id: householdId }] of [
      [panel.villager, panel.household],
      [panel.other, panel.neighbour],
    ] as const)
      await world.store.insert('members', {
        id: `${householdId}.villager.${somebody.person.id}`,
        villageId: village.id,
        role: 'villager',
        householdId,
        personId: somebody.person.id,
        name: '',
        since: world.now(),
        state: 'active',
        merchantId: null,
        removal: null,
      });
    const { objectionId } = await object(proposalId);
    await decide(objectionId, false);
    const outbox = await world.store.list('outbox', {
      where: { state: 'waiting', place: { after: '' } },
      order: ['place', 'asc'],
      limit: 50,
    });
    expect(outbox.map(({ topic, personId }) => [topic, personId]).sort()).toEqual(
      [panel.villager, panel.other].map(({ person }) => ['objectionDecided', person.id]).sort(),
    );
  });
});
