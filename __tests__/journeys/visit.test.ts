import { aHousehold, staff, uuid } from '../support/builders';
import { aPanel } from '../support/panel';
import { aDeed } from '../support/panel-rules';
import { whole } from '../support/rules';

describe('a scorer on a visit', () => {
  it('proposes with the card in hand, and the household knows', async () => {
    const panel = await aPanel();
    const { first, household } = panel;
    const card = { how: 'card', cardToken: household.cardToken } as const;
    const { proposalId, state } = await panel.propose({ confirmation: card }, first);
    expect(state).toBe('submitted');
    expect(await panel.proposal(proposalId)).toMatchObject({
      origin: 'visit',
      confirmation: { how: 'card', byId: first.person.id },
    });
    const lost = { how: 'card', cardToken: 'ZZZZZZZZZZZZZZZZ' } as const;
    await expect(panel.propose({ confirmation: lost, again: true }, first)).rejects.toMatchObject({
      code: 'CARD_REVOKED',
    });
  });

  it('or before a witness, who is somebody else', async () => {
    const panel = await aPanel();
    const { first } = panel;
    const before = (witness: string) => ({ how: 'witness', witness }) as const;
    await expect(
      panel.propose({ confirmation: before(first.person.name) }, first),
    ).rejects.toMatchObject({ code: 'WITNESS_INVOLVED' });
    const { proposalId } = await panel.propose({ confirmation: before('汪组长') }, first);
    expect((await panel.proposal(proposalId)).confirmation).toMatchObject({ witness: '汪组长' });
  });

  it('or leaves it to the household to confirm on its phone', async () => {
    const panel = await aPanel();
    const { world, first, villager, other, neighbour, place } = panel;
    const { proposalId, state, dueAt } = await panel.propose({}, first);
    expect(state).toBe('unconfirmed');
    expect(dueAt).toBe('2026-11-28T16:00:00.000Z');
    const confirm = (by = villager, where = place) =>
      world.as(by)('proposal.confirm', { ...where, requestId: uuid(), proposalId });
    const elsewhere = { ...place, householdId: neighbour.id };
    await expect(confirm(other, elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(confirm(first)).rejects.toMatchObject({ code: 'CONFIRMATION_MISSING' });
    await expect(confirm()).resolves.toMatchObject({ state: 'submitted' });
    await expect(confirm()).rejects.toMatchObject({ code: 'PROPOSAL_MOVED_ON' });
  });

  it('and what nobody confirms in time is void', async () => {
    const panel = await aPanel();
    const { world, first } = panel;
    const { proposalId } = await panel.propose({}, first);
    world.setNow('2026-11-28T15:59:59.999Z');
    await world.tend();
    expect((await panel.proposal(proposalId)).state).toBe('unconfirmed');
    world.setNow('2026-11-28T16:00:00.000Z');
    await world.tend();
    expect(await panel.proposal(proposalId)).toMatchObject({ state: 'voided', held: 0 });
    await expect(panel.propose({ occurredOn: '2026-11-20' })).resolves.toBeDefined();
  });

  it('needs a photo for every deduction', async () => {
    const panel = await aPanel();
    await expect(panel.deduct({ photoIds: [] })).rejects.toMatchObject({ code: 'PHOTO_MISSING' });
    const { proposalId } = await panel.deduct();
    await panel.publish(proposalId);
    await panel.timePasses();
    // Nothing was there to be taken, and nobody owes; the score says what happened.
    expect(await panel.account()).toMatchObject({
      balance: 0,
      scores: { '2026-Q4': whole(-20) },
    });
  });

  it('in whatever role of several the rulebook names', async () => {
    const panel = await aPanel({ items: [aDeed({ proposers: ['committee'] })] });
    const { world, village, first } = panel;
    await expect(panel.propose({}, first)).rejects.toMatchObject({ code: 'NOT_PROPOSER' });
    const both = staff('scorer', village);
    const memberships = [
      ...both.person.memberships,
      { role: 'committee', villageId: village.id } as const,
    ];
    await world.store.insert('persons', { ...both.person, memberships });
    await expect(panel.propose({}, both)).resolves.toBeDefined();
  });
});

describe('a household that has moved away', () => {
  it('has nothing proposed about it, and what was open is void', async () => {
    const panel = await aPanel();
    const { world, committee, place, first } = panel;
    const open = await panel.propose();
    const shown = await panel.propose({ itemCode: 'XX01' });
    await panel.publish(shown.proposalId);
    await world.as(committee)('household.close', { ...place, requestId: uuid(), reason: '迁出' });

    await expect(panel.propose({ again: true })).rejects.toMatchObject({
      code: 'HOUSEHOLD_CLOSED',
    });
    const passed = await panel.review([{ proposalId: open.proposalId, verdict: 'pass' }], first);
    expect(passed.results[0]?.refusal).toMatchObject({ code: 'HOUSEHOLD_CLOSED' });
    await world.tend();

    for (const { proposalId } of [open, shown])
      expect(await panel.proposal(proposalId)).toMatchObject({
        state: 'voided',
        ending: { reason: '这户已经迁出或并户' },
      });
    expect((await panel.account()).entryCount).toBe(0);
    expect(world.bugs).toEqual([]);
  });
});

describe('proposals of a village', () => {
  it('are listed whole, by state, by period and by who proposed them, page after page', async () => {
    const village = { households: [aHousehold({ villageId: 'elsewhere' })] };
    const panel = await aPanel(village);
    const { world, committee, first } = panel;
    const villageId = panel.village.id;
    for (const day of ['16', '17', '18']) {
      world.advance(1_000);
      await panel.propose({ occurredOn: `2026-11-${day}` });
    }
    world.advance(1_000);
    await panel.propose({ occurredOn: '2026-11-19' }, first);
    const list = async (filter: object, by = committee) =>
      (await world.as(by)('proposal.list', { villageId, limit: 50, ...filter })).proposals.map(
        ({ occurredOn }) => occurredOn.slice(8),
      );
    expect(await list({})).toEqual(['19', '18', '17', '16']);
    expect(await list({ state: 'unconfirmed' })).toEqual(['19']);
    expect(await list({ own: true }, first)).toEqual(['19']);
    expect(await list({ period: '2026-Q3' })).toEqual([]);
    const page = await world.as(committee)('proposal.list', {
      villageId,
      period: '2026-Q4',
      limit: 3,
    });
    expect(await list({ period: '2026-Q4', before: page.next })).toEqual(['16']);
  });
});
