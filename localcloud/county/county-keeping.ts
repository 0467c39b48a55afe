/**
 * What else a shop's quarter is: money comes into four funds, goods are bought for it and given, the
 * shelf is counted, what was collected is sold, every open day is closed. Sums are made up in the
 * order of what villages have (docs/domain.md §1.6).
 */
import type { Input, Output } from '@contract/index';
import { assert } from '@domain/assert';
import type { FundKind } from '@domain/fund/fund';
import { POINT } from '@domain/points';
import { Refusal } from '@domain/refusal';
import { dayAfter, dayOf, instantAfter, monthOf, startOfDay } from '@domain/village-time';
import { DEMO_PHOTO } from '../demo/demo-photo';
import { wholeBetween } from '../demo/random';
import { merchantIdOf } from './county-village';
import { requestOf, type Shop } from './county-shop';

/** What a village put up of its funds. */
export interface PutUp {
  readonly villageId: string;
  readonly funds: Output<'statement.board'>['statements'][number]['statement']['funds'];
}

const YUAN = 100;
/** A full shelf holds so many points' worth of each kind. */
const SHELF_FULL = 500;

/** The barber, what was there before, what was granted and given, and a full shelf. */
export async function openShop(shop: Shop): Promise<void> {
  const { play, staff, village } = shop;
  const villageId = village.id;
  const on = dayOf(play.now());
  const record = (fund: 'fiscal' | 'collective', kind: 'opening' | 'income', yuan: number) =>
    play.ask(staff.committee, 'fund.record', {
      ...{ villageId, fund, kind, on, amountFen: yuan * YUAN },
      note: kind === 'opening' ? '建账时结存' : '本季拨入',
      ...requestOf(shop),
    });
  await record('collective', 'opening', 3_000);
  await record('fiscal', 'income', 12_000);
  await play.ask(staff.clerk, 'donation.create', {
    ...{ villageId, on, amountFen: 3_000 * YUAN },
    donor: { name: '在外乡贤', shown: shop.random() < 0.5 },
    ...requestOf(shop),
  });
  await fillShelf(shop, 'fiscal');
  await receive(shop, {
    kind: 'donation',
    items: [{ goodsId: shop.goods[2]?.id ?? '', pieces: 40, costFen: null, expiresOn: null }],
    donor: { name: '镇上日杂店', shown: true },
  });
}

/** Buys what has run low, from one fund. */
async function fillShelf(shop: Shop, fund: FundKind): Promise<void> {
  const items = shop.goods
    .map(({ id: goodsId, price }) => {
      const full = Math.ceil(SHELF_FULL / (price / POINT));
      return { goodsId, price, full, pieces: full - (shop.pieces.get(goodsId) ?? 0) };
    })
    .filter(({ pieces, full }) => pieces > full / 2)
    .map(({ goodsId, pieces, price }, index) => ({
      ...{ goodsId, pieces },
      // A point is worth about a yuan; bought in bulk things cost a little less.
      costFen: Math.round((pieces * price * 90) / POINT),
      expiresOn: index % 3 === 0 ? '2099-12-31' : null,
    }));
  if (items.length > 0) await receive(shop, { kind: 'purchase', items, fund, party: '县城批发部' });
}

type Received = Omit<Input<'receipt.create'>, 'requestId' | 'villageId'>;

async function receive(shop: Shop, received: Received): Promise<void> {
  await shop.play.ask(shop.staff.committee, 'receipt.create', {
    villageId: shop.village.id,
    ...requestOf(shop),
    ...received,
  });
  for (const { goodsId, pieces } of received.items)
    shop.pieces.set(goodsId, (shop.pieces.get(goodsId) ?? 0) + pieces);
}

/** Whose money it is this week. */
const BUYING: readonly FundKind[] = ['fiscal', 'collective', 'donation'];
const WEEKS_BETWEEN_COUNTS = 4;
const COUNTED = 6;
const FRESH_MS = 5 * 60_000;

/** After an open day: what ran low is bought; once a month the shelf is counted and the heap is sold. */
export async function keepShop(shop: Shop, week: number): Promise<void> {
  const { play } = shop;
  await fillShelf(shop, BUYING[week % BUYING.length] ?? 'fiscal');
  if (week % WEEKS_BETWEEN_COUNTS !== WEEKS_BETWEEN_COUNTS - 1) return;
  await countShelf(shop);
  await sellHeap(shop);
  await payBarber(shop, monthBefore(play.now()));
}

/** Two people count a part of the shelf; now and then a piece is missing. */
async function countShelf(shop: Shop): Promise<void> {
  const { play, staff, village } = shop;
  const found = await foundOnShelf(shop);
  const villageId = village.id;
  const items = found.map(({ goodsId, counted }) => ({ goodsId, counted }));
  const { countId } = await play.ask(staff.second, 'count.create', {
    ...{ villageId, items },
    ...requestOf(shop),
  });
  await play.ask(staff.supervisor, 'count.confirm', {
    ...{ villageId, countId, items },
    ...requestOf(shop),
  });
  const missed = found.filter(({ missing }) => missing > 0);
  const { state } = await play.ask(staff.clerk, 'count.post', {
    ...{ villageId, countId },
    reasons: missed.map(({ goodsId }) => ({ goodsId, reason: '少一件，没找到' })),
    photoIds: missed.length === 0 ? [] : [await photoOf(shop)],
    ...requestOf(shop),
  });
  if (state === 'waiting')
    await play.ask(staff.other, 'count.approve', { ...{ villageId, countId }, ...requestOf(shop) });
  for (const { goodsId } of missed) shop.pieces.set(goodsId, (shop.pieces.get(goodsId) ?? 1) - 1);
}

interface Found {
  readonly goodsId: string;
  readonly missing: number;
  readonly counted: number;
}

async function foundOnShelf({ play, goods, random }: Shop): Promise<readonly Found[]> {
  const first = wholeBetween(random, 0, goods.length - COUNTED);
  const found: Found[] = [];
  for (const { id } of goods.slice(first, first + COUNTED)) {
    const kept = await play.store.get('goods', id);
    assert(kept !== null, 'the goods are in the shop');
    const missing = kept.stock > kept.reserved && random() < 0.2 ? 1 : 0;
    found.push({ goodsId: id, missing, counted: kept.stock - missing });
  }
  return found;
}

async function photoOf(shop: Shop): Promise<string> {
  const { photoId } = await shop.play.ask(shop.staff.clerk, 'photo.create', {
    villageId: shop.village.id,
    base64: DEMO_PHOTO,
    ...requestOf(shop),
  });
  return photoId;
}

/** Fen for a kilogram, and grams of what is counted: made up, in the order of 扬州's old paper. */
const WORTH = [
  { materialId: 'clothes', fen: 60, grams: 1 },
  { materialId: 'recyclable', fen: 80, grams: 1 },
  { materialId: 'bottle', fen: 150, grams: 0.025 },
] as const;

/** What came in since the last sale, a little lighter than it was. */
async function sellHeap(shop: Shop): Promise<void> {
  const { play, staff, village, random } = shop;
  const villageId = village.id;
  const heaps = WORTH.map(({ materialId, fen, grams }) => {
    const kept = (shop.brought.get(materialId) ?? 0) * grams;
    return { materialId, fen, grams: Math.floor(kept * (0.94 + random() * 0.06)) };
  });
  shop.brought.clear();
  const [clothes] = heaps;
  const bundle = await play.ask(staff.clerk, 'bundle.create', {
    ...{ villageId, materialId: 'clothes', grams: clothes?.grams ?? 1 },
    ...requestOf(shop),
  });
  await play.ask(staff.committee, 'sale.create', {
    ...{ villageId, dealer: '回收站', on: dayOf(play.now()), bundleIds: [bundle.bundleId] },
    lines: heaps.map(({ materialId, fen, grams }) => ({
      ...{ materialId, grams },
      amountFen: Math.floor((grams * fen) / 1_000),
    })),
    ...requestOf(shop),
  });
}

/** The clerk signs what the day came to, and somebody of the committee beside it. */
export async function closeDay(shop: Shop): Promise<void> {
  const { play, staff, village } = shop;
  const villageId = village.id;
  play.setNow(instantAfter(play.now(), FRESH_MS));
  const { no, until } = await play.ask(staff.clerk, 'day.get', { villageId });
  await play.ask(staff.clerk, 'day.sign', {
    ...{ villageId, no, until, weighed: [] },
    ...requestOf(shop),
  });
  await play.ask(staff.committee, 'day.countersign', { ...{ villageId, no }, ...requestOf(shop) });
}

/** Pays the barber for a month that is over. */
async function payBarber({ play, staff, village, random }: Shop, month: string): Promise<void> {
  const villageId = village.id;
  await play
    .ask(staff.committee, 'merchant.settle', {
      ...{ villageId, month, fund: 'collective', merchantId: merchantIdOf(villageId) },
      ...requestOf({ random }),
    })
    .catch(exceptNothingOwed);
}

/** After the quarter: its last month is paid, and its statement goes up. */
export async function endQuarter(shop: Shop, quarter: string): Promise<PutUp> {
  const { play, staff, village } = shop;
  const villageId = village.id;
  await payBarber(shop, monthBefore(play.now()));
  await play.ask(staff.committee, 'statement.publish', {
    ...{ villageId, quarter },
    ...requestOf(shop),
  });
  const { statements } = await play.ask(staff.supervisor, 'statement.board', { villageId });
  const [put] = statements;
  assert(put !== undefined, 'what was put up stands on the board');
  return { villageId, funds: put.statement.funds };
}

/** Nobody had their hair cut that month. */
function exceptNothingOwed(error: unknown): void {
  if (!(error instanceof Refusal) || error.code !== 'NOTHING_OWED') throw error;
}

/** The month before an instant's. */
function monthBefore(instant: string): string {
  return monthOf(startOfDay(dayAfter(`${monthOf(instant)}-01`, -1)));
}
