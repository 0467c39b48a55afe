import { periodOf } from '@domain/period';
import { dayAfter, instantAfter, startOfDay, weekdayOf } from '@domain/village-time';
import type { Database } from '../database/open-database';
import { playing } from '../playing';
import { closeDay, endQuarter, keepShop, openShop, type PutUp } from './county-keeping';
import { playShopDay, REDEMPTIONS_A_MONTH, shopOf, type Shop } from './county-shop';
import { countyVillage, plantVillage } from './county-village';

const MONTHS = 3;
const WEEKDAYS = 5;
const NOON_MS = 12 * 3_600_000;
/** By then nothing that was reserved in the quarter is still waiting. */
const SETTLED_DAYS = 10;
/** 23:55, as config/cloud.ts has it. */
const SEALED_AFTER_MS = (23 * 60 + 55) * 60_000;

export interface CountyOptions {
  readonly database: Database;
  readonly shops: number;
  /** A quarter's first and last day. */
  readonly from: string;
  readonly until: string;
  readonly tell: (day: string, done: number, days: number) => void;
}

/**
 * A county's quarter through the contract: every shop opens once a week, and each has the same number of
 * redemptions. Answers what each put up of its funds in the end.
 */
export async function playCounty(options: CountyOptions): Promise<readonly PutUp[]> {
  const { database, from, until, tell } = options;
  const play = playing(database, startOfDay(from));
  const shops = Array.from({ length: options.shops }, (_, index) =>
    shopOf(countyVillage(index, from), index, play),
  );
  for (const shop of shops) {
    await plantVillage(play.store, shop);
    await openShop(shop);
  }
  const days = calendar(from, until);
  for (const [index, day] of days.entries()) {
    play.setNow(startOfDay(day));
    await play.tend();
    const weekday = weekdayOf(startOfDay(day));
    for (const [place, shop] of shops.entries())
      if (weekdayOf(startOfDay(dayAfter(from, place % WEEKDAYS))) === weekday)
        await openDay(shop, day, { index, days: days.length });
    play.setNow(instantAfter(startOfDay(day), SEALED_AFTER_MS));
    await play.seal();
    tell(day, index + 1, days.length);
  }
  play.setNow(instantAfter(startOfDay(dayAfter(until, SETTLED_DAYS)), NOON_MS));
  await play.tend();
  const statements: PutUp[] = [];
  for (const shop of shops) statements.push(await endQuarter(shop, periodOf(from, 'quarter')));
  await play.stop();
  return statements;
}

/** As many redemptions as the quarter is to have by the end of this week. */
async function openDay(
  shop: Shop,
  day: string,
  { index, days }: { readonly index: number; readonly days: number },
): Promise<void> {
  const share = Math.min(1, (index + 7) / days);
  await playShopDay(shop, day, Math.ceil(REDEMPTIONS_A_MONTH * MONTHS * share));
  await keepShop(shop, Math.floor(index / 7));
  await closeDay(shop);
}

function calendar(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = dayAfter(day)) days.push(day);
  return days;
}
