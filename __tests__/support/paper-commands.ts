/** What may be done in a storm with services, vouchers, counts, receipts and outings. */
import fc from 'fast-check';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { instantAfter } from '@domain/village-time';
import { ask, lineOf, placeOf, which, who } from './shop-commands';
import { at, insist, wishOf, type Command, type StormyShop, type Wish } from './shop-storm';

const nth = fc.nat(5);
const villageOf = ({ village }: StormyShop) => ({ villageId: village.id, ...ask() });
const cardOf = (shop: StormyShop, index: number) => {
  const household = at(shop.households, index);
  return { ...placeOf(household), ...ask(), cardToken: household.cardToken };
};

/** A service over the counter, for a code. */
const book: Command<{ who: number; count: number }> = {
  act: 'book',
  args: fc.record({ who, count: fc.integer({ min: 1, max: 2 }) }),
  run: async (shop, { who: index, count }) => {
    const items = [lineOf(shop.haircut, count)];
    const wish = { ...cardOf(shop, index), items };
    const done = await insist(shop, shop.clerk, 'redemption.create', wish);
    if (done === null) return;
    const { source, id } = done.entry;
    shop.granted.entries.push(id);
    if (source.kind !== 'redemption') return;
    shop.granted.claims.push(...source.items.flatMap(({ claim }) => claim ?? []));
  },
};

const have: Command<{ nth: number }> = {
  act: 'have',
  args: fc.record({ nth }),
  run: async (shop, drawn) => {
    const { claims } = shop.granted;
    if (claims.length === 0) return;
    const wish = { ...villageOf(shop), code: at(claims, drawn.nth) };
    await insist(shop, shop.other, 'claim.use', wish);
  },
};

const issue: Command<{ who: number; value: number }> = {
  act: 'issue',
  args: fc.record({ who, value: fc.constantFrom(5, 10) }),
  run: async (shop, { who: index, value }) => {
    const wish = { ...cardOf(shop, index), values: [points(value * POINT)] };
    const done = await insist(shop, shop.committee, 'voucher.issue', wish);
    if (done === null) return;
    shop.granted.entries.push(done.entry.id);
    const asked = { villageId: shop.village.id, entryId: done.entry.id };
    const printed = await insist(shop, shop.committee, 'voucher.print', asked);
    for (const { number, secret } of printed?.slips ?? [])
      shop.granted.slips.push({ number, secret });
  },
};

const handIn: Command<{ who: number; nth: number }> = {
  act: 'handIn',
  args: fc.record({ who, nth }),
  run: async (shop, { who: index, nth: slip }) => {
    const { slips, entries } = shop.granted;
    if (slips.length === 0) return;
    const wish = { ...cardOf(shop, index), slips: [at(slips, slip)] };
    const done = await insist(shop, shop.clerk, 'voucher.redeem', wish);
    if (done !== null) entries.push(done.entry.id);
  },
};

const voidSlip: Command<{ nth: number }> = {
  act: 'voidSlip',
  args: fc.record({ nth }),
  run: async (shop, { nth: slip }) => {
    const { slips, entries } = shop.granted;
    if (slips.length === 0) return;
    const wish = { ...villageOf(shop), number: at(slips, slip).number, reason: '券弄湿了' };
    const done = await insist(shop, shop.committee, 'voucher.void', wish);
    if (done !== null) entries.push(done.entry.id);
  },
};

/** Two people count what may or may not be there; what they agree on is booked. */
const count: Command<{ which: number; counted: number }> = {
  act: 'count',
  args: fc.record({ which, counted: fc.nat(12) }),
  run: async (shop, { which: kind, counted }) => {
    const goodsId = at(shop.goods, kind).id;
    const items = [{ goodsId, counted }];
    const begun = await insist(shop, shop.clerk, 'count.create', { ...villageOf(shop), items });
    if (begun === null) return;
    const { countId } = begun;
    await insist(shop, shop.other, 'count.confirm', { ...villageOf(shop), countId, items });
    const reasons = [{ goodsId, reason: '盘点不符' }];
    const photoIds = [shop.photoId];
    const posting = { ...villageOf(shop), countId, reasons, photoIds };
    const posted = await insist(shop, shop.clerk, 'count.post', posting);
    if (posted?.state === 'waiting')
      await insist(shop, shop.committee, 'count.approve', { ...villageOf(shop), countId });
    if (posted === null)
      await insist(shop, shop.clerk, 'count.drop', {
        ...{ ...villageOf(shop), countId, reason: '重新盘' },
      });
  },
};

/** Things given to the shop, of which some go off. */
const receive: Command<{ which: number; pieces: number; expiresOn: string | null }> = {
  act: 'receive',
  args: fc.record({
    which,
    pieces: fc.integer({ min: 1, max: 4 }),
    expiresOn: fc.constantFrom(null, '2026-11-23', '2027-06-30'),
  }),
  run: async (shop, { which: kind, ...came }) => {
    const item = { goodsId: at(shop.goods, kind).id, ...came, costFen: null };
    await insist(shop, shop.committee, 'receipt.create', {
      ...{ ...villageOf(shop), kind: 'donation', items: [item] },
      donor: { name: '一位热心人', shown: false },
    });
  },
};

/** What was typed without network comes in, late. */
const replay: Command<{ who: number; amount: number }> = {
  act: 'replay',
  args: fc.record({ who, amount: fc.integer({ min: 1, max: 6 }) }),
  run: async (shop, { who: index, amount }) => {
    const { outing } = shop;
    outing.seq += 1;
    await insist(shop, shop.clerk, 'trade-in.replay', {
      ...{ ...cardOf(shop, index), outingId: outing.id, seq: outing.seq },
      occurredAt: instantAfter(outing.preparedAt, outing.seq * 60_000),
      lines: [{ materialId: 'clothes', quantity: quantity(amount * 500) }],
    });
  },
};

export const PAPER_COMMANDS: readonly fc.WeightedArbitrary<Wish>[] = [
  { weight: 2, arbitrary: wishOf(book) },
  { weight: 2, arbitrary: wishOf(have) },
  { weight: 2, arbitrary: wishOf(issue) },
  { weight: 2, arbitrary: wishOf(handIn) },
  { weight: 1, arbitrary: wishOf(voidSlip) },
  { weight: 2, arbitrary: wishOf(count) },
  { weight: 1, arbitrary: wishOf(receive) },
  { weight: 2, arbitrary: wishOf(replay) },
];
