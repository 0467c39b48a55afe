/**
 * The demo village's shop, played through the contract as its clerks would: trading in on the
 * shop's weekday, redeeming, now and then a mistake undone. Who brings what is made up; what it adds
 * up to is the newspaper's (docs/domain.md §0): 81 households with points, the highest 400, more than
 * 200 goods handed out.
 */
import type { Input, Output } from '@contract/index';
import type { Goods } from '@domain/goods';
import type { Household } from '@domain/household';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { Refusal } from '@domain/refusal';
import { instantAfter, startOfDay } from '@domain/village-time';
import type { Ask } from './ask';
import { HOUSEHOLDS_WITH_POINTS } from './demo-village';
import type { DemoSeed } from './plant';
import { randomFrom } from '../database/faults';
import { seededUuid, wholeBetween } from './random';

const HIGHEST = 400;
const GOODS_TO_HAND_OUT = 216;
const OTHERS_AT_MOST = 120;
const UNDO_EVERY = 97;
/** Bottles, bags, butts and the odd ends of clothes never make more than this in one visit. */
const SMALL_THINGS_AT_MOST = 5 * POINT;

type Lines = Input<'trade-in.create'>['lines'];

export interface SeasonOptions {
  readonly seed: DemoSeed;
  readonly ask: Ask;
  /** The shop's days, in order. */
  readonly days: readonly string[];
  readonly setNow: (instant: string) => void;
}

/** The shop's season: plays what happens on a day; nothing on a day it is shut. */
export function shopSeason(options: SeasonOptions) {
  const play = playOf(options);
  return async (day: string): Promise<void> => {
    const index = options.days.indexOf(day);
    if (index >= 0) await playDay(play, day, index);
  };
}

interface Play extends SeasonOptions {
  readonly random: () => number;
  readonly visitors: readonly Visitor[];
  readonly shelf: readonly Goods[];
  readonly handedOut: { count: number };
}

interface Visitor {
  readonly household: Household;
  readonly place: { readonly villageId: string; readonly householdId: string };
  /** On how many of the shop's days this household comes. */
  readonly visits: number;
  /** Points earned so far, in thousandths. */
  earned: number;
  visited: number;
  readonly target: number;
}

function playOf(options: SeasonOptions): Play {
  const random = randomFrom(20_260_701);
  const { village, households, goods } = options.seed;
  const visitors = households
    .filter(({ villageId }) => villageId === village.id)
    .slice(0, HOUSEHOLDS_WITH_POINTS)
    .map((household, index) => ({
      household,
      place: { villageId: village.id, householdId: household.id },
      visits: index === 0 ? options.days.length : wholeBetween(random, 2, options.days.length - 1),
      earned: 0,
      visited: 0,
      target: POINT * (index === 0 ? HIGHEST : wholeBetween(random, 6, OTHERS_AT_MOST)),
    }));
  const shelf = goods.filter(({ villageId }) => villageId === village.id);
  return { ...options, random, visitors, shelf, handedOut: { count: 0 } };
}

async function playDay(play: Play, day: string, index: number): Promise<void> {
  const comers = play.visitors.filter((visitor) => comesOn(visitor, index, play.days.length));
  for (const [turn, visitor] of comers.entries()) {
    const opening = instantAfter(startOfDay(day), 8.5 * 3_600_000);
    play.setNow(instantAfter(opening, turn * 120_000));
    await bringSome(play, visitor, lastVisit(visitor, index, play.days.length));
    if (wantsGoods(play, index)) await redeemSome(play, visitor);
  }
}

/** Spreads a household's visits evenly over the season; everybody's last is before its end. */
function comesOn({ visits }: Visitor, index: number, days: number): boolean {
  return Math.floor(((index + 1) * visits) / days) > Math.floor((index * visits) / days);
}

function lastVisit({ visits }: Visitor, index: number, days: number): boolean {
  return Math.floor(((index + 1) * visits) / days) === visits;
}

async function bringSome(play: Play, visitor: Visitor, last: boolean): Promise<void> {
  const lines = last ? linesUpTo(visitor) : someLines(play, visitor);
  if (lines.length === 0) return;
  const { entry } = await tradeIn(play, visitor, lines);
  visitor.earned += entry.amount;
  visitor.visited += 1;
  if (wholeBetween(play.random, 1, UNDO_EVERY) === 1 && !last) await undo(play, visitor, entry);
}

/** What a household may bring of an ordinary week, never more than it is to have in the end. */
function someLines({ random }: Play, visitor: Visitor): Lines {
  const room = visitor.target - visitor.earned - SMALL_THINGS_AT_MOST;
  const share = Math.floor(room / Math.max(1, visitor.visits - visitor.visited) / POINT);
  if (share < 0) return [];
  const kilograms = quantity(wholeBetween(random, Math.floor(share * 0.6), share) * 500 + 120);
  const lines = [
    { materialId: 'bottle', quantity: quantity(wholeBetween(random, 3, 34) * 1_000) },
    { materialId: 'bag', quantity: quantity(wholeBetween(random, 2, 49) * 1_000) },
    { materialId: 'butts', quantity: quantity(wholeBetween(random, 1, 2) * 500) },
  ].filter(() => random() < 0.7);
  return [...lines, { materialId: 'clothes', quantity: kilograms }];
}

/** The last visit brings clothes by the pound until the target is met exactly. */
function linesUpTo(visitor: Visitor): Lines {
  const missing = visitor.target - visitor.earned;
  if (missing <= 0) return [];
  // Half a kilogram of paper is half a point, so every half point can be met.
  return [{ materialId: 'recyclable', quantity: quantity(missing) }];
}

async function tradeIn(play: Play, visitor: Visitor, lines: Lines) {
  return play.ask('demo-clerk', 'trade-in.create', {
    ...visitor.place,
    requestId: seededUuid(play.random),
    cardToken: visitor.household.cardToken,
    tableVersion: play.seed.village.exchangeTable.version,
    lines,
  });
}

async function undo(
  play: Play,
  visitor: Visitor,
  entry: Output<'trade-in.create'>['entry'],
): Promise<void> {
  const { villageId } = visitor.place;
  await play.ask('demo-clerk', 'entry.reverse', {
    villageId,
    requestId: seededUuid(play.random),
    entryId: entry.id,
    reason: '录错数量，重新录',
  });
  visitor.earned -= entry.amount;
}

/** Goods go out steadily, so that the season's number is reached on its last day. */
function wantsGoods({ handedOut, days }: Play, index: number): boolean {
  return handedOut.count < Math.ceil((GOODS_TO_HAND_OUT * (index + 1)) / days.length);
}

/** One of the two; the second leaves the own household to the first. */
function clerkFor({ random, seed }: Play, { household }: Visitor) {
  const drawn = random() < 0.5 ? 'demo-clerk' : 'demo-clerk2';
  const own = seed.people.find(({ openid }) => openid === 'demo-clerk2')?.memberships ?? [];
  const isOwn = own.some((held) => held.role === 'villager' && held.householdId === household.id);
  return isOwn ? 'demo-clerk' : drawn;
}

async function redeemSome(play: Play, visitor: Visitor): Promise<void> {
  const goods = play.shelf[Math.floor(play.random() * play.shelf.length)];
  if (!goods) return;
  try {
    await play.ask(clerkFor(play, visitor), 'redemption.create', {
      ...visitor.place,
      requestId: seededUuid(play.random),
      cardToken: visitor.household.cardToken,
      items: [{ goodsId: goods.id, count: 1, price: points(goods.price) }],
    });
    play.handedOut.count += 1;
  } catch (error) {
    // A household that asks for more than it has goes home without; anything else is a fault.
    const short = error instanceof Refusal && ['POINTS_SHORT', 'STOCK_SHORT'].includes(error.code);
    if (!short) throw error;
  }
}
