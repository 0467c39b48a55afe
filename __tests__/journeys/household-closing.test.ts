import { POINT, points } from '@domain/points';
import { someGoods, uuid } from '../support/builders';
import { anItem } from '../support/rules';
import { aSeason, type Season } from '../support/season';

const MIDNIGHT = '2026-12-31T16:00:00.000Z';

const close = ({ world, committee, place }: Season, requestId = uuid()) =>
  world.as(committee)('household.close', { ...place, requestId, reason: '搬到县城' });

describe('a household moves away', () => {
  it('only with its points spent or passed on', async () => {
    const season = await aSeason();
    const { world, committee, village, household, households, counter } = season;
    const [, relative = household] = households;
    await counter().earn(8);
    await expect(close(season)).rejects.toMatchObject({
      code: 'BALANCE_LEFT',
      facts: { balance: 8 * POINT },
    });
    await world.as(committee)('household.transfer', {
      villageId: village.id,
      requestId: uuid(),
      fromId: household.id,
      toId: relative.id,
      amount: points(8 * POINT),
      reason: '迁出前转给兄弟',
    });
    await expect(close(season)).resolves.toEqual({ householdId: household.id });
    expect(await world.store.get('households', household.id)).toMatchObject({
      state: 'closed',
      closing: { reason: '搬到县城', byId: committee.person.id, at: world.now() },
    });
    expect(await world.audit(village)).toEqual([]);
  });

  it('with what it owes left behind', async () => {
    const season = await aSeason({ goods: [someGoods({ price: points(4 * POINT) })] });
    const { counter, goods, accountOf, household } = season;
    const { entry } = await counter().earn(4);
    const items = goods.map(({ id, price }) => ({ goodsId: id, price, count: 1 }));
    await counter().redeem(items);
    await counter().undo(entry.id);
    expect((await accountOf(household)).balance).toBe(-4 * POINT);
    await expect(close(season)).resolves.toEqual({ householdId: household.id });
  });

  it('once, and nothing is posted to it any more', async () => {
    const season = await aSeason();
    const requestId = uuid();
    const first = await close(season, requestId);
    expect(await close(season, requestId)).toEqual(first);
    await expect(close(season)).rejects.toMatchObject({ code: 'HOUSEHOLD_CLOSED' });
    await expect(season.counter().earn(1)).rejects.toMatchObject({ code: 'HOUSEHOLD_CLOSED' });
    await expect(
      season.propose(season.household, 'HJ01', { occurredOn: '2026-11-20' }),
    ).rejects.toMatchObject({ code: 'HOUSEHOLD_CLOSED' });
  });

  it('and what was proposed of it ends with it', async () => {
    const season = await aSeason({ items: [anItem({ publicity: true })] });
    const { world, household, propose, accountOf } = season;
    const proposalId = await propose(household, 'HJ01', { occurredOn: '2026-11-20' });
    await close(season);
    world.setNow('2026-12-01T08:00:00.000Z');
    await world.tend();
    expect(await world.store.get('proposals', proposalId)).toMatchObject({ state: 'voided' });
    expect((await accountOf(household)).scores).toEqual({});
  });

  it('and flies no flag, whatever its score', async () => {
    const season = await aSeason();
    const { world, committee, village, household, score, settle } = season;
    await score(household, 'HJ01', '2026-11-20');
    await season.world.as(committee)('household.transfer', {
      villageId: village.id,
      requestId: uuid(),
      fromId: household.id,
      toId: season.households[1]?.id ?? '',
      amount: points(5 * POINT),
      reason: '迁出前转给兄弟',
    });
    await close(season);
    world.setNow(MIDNIGHT);
    await settle('2026-Q4');
    const ask = { villageId: village.id, period: '2026-Q4', limit: 10 };
    const { results } = await world.as(committee)('flag.list', ask);
    expect(results).toMatchObject([
      { score: 105 * POINT, meets: false, flagged: false, missing: [{ kind: 'closed' }] },
      { flagged: true },
      { flagged: true },
    ]);
    expect(await world.audit(village)).toEqual([]);
  });
});
