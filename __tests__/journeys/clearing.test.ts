import { POINT, points } from '@domain/points';
import { clearingDays, nextClearing } from '@domain/settlement/clearing';
import { instantAfter } from '@domain/village-time';
import { someGoods } from '../support/builders';
import { aSeason, type Season } from '../support/season';
import { booksOf } from '../support/world';

/** The beginning of 2027 in the village. */
const MIDNIGHT = '2026-12-31T16:00:00.000Z';
const whole = (amount: number) => points(amount * POINT);

const clearingsOf = async ({ world, village }: Season) => {
  const { entries } = await booksOf(world.store, village);
  return entries.filter(({ kind }) => kind === 'clearing');
};

describe('points end', () => {
  const yearEnd = { clearing: { kind: 'yearEnd', noticeDays: 30 } } as const;

  it('with the year: the oldest lots, never the score, and once', async () => {
    const season = await aSeason({ settings: yearEnd, goods: [someGoods({ price: whole(4) })] });
    const { world, household, counter, score, accountOf, goods, village } = season;
    await score(household, 'HJ01', '2026-11-20');
    await counter().earn(20);
    const [soap] = goods;
    if (soap) await counter().redeem([{ goodsId: soap.id, count: 1, price: soap.price }]);

    world.setNow(instantAfter(MIDNIGHT, 60_000));
    await world.tend();
    await world.tend();

    expect(await clearingsOf(season)).toMatchObject([
      {
        id: `${household.id}.2027-01-01.clear`,
        amount: 21 * POINT,
        to: 'cleared',
        source: {
          takenFrom: [
            { no: 2, amount: 1 * POINT },
            { no: 3, amount: 20 * POINT },
          ],
        },
      },
    ]);
    expect(await accountOf(household)).toMatchObject({
      balance: 0,
      scores: { '2026-Q4': 5 * POINT },
    });
    expect(await world.store.get('clearings', `${village.id}.2027-01-01`)).toMatchObject({
      state: 'done',
      households: 1,
      cleared: 21 * POINT,
    });
    expect(await world.audit(village)).toEqual([]);
  });

  it('after everybody who holds some was told, once', async () => {
    const season = await aSeason({ settings: yearEnd });
    const { world, household, villagers, counter } = season;
    await counter().earn(12);
    const [villager] = villagers;
    const told = () =>
      world.store.list('outbox', {
        where: { state: 'waiting', place: { after: '' } },
        order: ['place', 'asc'],
        limit: 10,
      });
    world.setNow('2026-12-01T15:00:00.000Z');
    await world.tend();
    expect(await told()).toEqual([]);
    for (let run = 0; run < 3; run += 1) {
      world.advance(2 * 3_600_000);
      await world.tend();
    }
    expect(await told()).toMatchObject([
      {
        id: `${household.id}.2027-01-01.clearing.${villager?.person.id ?? ''}`,
        topic: 'clearingNotice',
        data: { what: '积分清零提醒', detail: '有12分到期清零，请早兑换', when: MIDNIGHT },
      },
    ]);
  });

  it('with every month in 西埇村, and stay for so many months where they roll', async () => {
    // 西埇村 (docs/domain.md §1.1): redeemed by the month, cleared by the month.
    const xiyong = await aSeason({
      settings: { period: 'month', clearing: { kind: 'periodEnd', noticeDays: 3 } },
    });
    await xiyong.counter().earn(40);
    xiyong.world.setNow('2026-11-30T16:01:00.000Z');
    await xiyong.world.tend();
    expect((await xiyong.accountOf(xiyong.household)).balance).toBe(0);

    const rolling = await aSeason({
      settings: { clearing: { kind: 'rolling', months: 2, noticeDays: 10 } },
    });
    const { world, counter, household, accountOf } = rolling;
    await counter().earn(7);
    world.setNow('2026-12-10T08:00:00.000Z');
    await counter().earn(5);
    world.setNow('2027-01-31T15:59:00.000Z');
    await world.tend();
    expect((await accountOf(household)).balance).toBe(12 * POINT);
    world.setNow('2027-01-31T16:01:00.000Z');
    await world.tend();
    expect((await accountOf(household)).balance).toBe(5 * POINT);
  });

  it('late: one clearing after the other, each with what was old on its day', async () => {
    const season = await aSeason({
      settings: { period: 'month', clearing: { kind: 'periodEnd', noticeDays: 3 } },
    });
    const { world, counter, household, accountOf } = season;
    await counter().earn(8);
    world.setNow('2026-12-15T08:00:00.000Z');
    await counter().earn(6);
    world.setNow('2027-01-15T08:00:00.000Z');
    await counter().earn(4);
    await world.tend();
    const cleared = await clearingsOf(season);
    expect(cleared.map(({ id, amount }) => [id.slice(-16), amount])).toEqual([
      ['2026-12-01.clear', 8 * POINT],
      ['2027-01-01.clear', 6 * POINT],
    ]);
    expect((await accountOf(household)).balance).toBe(4 * POINT);
  });

  it('as the rules in force until then say, whatever the next ones say', () => {
    const version = { version: 1, period: 'month', baseScore: whole(0), flag: null } as const;
    const monthly = { kind: 'periodEnd', noticeDays: 5 } as const;
    const rulebooks = [
      { ...version, effectiveOn: '2026-10-01', clearing: monthly },
      { ...version, version: 2, effectiveOn: '2027-01-01', clearing: { kind: 'none' } as const },
    ];
    expect(clearingDays(rulebooks, '2026-10-01', '2027-12-31').map(({ day }) => day)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
    ]);
    expect(nextClearing(rulebooks, '2026-12-31')).toEqual({
      day: '2027-01-01',
      earnedBefore: '2027-01-01',
      noticeOn: '2026-12-27',
    });
    expect(nextClearing(rulebooks, '2027-01-01')).toBeNull();
  });
});
