import { aPanel } from '../support/panel';
import { aDeed } from '../support/panel-rules';
import { whole } from '../support/rules';
import { staff } from '../support/builders';

async function aBoard() {
  const panel = await aPanel();
  const { world, village, other } = panel;
  const board = async (by = other) =>
    (await world.as(by)('publicity.list', { villageId: village.id, limit: 50 })).proposals;
  return { ...panel, board };
}

describe('the publicity board', () => {
  it('shows everybody what is public of an addition, and nothing else', async () => {
    const panel = await aBoard();
    const { villager, committee, supervisor, first, village } = panel;
    const { proposalId } = await panel.propose({
      note: '电话 13800000000',
      member: { kind: 'adult', name: '程小满' },
      photoIds: [await panel.photo(villager)],
    });
    await panel.publish(proposalId);
    const clerk = staff('clerk', village);
    await panel.world.store.insert('persons', clerk.person);
    for (const by of [panel.other, villager, committee, supervisor, first, clerk])
      expect(await panel.board(by)).toEqual([
        {
          id: proposalId,
          maskedName: '程*户',
          itemName: '参加集中整治',
          dimensionName: '环境',
          value: whole(5),
          occurredOn: '2026-11-20',
          from: '2026-11-21T16:00:00.000Z',
          until: '2026-11-26T16:00:00.000Z',
          state: 'publicity',
          outcomes: [],
        },
      ]);
  });

  it('shows no deduction, nothing undecided and nothing that is not to be published', async () => {
    const panel = await aBoard();
    const { proposalId: deduction } = await panel.deduct();
    const { proposalId: quiet } = await panel.propose({ itemCode: 'XX01' });
    const { proposalId: rejected } = await panel.propose({ itemCode: 'HJ04' });
    await panel.propose();
    await panel.publish(deduction);
    await panel.publish(quiet);
    await panel.review([{ proposalId: rejected, verdict: 'reject', reason: '没有这回事' }]);
    expect(await panel.board()).toEqual([]);
  });

  it('keeps what became of it for two months, and then nobody’s name any more', async () => {
    const panel = await aBoard();
    const { proposalId } = await panel.propose();
    await panel.publish(proposalId);
    await panel.timePasses();
    expect(await panel.board()).toMatchObject([{ state: 'posted' }]);
    await panel.timePasses(60);
    expect(await panel.board()).toEqual([]);
  });

  it('is read page after page, the newest first', async () => {
    const panel = await aBoard();
    const { world, village, other } = panel;
    for (const occurredOn of ['2026-11-17', '2026-11-18', '2026-11-19'])
      await panel.publish((await panel.propose({ occurredOn })).proposalId);
    const whole = await panel.board();
    const page = { villageId: village.id, limit: 2 };
    const { proposals, next } = await world.as(other)('publicity.list', page);
    const rest = await world.as(other)('publicity.list', { ...page, before: next ?? '' });
    expect([...proposals, ...rest.proposals]).toEqual(whole);
    expect(rest.proposals).toHaveLength(1);
  });
});

describe('posting', () => {
  it('comes when five whole days are over, not a moment before', async () => {
    const panel = await aBoard();
    const { world } = panel;
    const { proposalId } = await panel.propose();
    await panel.publish(proposalId);
    world.setNow('2026-11-26T15:59:59.999Z');
    await world.tend();
    expect((await panel.account()).entryCount).toBe(0);
    world.setNow('2026-11-26T16:00:00.000Z');
    await world.tend();
    expect((await panel.proposal(proposalId)).state).toBe('posted');
    expect((await panel.account()).balance).toBe(whole(5));
  });

  it('is at once for what needs no publicity', async () => {
    const panel = await aBoard();
    const { proposalId } = await panel.propose({ itemCode: 'XX01' });
    await panel.publish(proposalId);
    await panel.world.tend();
    expect((await panel.account()).balance).toBe(whole(5));
  });

  it('counts in the period of the day it happened, on either side of midnight', async () => {
    const panel = await aPanel({
      settings: { period: 'month' },
      items: [aDeed({ publicity: false })],
    });
    const { world } = panel;
    world.setNow('2026-11-30T15:59:59.999Z');
    const last = await panel.propose({ occurredOn: '2026-11-30' });
    await expect(panel.propose({ occurredOn: '2026-12-01' })).rejects.toMatchObject({
      code: 'DAY_OUT_OF_REACH',
    });
    world.setNow('2026-11-30T16:00:00.000Z');
    const next = await panel.propose({ occurredOn: '2026-12-01' });
    for (const { proposalId } of [last, next]) await panel.publish(proposalId);
    await world.tend();
    expect((await panel.account()).scores).toEqual({ '2026-11': whole(5), '2026-12': whole(5) });
  });

  it('issues points where the rules issue them as posted, and scores either way', async () => {
    const panel = await aPanel({ settings: { issuing: { kind: 'atClose', above: whole(100) } } });
    await panel.publish((await panel.propose()).proposalId);
    await panel.timePasses();
    expect(await panel.account()).toMatchObject({ balance: 0, scores: { '2026-Q4': whole(5) } });
  });

  it('goes by when things were due, however late it comes, and nobody is left owing', async () => {
    const panel = await aBoard();
    const { proposalId: taken } = await panel.deduct();
    const { proposalId: given } = await panel.propose();
    await panel.publish(given);
    panel.world.advance(86_400_000);
    await panel.publish(taken);
    await panel.timePasses(30);
    // Proposed first, due last: of twenty points it takes the five that are there by then.
    expect(await panel.account()).toMatchObject({
      balance: 0,
      scores: { '2026-Q4': whole(-15) },
      entryCount: 4,
    });
    expect(await panel.world.audit(panel.village)).toEqual([]);
  });

  it('happens once, however often and late the timer runs', async () => {
    const panel = await aBoard();
    for (const occurredOn of ['2026-11-17', '2026-11-18'])
      await panel.publish((await panel.propose({ occurredOn })).proposalId);
    panel.world.advance(40 * 86_400_000);
    await Promise.all([panel.world.tend(), panel.world.tend(), panel.world.tend()]);
    const before = await panel.world.dump();
    await panel.world.tend();
    expect(await panel.world.dump()).toBe(before);
    expect(await panel.account()).toMatchObject({ entryCount: 4, balance: whole(10) });
    expect(panel.world.bugs).toEqual([]);
  });

  it('tells the household on its phone that it is published, and that it counts', async () => {
    const panel = await aBoard();
    const { world, household, villager, village } = panel;
    await bindPhone(panel);
    await panel.publish((await panel.propose()).proposalId);
    await panel.timePasses();
    const outbox = await world.store.list('outbox', {
      where: { state: 'waiting', place: { after: '' } },
      order: ['place', 'asc'],
      limit: 50,
    });
    expect(outbox).toMatchObject([
      { topic: 'aboutToBePublished', personId: villager.person.id, villageId: village.id },
      { topic: 'proposalResult', data: { what: '参加集中整治', detail: '公示期满，已经记分' } },
    ]);
    expect(household.villageId).toBe(village.id);
  });
});

async function bindPhone({
  world,
  villager,
  village,
  household,
}: Awaited<ReturnType<typeof aPanel>>) {
  await world.store.insert('members', {
    id: `${household.id}.villager.${villager.person.id}`,
    villageId: village.id,
    role: 'villager',
    householdId: household.id,
    personId: villager.person.id,
    name: '',
    since: world.now(),
    state: 'active',
    merchantId: null,
    removal: null,
  });
}
