import { cardTokenOf } from '@domain/card';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { aHousehold, aVillage, someGoods, staff, townshipOfficer, uuid } from '../support/builders';
import { aCounter, counterOf } from '../support/counter';
import { aWorld } from '../support/world';

const DAY = 86_400_000;

/** Two households over three days: trade-ins, a redemption, a reversal. */
async function aWeek() {
  const village = aVillage();
  const [li, wang] = [aHousehold({ villageId: village.id }), aHousehold({ villageId: village.id })];
  const bar = someGoods({ price: points(5 * POINT) });
  const counter = await aCounter({ villages: [village], households: [li, wang], goods: [bar] });
  const { world, clerk, committee } = counter;
  const [first, second] = [counter, counterOf(world, village, wang, clerk)];
  await first.earn(10);
  world.advance(DAY);
  await second.earn(4);
  world.advance(60_000);
  await first.redeem([{ goodsId: bar.id, count: 1, price: bar.price }]);
  world.advance(DAY);
  const { entry } = await second.earn(6);
  world.advance(60_000);
  await second.undo(entry.id);
  const review = world.as(committee);
  const villageId = village.id;
  return { ...counter, li, wang, review, villageId };
}

describe('the committee reviews the ledger', () => {
  it('sees every line, the newest first, page by page', async () => {
    const { review, villageId } = await aWeek();
    const first = await review('ledger.list', { villageId, limit: 3 });
    const second = await review('ledger.list', { villageId, limit: 3, before: first.next ?? '' });
    expect(first.entries.map(({ entry }) => entry.kind)).toEqual([
      'reversal',
      'tradeIn',
      'redemption',
    ]);
    expect(second.entries.map(({ entry }) => entry.kind)).toEqual(['tradeIn', 'tradeIn']);
    expect(second.next).toBeNull();
    expect(first.entries[1]?.reversedBy).toBe(first.entries[0]?.entry.id);
  });

  it.each([
    { by: 'kind', filter: { kind: 'redemption' as const }, count: 1 },
    { by: 'day', filter: { from: '2026-11-22', until: '2026-11-22' }, count: 2 },
    { by: 'days', filter: { from: '2026-11-22' }, count: 4 },
    {
      by: 'amount',
      filter: { amountMin: points(5 * POINT), amountMax: points(6 * POINT) },
      count: 3,
    },
    { by: 'nobody', filter: { byId: 'nobody' }, count: 0 },
  ])('filters by $by', async ({ filter, count }) => {
    const { review, villageId } = await aWeek();
    const { entries } = await review('ledger.list', { villageId, limit: 50, ...filter });
    expect(entries).toHaveLength(count);
  });

  it('filters by household and by person', async () => {
    const { review, villageId, wang, clerk } = await aWeek();
    const ofWang = await review('ledger.list', { villageId, limit: 50, householdId: wang.id });
    const byClerk = await review('ledger.list', { villageId, limit: 50, byId: clerk.person.id });
    expect(ofWang.entries).toHaveLength(3);
    expect(byClerk.entries).toHaveLength(5);
  });

  it('finds totals that add up, for the whole and for a part', async () => {
    const { review, villageId, li } = await aWeek();
    expect(await review('ledger.total', { villageId })).toEqual({
      entries: 5,
      issued: 20 * POINT,
      takenBack: 6 * POINT,
      deducted: 0,
      redeemed: 5 * POINT,
      givenBack: 0,
      transferredIn: 0,
      transferredOut: 0,
      cleared: 0,
      onPaper: 0,
      offPaper: 0,
      change: 9 * POINT,
    });
    const ofLi = await review('ledger.total', { villageId, householdId: li.id });
    expect(ofLi).toMatchObject({ entries: 2, change: 5 * POINT });
  });

  it('opens an entry to its source', async () => {
    const { review, villageId, li } = await aWeek();
    const { entries } = await review('ledger.list', { villageId, limit: 1, kind: 'redemption' });
    const opened = await review('entry.get', { villageId, entryId: entries[0]?.entry.id ?? '' });
    expect(opened).toMatchObject({
      entry: { source: { items: [{ name: '肥皂', count: 1 }], paidBy: [{ no: 1 }] } },
      reversedBy: null,
      household: { id: li.id, maskedName: '程*户' },
    });
  });

  it('lets a clerk see today only', async () => {
    const { world, clerk, villageId } = await aWeek();
    const all = { villageId, limit: 50, from: '2026-01-01', until: '2026-12-31' };
    const { entries } = await world.as(clerk)('ledger.list', all);
    expect(entries.map(({ entry }) => entry.kind)).toEqual(['reversal', 'tradeIn']);
    const total = await world.as(clerk)('ledger.total', { villageId, from: '2026-01-01' });
    expect(total).toMatchObject({ entries: 2, change: 0 });
  });

  it('reads a household entry by entry, as its villager does', async () => {
    const { review, world, villager, place } = await aWeek();
    const seen = await review('entry.list', { ...place, limit: 50 });
    expect(await world.as(villager)('entry.list', { ...place, limit: 50 })).toEqual(seen);
    const november = { ...place, limit: 50, from: '2026-11-01', until: '2026-11-21' };
    expect((await review('entry.list', november)).entries.map(({ entry }) => entry.no)).toEqual([
      1,
    ]);
  });
});

describe('the committee keeps the households', () => {
  it('adds one with a card that opens it, under a number of its own', async () => {
    const { world, committee, clerk, village } = await aCounter();
    const villageId = village.id;
    const add = (number: string) =>
      world.as(committee)('household.create', {
        villageId,
        requestId: uuid(),
        number,
        headName: '欧阳秀英',
        memberCount: 2,
      });
    const { householdId } = await add('A-7');
    await expect(add('A-7')).rejects.toMatchObject({
      code: 'NUMBER_TAKEN',
      facts: { number: 'A-7' },
    });

    const { cards } = await world.as(committee)('card.list', { villageId, limit: 50 });
    const token = cards.find((card) => card.householdId === householdId)?.token ?? '';
    expect(cardTokenOf(token)).toBe(token);
    const scanned = await world.as(clerk)('card.scan', { villageId, token });
    expect(scanned).toMatchObject({ number: 'A-7', maskedName: '欧阳*户', available: 0 });
    expect(JSON.stringify(scanned)).not.toContain('秀英');
  });

  it('lists them by number, page by page', async () => {
    const village = aVillage();
    const households = [1, 2, 3].map(() => aHousehold({ villageId: village.id }));
    const { world, committee } = await aCounter({ villages: [village], households });
    const page = (after?: string) =>
      world.as(committee)('household.list', {
        villageId: village.id,
        limit: 2,
        ...(after === undefined ? {} : { after }),
      });
    const first = await page();
    const second = await page(first.next ?? '');
    expect([...first.households, ...second.households].map(({ number }) => number)).toEqual(
      households.map(({ number }) => number),
    );
    expect(second.next).toBeNull();
  });

  it('replaces a lost card: the old one opens nothing, a repeat makes no third', async () => {
    const { world, committee, clerk, household, place, home } = await aCounter();
    const requestId = uuid();
    const renew = () =>
      world.as(committee)('card.renew', { ...place, requestId, reason: '卡丢了' });
    const { token } = await renew();
    expect(await renew()).toEqual({ token });
    const scan = (card: string) =>
      world.as(clerk)('card.scan', { villageId: place.villageId, token: card });
    await expect(scan(household.cardToken)).rejects.toMatchObject({ code: 'CARD_REVOKED' });
    await expect(scan(token)).resolves.toMatchObject({ id: household.id });
    expect((await home()).cardToken).toBe(token);
  });

  it('moves points when a family splits, as two entries and never beyond the balance', async () => {
    const village = aVillage();
    const households = [1, 2].map(() => aHousehold({ villageId: village.id }));
    const { world, committee, earn } = await aCounter({ villages: [village], households });
    await earn(10);
    const split = (amount: number) =>
      world.as(committee)('household.transfer', {
        villageId: village.id,
        requestId: uuid(),
        fromId: households[0]?.id ?? '',
        toId: households[1]?.id ?? '',
        amount: points(amount),
        reason: '分户，户籍证明 2026-11-20',
      });
    await expect(split(10 * POINT + 1)).rejects.toMatchObject({ code: 'POINTS_SHORT' });
    await expect(split(4 * POINT)).resolves.toMatchObject({ balance: 6 * POINT });
    const { entries } = await world.as(committee)('ledger.list', {
      villageId: village.id,
      limit: 50,
    });
    expect(entries.map(({ entry }) => entry.kind).sort()).toEqual([
      'tradeIn',
      'transferIn',
      'transferOut',
    ]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('shows a household whole', async () => {
    const { world, committee, place, bring } = await aCounter();
    await bring([{ materialId: 'bottle', quantity: quantity(36_000) }]);
    await expect(world.as(committee)('household.get', place)).resolves.toMatchObject({
      headName: '程德福',
      balance: POINT,
      remainders: { bottle: 1_000 },
      head: { no: 1 },
    });
  });
});

describe('the day is sealed', () => {
  it('once a night, and every household can prove it is under the seal', async () => {
    const { world, villager, place, earn, village } = await aCounter();
    expect(await world.as(villager)('seal.get', place)).toBeNull();
    await earn(3);
    expect(await world.seal()).toEqual({ sealed: 1 });
    expect(await world.seal()).toEqual({ sealed: 0 });
    const seal = await world.as(villager)('seal.get', place);
    expect(seal).toMatchObject({ day: '2026-11-21', faults: [], claim: { head: { no: 1 } } });
    world.advance(DAY);
    await earn(1);
    await world.seal();
    const next = await world.as(villager)('seal.get', place);
    expect(next?.prevHash).toBe(seal?.hash);
    expect(await world.audit(village)).toEqual([]);
  });

  it('names the household whose history was rewritten behind the ledger', async () => {
    const { world, village, household, earn } = await aCounter();
    await earn(3);
    await world.seal();
    world.advance(DAY);
    await earn(1);
    const account = await world.store.get('households', household.id);
    if (!account) throw new Error('the household is there');
    await world.store.transact((tx) =>
      tx.replace('households', {
        ...account,
        account: { ...account.account, chainHead: 'f'.repeat(64) },
      }),
    );
    await world.seal();
    const seals = await world.store.list('seals', {
      where: { villageId: village.id },
      order: ['day', 'desc'],
      limit: 1,
    });
    expect(seals[0]?.faults).toEqual([`HEAD_DIFFERS ${household.number}-2`]);
    expect((await world.audit(village)).map(({ law }) => law)).toContain('CHAIN_INTACT');
  });
});

describe('the shop', () => {
  it('shows everyone of the village its table, its days and its goods', async () => {
    const goods = [someGoods({ name: '盐' }), someGoods({ name: '旧货', onShelf: false })];
    const { world, villager, village } = await aCounter({ goods });
    const shop = await world.as(villager)('shop.get', { villageId: village.id });
    expect(shop.table.materials.map(({ id }) => id)).toContain('bottle');
    expect(shop.openings).toEqual([{ weekday: 1, hours: '上午' }]);
    const offered = await world.as(villager)('goods.list', { villageId: village.id });
    expect(offered.goods.map(({ name }) => name)).toEqual(['盐']);
  });
});

describe('the township', () => {
  it('sees its villages and no others', async () => {
    const [mine, theirs] = [aVillage({ townshipId: 't1' }), aVillage({ townshipId: 't2' })];
    const officer = townshipOfficer('t1');
    const world = await aWorld({
      villages: [mine, theirs],
      people: [officer, staff('clerk', mine)],
    });
    const { villages } = await world.as(officer)('village.list', { townshipId: 't1' });
    expect(villages.map(({ id }) => id)).toEqual([mine.id]);
  });
});
