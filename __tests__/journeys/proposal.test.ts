import { quantity } from '@domain/quantity';
import { staff, uuid } from '../support/builders';
import { aPanel } from '../support/panel';
import { aDeed } from '../support/panel-rules';
import { whole } from '../support/rules';

describe('a villager reports a good deed', () => {
  it('and everything about it stays to be seen, until it is points', async () => {
    const panel = await aPanel();
    const { world, villager, place, first, judges, village } = panel;
    const photoId = await panel.photo(villager);
    const member = { kind: 'adult', name: '程小满' } as const;
    const { proposalId, state } = await panel.propose({
      note: '扫了村口的路',
      photoIds: [photoId],
      member,
    });
    expect(state).toBe('submitted');

    const { proposals } = await world.as(villager)('proposal.mine', { ...place, limit: 10 });
    expect(proposals).toMatchObject([
      {
        id: proposalId,
        itemName: '参加集中整治',
        note: '扫了村口的路',
        photoIds: [photoId],
        member,
        mine: true,
        state: 'submitted',
        confirmation: { how: 'phone' },
        verdict: [],
      },
    ]);

    await panel.publish(proposalId);
    expect((await panel.account()).balance).toBe(0);
    await panel.timePasses();

    expect(await panel.account()).toMatchObject({
      balance: whole(5),
      scores: { '2026-Q4': whole(5) },
    });
    const own = await world.as(villager)('proposal.get', {
      villageId: village.id,
      proposalId,
    });
    expect(own).toMatchObject({ view: 'household', proposal: { state: 'posted', dueAt: null } });
    expect(own.proposal.verdict).toHaveLength(3);
    const names = [first, ...judges].map(({ person }) => person.id);
    expect(names.filter((id) => JSON.stringify(own).includes(id))).toEqual([]);
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  });

  it('only of what the rulebook lets villagers report, and never a breach', async () => {
    const items = [
      aDeed({ code: 'A', proposers: ['committee'] }),
      aDeed({ code: 'B', direction: 'deduction' }),
    ];
    const panel = await aPanel({ items });
    const photoIds = [await panel.photo(panel.villager)];
    for (const itemCode of ['A', 'B'])
      await expect(panel.propose({ itemCode, photoIds })).rejects.toMatchObject({
        code: 'NOT_PROPOSER',
      });
    await expect(panel.propose({ itemCode: 'C' })).rejects.toMatchObject({ code: 'ITEM_UNKNOWN' });
  });

  it('about the own household as a villager, even who is a scorer too', async () => {
    const panel = await aPanel();
    const { world, household, villager, village } = panel;
    const both = staff('scorer', village);
    const memberships = [...both.person.memberships, ...villager.person.memberships];
    await world.store.insert('persons', { ...both.person, memberships });
    await expect(panel.deduct({}, both)).rejects.toMatchObject({ code: 'NOT_PROPOSER' });
    const { proposalId } = await panel.propose({}, both);
    expect(await panel.proposal(proposalId)).toMatchObject({
      origin: 'self',
      householdId: household.id,
      by: { role: 'villager' },
    });
  });

  it('of the last sixty days, since the household is there, and of a period not closed', async () => {
    const panel = await aPanel({ household: { openedAt: '2026-11-01T00:00:00.000Z' } });
    const { world, village } = panel;
    for (const occurredOn of ['2026-10-31', '2026-11-22'])
      await expect(panel.propose({ occurredOn })).rejects.toMatchObject({
        code: 'DAY_OUT_OF_REACH',
        facts: { from: '2026-11-01', until: '2026-11-21' },
      });
    await expect(panel.propose({ occurredOn: '2026-11-01' })).resolves.toBeDefined();

    const early = await aPanel({
      versions: [{ effectiveOn: '2026-11-01' }],
      household: { openedAt: '2026-01-01T00:00:00.000Z' },
    });
    await expect(early.propose({ occurredOn: '2026-10-31' })).rejects.toMatchObject({
      code: 'RULES_NOT_IN_USE',
    });

    world.setNow('2027-01-05T00:00:00.000Z');
    await world
      .as(panel.committee)('period.close', {
        villageId: village.id,
        requestId: uuid(),
        period: '2026-Q4',
      })
      .catch(() => undefined);
    // One proposal is open, so that nothing was closed; once it is posted, the season is.
    const [open] = (
      await world.as(panel.committee)('proposal.list', { villageId: village.id, limit: 5 })
    ).proposals;
    await panel.publish(open?.id ?? '');
    await panel.timePasses();
    await world.as(panel.committee)('period.close', {
      villageId: village.id,
      requestId: uuid(),
      period: '2026-Q4',
    });
    await expect(panel.propose({ occurredOn: '2026-12-31' })).rejects.toMatchObject({
      code: 'PERIOD_CLOSED',
      facts: { period: '2026-Q4' },
    });
  });

  it('with a quantity where the item counts by it, of which no more counts than the rule says', async () => {
    const panel = await aPanel();
    await expect(panel.propose({ itemCode: 'GY01' })).rejects.toMatchObject({
      code: 'QUANTITY_AMISS',
    });
    await expect(panel.propose({ quantity: quantity(1_000) })).rejects.toMatchObject({
      code: 'QUANTITY_AMISS',
    });
    const { proposalId } = await panel.propose({
      itemCode: 'GY01',
      quantity: quantity(3_500),
    });
    expect((await panel.publish(proposalId)).value).toBe(whole(20));
  });

  it('for a child, whose name there is no place for', async () => {
    const panel = await aPanel();
    const named = { kind: 'minor', name: '小宝' } as unknown as { kind: 'minor' };
    await expect(panel.propose({ member: named })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const { proposalId } = await panel.propose({ member: { kind: 'minor' } });
    expect((await panel.proposal(proposalId)).member).toEqual({ kind: 'minor' });
  });

  it('once a day, unless it is meant twice', async () => {
    const panel = await aPanel();
    const requestId = uuid();
    const first = await panel.propose({ requestId });
    expect(await panel.propose({ requestId })).toEqual(first);
    await expect(panel.propose()).rejects.toMatchObject({ code: 'DUPLICATE_PROPOSAL' });
    await expect(panel.propose({ again: true })).resolves.toBeDefined();
    await expect(panel.propose({ occurredOn: '2026-11-19' })).resolves.toBeDefined();
  });

  it('with photos of its own only', async () => {
    const panel = await aPanel();
    const { villager, other, neighbour } = panel;
    const theirs = await panel.photo(other, neighbour.id);
    for (const photoId of [theirs, 'photo-none'])
      await expect(panel.propose({ photoIds: [photoId] })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    const mine = await panel.photo(villager);
    await expect(panel.propose({ photoIds: [mine] })).resolves.toBeDefined();
  });

  it('and takes it back, as long as nothing is decided', async () => {
    const panel = await aPanel();
    const { world, villager, place } = panel;
    const { proposalId } = await panel.propose();
    const withdraw = (by = villager) =>
      world.as(by)('proposal.withdraw', {
        ...place,
        requestId: uuid(),
        proposalId,
        reason: '记错了日子',
      });
    await expect(withdraw(panel.first)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(withdraw()).resolves.toMatchObject({ state: 'withdrawn', dueAt: null });
    await expect(withdraw()).rejects.toMatchObject({
      code: 'PROPOSAL_MOVED_ON',
      facts: { state: 'withdrawn' },
    });
    // Its day is free again.
    await expect(panel.propose()).resolves.toMatchObject({ state: 'submitted' });
  });
});

describe('caps', () => {
  it('count by week, and a proposal that ends gives its place back', async () => {
    const panel = await aPanel();
    const { world, villager, place } = panel;
    const river = (occurredOn: string) => panel.propose({ itemCode: 'HJ04', occurredOn });
    // 16 to 22 November is one week; the 15th is the Sunday before.
    const { proposalId } = await river('2026-11-16');
    await river('2026-11-17');
    await expect(river('2026-11-18')).rejects.toMatchObject({
      code: 'CAP_REACHED',
      facts: { window: 'week' },
    });
    await river('2026-11-15');
    await world.as(villager)('proposal.withdraw', {
      ...place,
      requestId: uuid(),
      proposalId,
      reason: '不报了',
    });
    await expect(river('2026-11-18')).resolves.toBeDefined();
  });

  it('hold the most a range can come to, and only what was decided from then on', async () => {
    const cap = { window: 'month', times: null, points: whole(14) } as const;
    const value = { kind: 'range', least: whole(1), most: whole(10) } as const;
    const panel = await aPanel({ items: [aDeed({ value, caps: [cap] })] });
    const { proposalId } = await panel.propose({ occurredOn: '2026-11-18' });
    await expect(panel.propose({ occurredOn: '2026-11-19' })).rejects.toMatchObject({
      code: 'CAP_REACHED',
    });
    expect((await panel.publish(proposalId, whole(4))).value).toBe(whole(4));
    await expect(panel.propose({ occurredOn: '2026-11-19' })).resolves.toBeDefined();
  });

  it('count additions of a household and period together, deductions not', async () => {
    const panel = await aPanel({ settings: { householdPeriodMax: whole(9) } });
    await panel.propose();
    await expect(panel.propose({ itemCode: 'XX01' })).rejects.toMatchObject({
      code: 'CAP_REACHED',
      facts: { window: 'period' },
    });
    await expect(panel.deduct()).resolves.toBeDefined();
    const { neighbour, other } = panel;
    await expect(panel.propose({ householdId: neighbour.id }, other)).resolves.toBeDefined();
  });
});
