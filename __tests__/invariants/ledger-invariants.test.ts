/**
 * The fifteen invariants a ledger must hold (docs/architecture.md, "The laws"), each through the
 * contract on the real SDK. `npm run mutants` breaks the code once for each and sees its test fail.
 */
import { auditHousehold } from '@domain/audit-household';
import { verifyChain } from '@domain/chain';
import type { Entry } from '@domain/entry';
import { gainOf } from '@domain/entry';
import { emptyAccount } from '@domain/household';
import { POINT, points } from '@domain/points';
import { post } from '@domain/posting';
import { quantity } from '@domain/quantity';
import { sha256 } from '@cloud/runtime/dependencies';
import { aHousehold, aVillage, NOW, someGoods, uuid } from '../support/builders';
import { aCounter, counterOf } from '../support/counter';
import { booksOf } from '../support/world';

const soap = (stock = 50) => someGoods({ price: points(5 * POINT), stock });
const pick = ({ id, price }: ReturnType<typeof soap>, count = 1) => ({ goodsId: id, price, count });
const bottles = (count: number) => ({ materialId: 'bottle', quantity: quantity(count * 1_000) });

/** A household with a bit of everything in its ledger. */
async function aBusyHousehold() {
  const bar = soap();
  const counter = await aCounter({ goods: [bar] });
  const { earn, bring, redeem, undo } = counter;
  await earn(20);
  await bring([bottles(34)]);
  await redeem([pick(bar, 2)]);
  const { entry } = await bring([bottles(40)]);
  await undo(entry.id);
  await earn(3);
  return { ...counter, bar };
}

async function entriesOf({ world, village }: Awaited<ReturnType<typeof aCounter>>) {
  const { entries } = await booksOf(world.store, village);
  return [...entries].sort((a, b) => a.no - b.no);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0);

describe('the ledger', () => {
  it('INV-01 is balanced: what households hold is what was issued less what was handed out', async () => {
    const { world, village, committee, state } = await aBusyHousehold();
    const total = await world.as(committee)('ledger.total', { villageId: village.id });
    expect(total).toMatchObject({ issued: 25 * POINT, takenBack: 2 * POINT, redeemed: 10 * POINT });
    expect((await state()).balance).toBe(total.change);
    const { entries } = await booksOf(world.store, village);
    expect(entries.filter(({ from, to }) => from === to)).toEqual([]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('INV-02 is append-only: later postings leave every earlier entry as it was', async () => {
    const counter = await aBusyHousehold();
    const before = await entriesOf(counter);
    const trade = before[0];
    if (!trade) throw new Error('the household has entries');
    await counter.undo(trade.id);
    await counter.earn(1);
    const after = await entriesOf(counter);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 2);
  });

  it('INV-03 has an intact chain, and a changed entry breaks it', async () => {
    const counter = await aBusyHousehold();
    const entries = await entriesOf(counter);
    const { entryCount, chainHead } = await counter.state();
    const ends = {
      after: { no: 0, hash: emptyAccount('').chainHead },
      head: { no: entryCount, hash: chainHead },
    };
    expect(verifyChain(entries, ends, sha256)).toMatchObject({ intact: true, checked: 6 });

    const forged = entries.map((entry) =>
      entry.no === 3 ? { ...entry, by: { ...entry.by, name: '别人' } } : entry,
    );
    expect(verifyChain(forged, ends, sha256)).toMatchObject({ intact: false, no: 3 });
    expect(verifyChain(entries.slice(1), ends, sha256)).toMatchObject({ fault: 'NUMBER_GAP' });
    expect(verifyChain(entries.slice(0, -1), ends, sha256)).toMatchObject({
      fault: 'HEAD_DIFFERS',
    });
  });

  it('INV-04 takes a duplicate as no operation', async () => {
    const { redeem, world, bar } = await aBusyHousehold();
    const requestId = uuid();
    const first = await redeem([pick(bar)], requestId);
    const before = await world.dump();
    expect(await redeem([pick(bar)], requestId)).toEqual(first);
    expect(await world.dump()).toBe(before);
  });

  it('INV-05 collapses 64 concurrent duplicates to one effect and 64 equal answers', async () => {
    const { redeem, state, world, village, bar } = await aBusyHousehold();
    const before = (await state()).balance;
    const requestId = uuid();
    const answers = await Promise.all(
      Array.from({ length: 64 }, () => redeem([pick(bar)], requestId)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await state()).balance).toBe(before - 5 * POINT);
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  });

  it('INV-06 loses no update on a hot account: 500 credits at once', async () => {
    const { earn, state, world, village } = await aCounter();
    await Promise.all(Array.from({ length: 500 }, () => earn(1)));
    expect(await state()).toMatchObject({ balance: 500 * POINT, entryCount: 500 });
    expect(await world.audit(village)).toEqual([]);
  }, 120_000);

  it('INV-07 conserves value under 400 concurrent transfers', async () => {
    const village = aVillage();
    const households = Array.from({ length: 8 }, () => aHousehold({ villageId: village.id }));
    const { world, clerk, committee } = await aCounter({ villages: [village], households });
    for (const household of households) await counterOf(world, village, household, clerk).earn(100);
    const move = (index: number) =>
      world.as(committee)('household.transfer', {
        villageId: village.id,
        requestId: uuid(),
        fromId: households[index % 8]?.id ?? '',
        toId: households[(index * 3 + 1 + (index % 8)) % 8]?.id ?? '',
        amount: points(((index % 7) + 1) * 500),
        reason: '分户，见 2026 年第 3 号决议',
      });

    const outcomes = await Promise.allSettled(
      Array.from({ length: 400 }, (_, index) => move(index)),
    );

    const { households: after } = await booksOf(world.store, village);
    expect(sum(after.map(({ account }) => account.balance))).toBe(800 * POINT);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(300);
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  }, 120_000);

  it('INV-08 holds the balance its journal adds up to', async () => {
    const counter = await aBusyHousehold();
    const entries = await entriesOf(counter);
    const { balance } = await counter.state();
    expect(balance).toBe(sum(entries.map((entry) => gainOf(entry, 'exchange'))));
    expect(entries.at(-1)?.balanceAfter).toBe(balance);
  });

  it('INV-09 refuses an overdraft under a drain of 20', async () => {
    const bar = soap();
    const { earn, redeem, state, world, village } = await aCounter({ goods: [bar] });
    await earn(25);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => redeem([pick(bar)])),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'POINTS_SHORT' });
    expect(world.bugs).toEqual([]);
    expect((await state()).balance).toBe(0);
    expect((await world.store.get('goods', bar.id))?.stock).toBe(45);
    expect(await world.audit(village)).toEqual([]);
  });

  it('INV-10 does not drift over 1,000 smallest moves', async () => {
    const village = aVillage();
    const [first] = village.exchangeTable.materials;
    if (!first) throw new Error('the default table has materials');
    const dust = {
      ...first,
      id: 'dust',
      step: quantity(1),
      rate: { quantity: quantity(3), points: points(1) },
    };
    const table = { ...village.exchangeTable, materials: [dust] };
    const { bring, state, world } = await aCounter({
      villages: [{ ...village, exchangeTable: table }],
    });
    const balances: number[] = [];
    for (let move = 0; move < 1_000; move += 1) {
      const { entry } = await bring([{ materialId: 'dust', quantity: quantity(1) }]);
      balances.push(entry.balanceAfter);
    }
    expect(balances.slice(0, 4)).toEqual([0, 0, 1, 1]);
    expect(await state()).toMatchObject({ balance: 333, remainders: { dust: 1 } });
    expect(await world.audit(village)).toEqual([]);
  }, 120_000);

  it('INV-11 never mixes the books', async () => {
    const { household, redeem, bar, state } = await aBusyHousehold();
    const context = { entryId: 'e', wishHash: sha256(''), now: NOW, digest: sha256 };
    const by = { id: 'p', name: '', role: 'committee' } as const;
    const cause = {
      proposalId: 'p',
      itemCode: 'HJ01',
      itemName: '庭院整洁',
      occurredOn: '2026-11-20',
    };
    const source = { kind: 'score', ...cause, period: '2026-Q4', version: 1 } as const;
    const draft = { kind: 'score', book: 'score', from: 'merit', to: 'household' } as const;
    const scored = post(
      household,
      { ...draft, amount: points(5 * POINT), source },
      {},
      { ...context, by },
    );
    expect(scored.household.account).toMatchObject({
      balance: 0,
      scores: { '2026-Q4': 5 * POINT },
    });

    const mixed: Entry = { ...scored.entry, kind: 'tradeIn' };
    const laws = auditHousehold(scored.household, [mixed], sha256).map(({ law }) => law);
    expect(laws).toContain('BOOKS_APART');

    const before = (await state()).scores;
    await redeem([pick(bar)]);
    expect((await state()).scores).toEqual(before);
  });

  it('INV-12 compensates by reversal: everything is as before but for the two entries', async () => {
    const { redeem, bring, undo, state, world, bar } = await aBusyHousehold();
    const meaning = async () => {
      const { balance, frozen, lots, remainders, scores, given } = await state();
      const stock = (await world.store.get('goods', bar.id))?.stock;
      return { balance, frozen, lots, remainders, scores, given, stock };
    };
    const before = await meaning();
    const redeemed = await redeem([pick(bar, 2)]);
    await undo(redeemed.entry.id);
    expect(await meaning()).toEqual(before);
    const brought = await bring([bottles(50)]);
    await undo(brought.entry.id);
    expect(await meaning()).toEqual(before);
  });

  it('INV-13 rebuilds the account from the log alone', async () => {
    const counter = await aBusyHousehold();
    const remainders: Record<string, number> = {};
    let balance = 0;
    for (const entry of await entriesOf(counter)) {
      balance += gainOf(entry, 'exchange');
      const { source } = entry;
      const [lines, sign] =
        source.kind === 'tradeIn'
          ? [source.lines, 1]
          : source.kind === 'reversal' && source.undoes.kind === 'tradeIn'
            ? [source.undoes.lines, -1]
            : [[], 0];
      for (const line of lines)
        remainders[line.materialId] =
          (remainders[line.materialId] ?? 0) + sign * (line.remainderAfter - line.remainderBefore);
    }
    expect(await counter.state()).toMatchObject({ balance, remainders });
    expect(remainders).toMatchObject({ bottle: 34_000 });
  });

  it('INV-14 orders each account in time, whatever the clocks say', async () => {
    const counter = await aBusyHousehold();
    counter.world.advance(-3_600_000);
    await counter.earn(1);
    counter.world.advance(7_200_000);
    await counter.earn(1);
    const entries = await entriesOf(counter);
    const instants = entries.map(({ at }) => at);
    expect(instants).toEqual([...instants].sort());
    expect(entries.map(({ no }) => no)).toEqual(entries.map((_, index) => index + 1));
    expect([...entries].sort((a, b) => (a.place < b.place ? -1 : 1))).toEqual(entries);
  });

  it('INV-15 does not report a duplicate of a refused request as applied', async () => {
    const bar = soap();
    const { earn, redeem, state, world } = await aCounter({ goods: [bar] });
    const requestId = uuid();
    const account = await state();
    await expect(redeem([pick(bar)], requestId)).rejects.toMatchObject({ code: 'POINTS_SHORT' });
    expect(await state()).toEqual(account);

    await earn(5);
    const late = await Promise.allSettled(
      Array.from({ length: 64 }, () => redeem([pick(bar)], requestId)),
    );
    for (const outcome of late)
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { code: 'POINTS_SHORT', facts: { available: 0, cost: 5 * POINT } },
      });
    expect((await state()).balance).toBe(5 * POINT);
    await expect(redeem([pick(bar)])).resolves.toBeDefined();
    expect(world.bugs).toEqual([]);
  });
});
