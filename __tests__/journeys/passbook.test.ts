import type { Input } from '@contract/index';
import { PASSBOOK_LINES } from '@domain/passbook';
import { POINT, points } from '@domain/points';
import { aVillage, someGoods, staff, uuid, type Somebody } from '../support/builders';
import { aCounter } from '../support/counter';
import { aBreach, anItem } from '../support/rules';
import { aSeason } from '../support/season';

type Counter = Pick<Awaited<ReturnType<typeof aCounter>>, 'world' | 'place'>;

/** A passbook in somebody's hands: looked at, printed, and said to have come out well. */
function passbookOf({ world, place }: Counter, by: Somebody) {
  const get = (printing: Input<'passbook.get'>['printing'] = 'next') =>
    world.as(by)('passbook.get', { ...place, printing });
  const print = (wish: Partial<Input<'passbook.print'>>) =>
    world.as(by)('passbook.print', {
      ...place,
      ...{ requestId: uuid(), booklet: 1, fromNo: 0, throughNo: 1 },
      ...wish,
    });
  /** All of the page that is new. */
  const printed = async () => {
    const { booklet, fromNo, lines } = await get();
    return print({ booklet, fromNo, throughNo: lines.at(-1)?.no ?? 0 });
  };
  const renew = (booklet: number, whole: boolean) =>
    world.as(by)('passbook.renew', { ...place, requestId: uuid(), booklet, whole });
  return { get, print, printed, renew };
}

const bar = () => someGoods({ name: '肥皂', price: points(5 * POINT), stock: 3 });

describe('a passbook', () => {
  it('shows the exchange book from the first entry, in the words of the counter', async () => {
    const soap = bar();
    const counter = await aCounter({ goods: [soap] });
    const { entry } = await counter.earn(7);
    await counter.redeem([{ goodsId: soap.id, count: 1, price: soap.price }]);
    await counter.undo(entry.id);
    const page = await passbookOf(counter, counter.clerk).get();
    expect(page).toMatchObject({
      household: { number: counter.household.number, maskedName: '程*户' },
      ...{ booklet: 1, page: 1, line: 1, fromNo: 0, more: false, printedAt: null },
    });
    expect(page.lines).toEqual([
      { no: 1, day: '2026-11-21', what: '交旧衣物 3.5 公斤', gain: 7_000, balance: 7_000 },
      { no: 2, day: '2026-11-21', what: '兑肥皂 1 块', gain: -5_000, balance: 2_000 },
      { no: 3, day: '2026-11-21', what: '撤销第 1 笔', gain: -7_000, balance: -5_000 },
    ]);
  });

  it('goes on where the last print ended, and onto the next page when this one is full', async () => {
    const counter = await aCounter();
    const book = passbookOf(counter, counter.clerk);
    for (let count = 0; count < 3; count += 1) await counter.earn(1);
    expect(await book.printed()).toEqual({ page: 1, line: 4 });
    expect(await book.get()).toMatchObject({ page: 1, line: 4, fromNo: 3, lines: [] });

    for (let count = 0; count < PASSBOOK_LINES; count += 1) await counter.earn(1);
    const rest = await book.get();
    expect(rest).toMatchObject({ line: 4, fromNo: 3, more: true, printedAt: counter.world.now() });
    expect(rest.lines.map(({ no }) => no)).toEqual(
      Array.from({ length: PASSBOOK_LINES - 3 }, (_, index) => index + 4),
    );
    expect(await book.printed()).toEqual({ page: 2, line: 1 });
    expect((await book.get()).lines.map(({ no }) => no)).toEqual([26, 27, 28]);
  });

  it('is printed again when the paper went astray: the last print, or the whole page', async () => {
    const counter = await aCounter();
    const book = passbookOf(counter, counter.committee);
    expect(await book.get('page')).toMatchObject({ line: 1, lines: [] });
    await counter.earn(1);
    await counter.earn(2);
    await book.printed();
    await counter.earn(3);
    await book.printed();
    await counter.earn(4);
    const last = await book.get('last');
    expect(last).toMatchObject({ page: 1, line: 3, fromNo: 2, more: false });
    expect(last.lines.map(({ no }) => no)).toEqual([3]);
    const page = await book.get('page');
    expect(page).toMatchObject({ page: 1, line: 1, fromNo: 0 });
    expect(page.lines.map(({ no }) => no)).toEqual([1, 2, 3]);
  });

  it('in a new booklet begins on page one: after the last entry, or with the first', async () => {
    const counter = await aCounter();
    const book = passbookOf(counter, counter.clerk);
    await counter.earn(1);
    await book.printed();
    await counter.earn(2);
    expect(await book.renew(1, false)).toEqual({ booklet: 2 });
    const second = await book.get();
    expect(second).toMatchObject({ booklet: 2, page: 1, line: 1, fromNo: 1, printedAt: null });
    expect(second.lines.map(({ no }) => no)).toEqual([2]);
    expect(await book.renew(2, true)).toEqual({ booklet: 3 });
    expect((await book.get()).lines.map(({ no }) => no)).toEqual([1, 2]);
    await expect(book.renew(2, true)).rejects.toMatchObject({ code: 'PASSBOOK_MOVED' });
  });

  it('is printed by one of two who print at once; the other is told where it goes on', async () => {
    const counter = await aCounter();
    await counter.earn(1);
    const book = passbookOf(counter, counter.clerk);
    const other = passbookOf(counter, counter.committee);
    const outcomes = await Promise.allSettled([book.printed(), other.printed()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'PASSBOOK_MOVED', facts: { page: 1, line: 2 } },
    });
    await counter.earn(2);
    await expect(book.print({ fromNo: 0, throughNo: 2 })).rejects.toMatchObject({
      code: 'PASSBOOK_MOVED',
    });
    await expect(book.print({ booklet: 2, fromNo: 1, throughNo: 2 })).rejects.toMatchObject({
      code: 'PASSBOOK_MOVED',
    });
    expect(await book.printed()).toEqual({ page: 1, line: 3 });
    expect(counter.world.bugs).toEqual([]);
  });

  it('gets one print from one request, however often it comes', async () => {
    const counter = await aCounter();
    const book = passbookOf(counter, counter.clerk);
    await counter.earn(1);
    const wish = { requestId: uuid(), fromNo: 0, throughNo: 1 };
    const first = await book.print(wish);
    await counter.earn(1);
    expect(await book.print(wish)).toEqual(first);
    await expect(book.print({ ...wish, throughNo: 2 })).rejects.toMatchObject({
      code: 'REQUEST_ID_TAKEN',
    });
    expect(await book.get()).toMatchObject({ line: 2, fromNo: 1 });
  });

  it('takes no line that is not there, and none beyond the page', async () => {
    const counter = await aCounter();
    const book = passbookOf(counter, counter.clerk);
    for (let count = 0; count <= PASSBOOK_LINES; count += 1) await counter.earn(1);
    for (const throughNo of [0, PASSBOOK_LINES + 1, 900])
      await expect(book.print({ throughNo })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await book.get()).toMatchObject({ page: 1, line: 1, printedAt: null });
  });
});

describe('what a passbook keeps to itself', () => {
  async function afterAQuarrel() {
    const season = await aSeason({ items: [anItem(), aBreach({ name: '打架骂人' })] });
    await season.counter().earn(30);
    await season.score(season.household, 'HJ01', '2026-11-20');
    await season.propose(season.household, 'LY02', { occurredOn: '2026-11-20' });
    season.world.advance(10 * 86_400_000);
    await season.world.tend();
    return season;
  }

  it('is the score, which buys nothing, and what a deduction was for', async () => {
    const season = await afterAQuarrel();
    for (const by of [season.clerk, season.committee, season.supervisor]) {
      const { lines } = await passbookOf(season, by).get();
      expect(lines.map(({ what, gain }) => [what, gain / POINT])).toEqual([
        ['交旧衣物 15 公斤', 30],
        ['庭院整洁', 5],
        ['扣分', -20],
      ]);
      expect(JSON.stringify(lines)).not.toContain('打架骂人');
    }
    const { account } = (await season.world.store.get('households', season.household.id)) ?? {};
    expect(account?.entryCount).toBeGreaterThan(3);
  });

  it('is everything, to a clerk of another village', async () => {
    const next = aVillage();
    const stranger = staff('clerk', next);
    const counter = await aCounter({ villages: [aVillage(), next], people: [stranger] });
    await counter.earn(1);
    const book = passbookOf(counter, stranger);
    await expect(book.get()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { world, household } = counter;
    const here = { place: { villageId: next.id, householdId: household.id } };
    const misplaced = passbookOf({ world, ...here }, stranger);
    await expect(misplaced.get()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(misplaced.print({})).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(misplaced.renew(1, true)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
