/** The fields calls are made of. Everything that comes from outside has a limit here. */
import * as v from 'valibot';
import { points, POINTS_MAX } from '@domain/points';
import { quantity, QUANTITY_MAX } from '@domain/quantity';

const PAGE_SIZE_MAX = 50;
export const LINES_MAX = 20;
export const COUNT_MAX = 99;
const REASON_MAX = 100;

export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._~-]{1,80}$/));

/** Made by the client and kept before it asks, so that a repeat is known as one. */
export const RequestId = v.pipe(v.string(), v.uuid());

export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** The number the village knows a house by. */
export const HouseholdNumber = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,12}$/));

/** "2026-11-21", a day that exists. */
export const Day = v.pipe(v.string(), v.isoDate(), v.check(isRealDay, 'a day of the calendar'));

export const Instant = v.pipe(v.string(), v.isoTimestamp());

/** "2026-11", "2026-Q4", "2026-H2" or "2026". */
export const PeriodKey = v.pipe(
  v.string(),
  v.regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/),
);

/** Something a person wrote: no control characters, not only spaces. */
export const Text = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max), v.regex(/^[^\p{Cc}\p{Cs}]+$/u));

export const Reason = Text(REASON_MAX);

const BASE64_MAX = 90_000;

/** A picture or a spreadsheet as base64 text, within what a call's body may hold (docs/domain.md §6). */
export const SmallFile = v.pipe(
  v.string(),
  v.minLength(4),
  v.maxLength(BASE64_MAX),
  v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
  v.check((text) => text.length % 4 === 0, 'whole groups of four'),
);

/** Where something stands in a list by time; a page goes on before the last one's. The newest when absent. */
export const Place = v.pipe(v.string(), v.regex(/^[0-9A-Za-z:.~_-]{1,160}$/));

export const Limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PAGE_SIZE_MAX));

export const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(COUNT_MAX));

export const WholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Version of something the village publishes. */
export const Version = v.pipe(WholeNumber, v.maxValue(1_000_000));

/** Points in thousandths; negative where a balance may be. */
export const PointsAmount = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(-POINTS_MAX),
  v.maxValue(POINTS_MAX),
  v.transform(points),
);

/** Points in thousandths that somebody asks to move: more than nothing. */
export const PointsAsked = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(POINTS_MAX),
  v.transform(points),
);

export const QuantityAmount = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(-Number.MAX_SAFE_INTEGER),
  v.maxValue(Number.MAX_SAFE_INTEGER),
  v.transform(quantity),
);

export const QuantityAsked = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(QUANTITY_MAX),
  v.transform(quantity),
);

/** Six digits, told from one person to another. */
export const OneTimeCode = v.pipe(v.string(), v.regex(/^\d{6}$/));

const FEN_MAX = 10_000_000_000;

/** Money in whole fen. */
export const Fen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(FEN_MAX));

/** Money that came (more than nothing) or went (less). */
export const FenSigned = v.pipe(v.number(), v.integer(), v.minValue(-FEN_MAX), v.maxValue(FEN_MAX));

/** Money somebody writes down at once: more than nothing. */
export const FenAsked = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000_000));

/** "2026-Q4". */
export const QuarterKey = v.pipe(v.string(), v.regex(/^(19|20)\d{2}-Q[1-4]$/));

export const CardToken = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{16}$/));

/** On a bag; shorter than a card's, so that neither is taken for the other. */
export const BagCode = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{12}$/));

export const eachOnce = <T>(key: (item: T) => string) =>
  v.check<T[], string>((items) => new Set(items.map(key)).size === items.length, 'each once');

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
