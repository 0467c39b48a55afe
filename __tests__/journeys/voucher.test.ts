import { POINT, points } from '@domain/points';
import { voucherNumberOf } from '@domain/voucher/voucher';
import { aHousehold, aVillage, someGoods, staff, uuid } from '../support/builders';
import { aCounter, counterOf } from '../support/counter';
import { papersOf } from '../support/paper-counter';
import { aSeason } from '../support/season';

const A_DAY = 24 * 3_600_000;

/** Two households at one counter. */
async function twoHouseholds() {
  const village = aVillage();
  const [li, wang] = [aHousehold({ villageId: village.id }), aHousehold({ villageId: village.id })];
  const soap = someGoods({ price: points(5 * POINT), stock: 3 });
  const counter = await aCounter({ villages: [village], households: [li, wang], goods: [soap] });
  const other = { ...counter, ...counterOf(counter.world, village, wang, counter.clerk) };
  return { ...counter, soap, wang: { ...other, household: wang } };
}

describe('a voucher', () => {
  it('is points on paper: who brings it spends them', async () => {
    const { earn, state, wang, soap, world, village, ...counter } = await twoHouseholds();
    await earn(30);

    const slips = await papersOf({ ...counter, world, village }).issue(20, 5);
    expect(slips.map(({ number }) => number)).toEqual([voucherNumberOf(1), voucherNumberOf(2)]);
    expect((await state()).balance).toBe(5_000);

    const { entry } = await papersOf(wang).redeem(slips);
    expect(entry).toMatchObject({
      ...{ kind: 'voucherIn', from: 'voucher', to: 'household', amount: 25_000 },
      source: { slips: [{ value: 20_000 }, { value: 5_000 }], restored: [], reason: null },
    });
    await wang.redeem([{ goodsId: soap.id, count: 3, price: soap.price }]);
    expect((await wang.state()).balance).toBe(10_000);
    expect(await world.audit(village)).toEqual([]);
  });

  it('is used once: the second time says when, and where its points went', async () => {
    const { earn, wang, world, village, ...counter } = await twoHouseholds();
    await earn(30);
    const papers = papersOf({ ...counter, world, village });
    const [slip] = await papers.issue(10);
    if (slip === undefined) throw new Error('a slip was printed');
    await papersOf(wang).redeem([slip]);
    const before = await world.store.get('households', counter.household.id);

    await expect(papers.redeem([slip])).rejects.toMatchObject({
      code: 'VOUCHER_USED',
      facts: { number: slip.number, day: '2026-11-21', household: wang.household.number },
    });
    await expect(papers.void(slip.number)).rejects.toMatchObject({ code: 'VOUCHER_USED' });
    expect(await world.store.get('households', counter.household.id)).toEqual(before);
    expect(await world.audit(village)).toEqual([]);
  });

  it('is worth nothing to who has only its number, or mistypes it', async () => {
    const counter = await aCounter();
    await counter.earn(10);
    const papers = papersOf(counter);
    const [slip] = await papers.issue(10);
    if (slip === undefined) throw new Error('a slip was printed');
    const wrong = { code: 'VOUCHER_WRONG' };

    await expect(papers.redeem([{ ...slip, secret: 'AAAAAAAA' }])).rejects.toMatchObject(wrong);
    const never = { number: voucherNumberOf(77), secret: slip.secret };
    await expect(papers.redeem([never])).rejects.toMatchObject({
      ...wrong,
      facts: { number: never.number },
    });
    const typo = `${slip.number.slice(0, 6)}${(Number(slip.number.slice(6)) + 1) % 10}`;
    await expect(papers.redeem([{ ...slip, number: typo }])).rejects.toMatchObject(wrong);
  });

  it('that was spoilt is voided, and its points go back with the age they had', async () => {
    const counter = await aCounter();
    await counter.earn(3);
    await counter.earn(10);
    const papers = papersOf(counter);
    const [slip] = await papers.issue(5);
    if (slip === undefined) throw new Error('a slip was printed');

    const { entry } = await papers.void(slip.number);

    expect(entry).toMatchObject({
      kind: 'voucherIn',
      source: {
        reason: '券弄湿了',
        restored: [
          { no: 1, amount: 3_000 },
          { no: 2, amount: 2_000 },
        ],
      },
    });
    expect((await counter.state()).lots).toEqual([
      { no: 1, left: 3_000 },
      { no: 2, left: 10_000 },
    ]);
    await expect(papers.redeem([slip])).rejects.toMatchObject({
      code: 'VOUCHER_VOID',
      facts: { number: slip.number, day: '2026-11-21' },
    });
    expect(await counter.world.audit(counter.village)).toEqual([]);
  });

  it('of a household that has moved away goes where the committee says', async () => {
    const { earn, wang, world, village, committee, ...counter } = await twoHouseholds();
    await earn(10);
    const papers = papersOf({ ...counter, committee, world, village });
    const [slip] = await papers.issue(10);
    if (slip === undefined) throw new Error('a slip was printed');
    const householdId = counter.household.id;
    const closing = { villageId: village.id, householdId, requestId: uuid(), reason: '搬走' };
    await world.as(committee)('household.close', closing);

    const closed = { code: 'HOUSEHOLD_CLOSED' };
    await expect(papers.void(slip.number)).rejects.toMatchObject(closed);
    await papers.void(slip.number, wang.household.id);
    expect((await wang.state()).balance).toBe(10_000);
    expect(await world.audit(village)).toEqual([]);
  });

  it('is printed again by the committee, by a clerk on its day only, and no more once it is used', async () => {
    const counter = await aCounter();
    await counter.earn(30);
    const papers = papersOf(counter);
    const [first, second] = await papers.issue(10, 20);
    if (first === undefined || second === undefined) throw new Error('slips were printed');
    await papers.redeem([first]);
    const [{ issuedAt } = { issuedAt: '' }] = (await papers.list()).vouchers;
    expect(issuedAt).toBe(counter.world.now());
    const { villageId } = counter.place;
    const entries = await counter.world
      .as(counter.committee)('entry.list', { ...counter.place, limit: 10 })
      .then((page) => page.entries.map(({ entry }) => entry));
    const entryId = entries.find(({ kind }) => kind === 'voucherOut')?.id ?? '';
    const print = (by = counter.clerk) =>
      counter.world.as(by)('voucher.print', { villageId, entryId });

    expect(await print()).toEqual({
      householdNumber: counter.household.number,
      until: null,
      slips: [{ ...second, value: 20_000 }],
    });
    counter.world.advance(A_DAY);
    await expect(print()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await print(counter.committee)).slips).toHaveLength(1);
  });

  it('takes no more than there is, and needs the card', async () => {
    const counter = await aCounter();
    await counter.earn(9);
    await expect(papersOf(counter).issue(5, 5)).rejects.toMatchObject({
      code: 'POINTS_SHORT',
      facts: { available: 9_000, cost: 10_000 },
    });
    const lost = { ...counter, household: { ...counter.household, cardToken: 'ZZZZZZZZZZZZZZZZ' } };
    await expect(papersOf(lost).issue(5)).rejects.toMatchObject({ code: 'CARD_REVOKED' });
    const [slip] = await papersOf(counter).issue(5);
    if (slip === undefined) throw new Error('a slip was printed');
    await expect(papersOf(lost).redeem([slip])).rejects.toMatchObject({ code: 'CARD_REVOKED' });
  });

  it('is not taken onto the own household by a clerk alone', async () => {
    const village = aVillage();
    const household = aHousehold({ villageId: village.id });
    const mine = staff('clerk', village);
    const membership = {
      role: 'villager',
      villageId: village.id,
      householdId: household.id,
    } as const;
    const own = {
      ...mine,
      person: { ...mine.person, memberships: [...mine.person.memberships, membership] },
    };
    const counter = await aCounter({ villages: [village], households: [household], people: [own] });
    await counter.earn(10);
    const [slip] = await papersOf(counter).issue(5);
    if (slip === undefined) throw new Error('a slip was printed');
    const alone = { code: 'OWN_HOUSEHOLD' };
    await expect(papersOf(counter, own).redeem([slip])).rejects.toMatchObject(alone);
    await expect(papersOf(counter, own).issue(5)).rejects.toMatchObject(alone);
  });
});

describe('the vouchers of a village', () => {
  it('add up: issued = redeemed + voided + outstanding, and the ledger says the same', async () => {
    const counter = await aCounter();
    await counter.earn(100);
    const papers = papersOf(counter);
    const [one, two] = await papers.issue(5, 10, 20);
    if (one === undefined || two === undefined) throw new Error('slips were printed');
    await papers.redeem([one]);
    await papers.void(two.number);

    expect(await papers.reconcile()).toEqual({
      issued: { slips: 3, points: 35_000 },
      redeemed: { slips: 1, points: 5_000 },
      voided: { slips: 1, points: 10_000 },
      outstanding: { slips: 1, points: 20_000 },
      ledger: 20_000,
    });
    const { villageId } = counter.place;
    const totals = await counter.world.as(counter.committee)('ledger.total', { villageId });
    expect(totals).toMatchObject({ issued: 100_000, onPaper: 35_000, offPaper: 15_000 });
    expect(totals.change).toBe((await counter.state()).balance);
  });

  it('are listed by number, the newest first, page by page and by state', async () => {
    const counter = await aCounter();
    await counter.earn(100);
    const papers = papersOf(counter);
    const [one] = await papers.issue(5, 10, 20);
    if (one === undefined) throw new Error('slips were printed');
    await papers.redeem([one]);

    const first = await papers.list({ limit: 2 });
    expect(first.vouchers.map(({ value }) => value)).toEqual([20_000, 10_000]);
    const rest = await papers.list({ limit: 2, before: first.next ?? '' });
    expect(rest).toMatchObject({
      vouchers: [{ number: one.number, state: 'redeemed', ending: { reason: null } }],
      next: null,
    });
    expect((await papers.list({ state: 'issued' })).vouchers).toHaveLength(2);
    expect(JSON.stringify(first)).not.toContain(one.secret);
  });
});

describe('what the shop owes', () => {
  it('counts points on paper like those in the ledger', async () => {
    const season = await aSeason({ settings: { fenPerPoint: 100 } });
    const outstanding = async () => {
      const ask = { villageId: season.village.id, period: '2026-Q4' };
      const { coverage } = await season.world.as(season.committee)('period.get', ask);
      return coverage.outstanding;
    };
    await season.counter().earn(30);
    expect(await outstanding()).toBe(30_000);
    const [slip] = await papersOf(season).issue(10);
    expect(await outstanding()).toBe(30_000);
    await papersOf(season).redeem([slip ?? { number: '', secret: '' }]);
    expect(await outstanding()).toBe(30_000);
  });
});

describe('a clearing', () => {
  const yearEnd = { clearing: { kind: 'yearEnd', noticeDays: 30 } } as const;

  it('ends points on paper like all others: slips run out the day before', async () => {
    const season = await aSeason({ settings: yearEnd });
    const { world, village, household } = season;
    await season.counter().earn(30);
    const papers = papersOf(season);
    const [used, kept] = await papers.issue(10, 5);
    if (used === undefined || kept === undefined) throw new Error('slips were printed');
    expect((await papers.list()).vouchers).toMatchObject([
      { until: '2026-12-31' },
      { until: '2026-12-31' },
    ]);
    await papers.redeem([used]);

    world.setNow('2026-12-31T16:01:00.000Z');
    await expect(papers.redeem([kept])).rejects.toMatchObject({
      code: 'VOUCHER_LAPSED',
      facts: { number: kept.number, until: '2026-12-31' },
    });
    world.setNow('2026-12-31T16:06:00.000Z');
    await world.tend();
    await world.tend();

    expect(await season.accountOf(household)).toMatchObject({ balance: 0, lots: [] });
    expect(await world.store.get('clearings', `${village.id}.2027-01-01`)).toMatchObject({
      cleared: 30 * POINT,
    });
    expect(await papers.reconcile()).toMatchObject({
      outstanding: { slips: 0 },
      voided: { points: 5 * POINT },
      ledger: 0,
    });
    expect(await world.audit(village)).toEqual([]);
  });

  it('leaves those of the new year alone, however late it runs', async () => {
    const season = await aSeason({ settings: yearEnd });
    const { world } = season;
    world.setNow('2027-01-02T02:00:00.000Z');
    await season.counter().earn(30);
    const papers = papersOf(season);
    await papers.issue(10);
    await world.tend();
    expect(await papers.reconcile()).toMatchObject({ outstanding: { points: 10 * POINT } });
  });
});
