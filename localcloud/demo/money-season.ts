/**
 * The demo village's money: what it began with, who gave, what the recyclables brought. The sums are
 * like those of real shops (docs/domain.md §1.6); who gave them is made up.
 */
import { quarterOf } from '@domain/fund/fund';
import { daysOfPeriod, periodBefore } from '@domain/period';
import type { Ask } from './ask';

export interface MoneyOptions {
  readonly ask: Ask;
  readonly villageId: string;
  readonly requestId: () => string;
  /** The first day of the season. */
  readonly from: string;
}

const FEN = 100;
/** What a dealer pays for a kilogram. */
const PRICES: Readonly<Record<string, number>> = { clothes: 50, recyclable: 90 };
/** Dust, water and what the cat takes: so much of a hundred is left when it is packed. */
const LEFT_OF_HUNDRED = 97;
const PACKED_ON = ['20', '30'];
const [GIVEN_ON, SOLD_ON, PUT_UP_ON] = ['12', '26', '05'];
/** What two people lift onto a lorry. */
const BUNDLE_GRAMS = 100_000;

/** What happens with the money on a day; nothing on most. */
export function moneySeason(options: MoneyOptions) {
  return async (day: string): Promise<void> => {
    const date = day.slice(8);
    if (day === options.from) await begin(options, day);
    if (date === GIVEN_ON && isFirstMonth(day)) await receive(options, day);
    if (PACKED_ON.includes(date)) await pack(options, day);
    if (date === SOLD_ON) await sell(options, day);
    if (date === PUT_UP_ON && periodBefore(quarterOf(day)) >= quarterOf(options.from))
      await putUp(options, day);
  };
}

function isFirstMonth(day: string): boolean {
  return daysOfPeriod(quarterOf(day)).from.slice(0, 7) === day.slice(0, 7);
}

async function begin({ ask, villageId, requestId }: MoneyOptions, on: string): Promise<void> {
  const record = (fund: 'fiscal' | 'collective', yuan: number, note: string) =>
    ask('demo-committee', 'fund.record', {
      ...{ villageId, requestId: requestId(), fund, kind: 'opening', on, note },
      amountFen: yuan * FEN,
    });
  await record('collective', 12_380, '村集体给超市的启动钱');
  await record('fiscal', 5_000, '镇里拨的垃圾分类经费');
  await ask('demo-committee', 'donation.create', {
    ...{ villageId, requestId: requestId(), on, amountFen: 13_000 * FEN },
    donor: { name: '在外乡亲联谊会', shown: true },
  });
  await ask('demo-committee', 'fund.record', {
    ...{ villageId, requestId: requestId(), fund: 'fiscal', kind: 'purchase', on },
    ...{ amountFen: 865.5 * FEN, party: '镇上五金店', note: '做货架、买电子秤' },
  });
}

/** Somebody gives for the old people, and does not want to be named. */
async function receive({ ask, villageId, requestId }: MoneyOptions, on: string): Promise<void> {
  const purpose = '给八十岁以上老人买毛巾';
  const { donationId } = await ask('demo-clerk', 'donation.create', {
    ...{ villageId, requestId: requestId(), on, amountFen: 300 * FEN, purpose },
    donor: { name: '胡秀兰', shown: false },
  });
  await ask('demo-committee', 'fund.record', {
    ...{ villageId, requestId: requestId(), fund: 'donation', kind: 'purchase', on, donationId },
    ...{ amountFen: 216 * FEN, party: '镇上批发部', note: '毛巾 36 条，送给老人' },
  });
}

/** Packs what came in and is not packed yet, as the quarter's statement says. */
async function pack({ ask, villageId, requestId }: MoneyOptions, on: string): Promise<void> {
  const quarter = quarterOf(on);
  const { statement } = await ask('demo-committee', 'statement.get', { villageId, quarter });
  for (const row of statement.recyclables) {
    const { materialId, broughtGrams, beforeGrams, soldGrams, keptGrams } = row;
    const there = (broughtGrams ?? 0) + beforeGrams - soldGrams - keptGrams;
    const left = Math.floor((there * LEFT_OF_HUNDRED) / 100_000) * 1_000;
    if (PRICES[materialId] !== undefined)
      for (let rest = left; rest > 0; rest -= BUNDLE_GRAMS)
        await ask('demo-clerk', 'bundle.create', {
          ...{ villageId, requestId: requestId(), materialId },
          grams: Math.min(rest, BUNDLE_GRAMS),
        });
  }
}

/** A dealer comes for what is packed. */
async function sell({ ask, villageId, requestId }: MoneyOptions, on: string): Promise<void> {
  const kept = { villageId, state: 'kept' as const, limit: 20 };
  const { bundles } = await ask('demo-clerk', 'bundle.list', kept);
  const ids = [...new Set(bundles.map(({ materialId }) => materialId))].sort();
  const lines = ids.map((materialId) => {
    const grams = bundles
      .filter((bundle) => bundle.materialId === materialId)
      .reduce((sum, bundle) => sum + bundle.grams, 0);
    return {
      materialId,
      grams,
      amountFen: Math.floor((grams * (PRICES[materialId] ?? 0)) / 1_000),
    };
  });
  if (lines.length === 0) return;
  await ask('demo-clerk', 'sale.create', {
    ...{ villageId, requestId: requestId(), dealer: '屯溪再生资源站', on, lines },
    bundleIds: bundles.map(({ id }) => id),
  });
}

async function putUp({ ask, villageId, requestId }: MoneyOptions, day: string): Promise<void> {
  const quarter = periodBefore(quarterOf(day));
  await ask('demo-committee', 'statement.publish', { villageId, requestId: requestId(), quarter });
}
