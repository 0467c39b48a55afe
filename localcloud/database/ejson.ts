import { EJSON, ObjectId } from 'bson';

export type Doc = Record<string, unknown>;

export const isPlainObject = (value: unknown): value is Doc =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);

interface Reviving {
  readonly serverDate: (offsetMs: number) => Date;
}

type Wrapper = (content: unknown, whole: Doc, reviving: Reviving) => unknown;

// The database speaks Extended JSON: types JSON does not have come as objects with one `$` key.
const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  $numberInt: (text) => Number(text),
  $numberLong: (text) => Number(text),
  $numberDouble: (text) => Number(text),
  $date: (content) => dateOf(content),
  $oid: (hex) => new ObjectId(String(hex)),
  $regularExpression: (content) => {
    const { pattern, options } = content as { pattern: string; options?: string };
    return new RegExp(pattern, options ?? '');
  },
  $regex: (pattern, whole) =>
    typeof pattern === 'string'
      ? new RegExp(pattern, typeof whole.$options === 'string' ? whole.$options : '')
      : undefined,
  $tcb_server_date: (content, _whole, reviving) =>
    reviving.serverDate(Number(revive((content as { offset?: unknown }).offset ?? 0, reviving))),
};

const EXOTIC: ReadonlySet<string> = new Set([
  '$numberDecimal',
  '$binary',
  '$uuid',
  '$timestamp',
  '$minKey',
  '$maxKey',
  '$symbol',
  '$undefined',
]);

function dateOf(content: unknown): Date {
  if (typeof content === 'string' || typeof content === 'number') return new Date(content);
  return new Date(Number((content as { $numberLong: unknown }).$numberLong));
}

function revive(value: unknown, reviving: Reviving): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => revive(item, reviving));
  const whole = value as Doc;
  for (const key in whole) {
    if (key.startsWith('$')) {
      const revived = WRAPPERS[key]?.(whole[key], whole, reviving);
      if (revived !== undefined) return revived;
      // Safe: bson reads an object as an object or as one of its own types.
      if (EXOTIC.has(key)) return EJSON.deserialize(whole, { relaxed: true }) as unknown;
    }
    break;
  }
  const result: Doc = {};
  for (const key in whole) result[key] = revive(whole[key], reviving);
  return result;
}

const NO_SERVER_DATE: Reviving = {
  serverDate: () => {
    throw new Error('A server date is not stored as such.');
  },
};

export const parseWire = (
  text: string,
  serverDate: (offsetMs: number) => Date = NO_SERVER_DATE.serverDate,
): unknown => revive(JSON.parse(text), { serverDate });

export function parseBody(text: string): Doc {
  const value = JSON.parse(text) as Doc;
  return text.includes('"$') ? (revive(value, NO_SERVER_DATE) as Doc) : value;
}

const ISO_YEAR_FIRST_MS = -62_167_219_200_000;
const ISO_YEAR_LAST_MS = 253_402_300_799_999;

function plainObjectOf(value: object): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item ?? null));
  if (value instanceof Date) {
    const time = value.getTime();
    return time >= ISO_YEAR_FIRST_MS && time <= ISO_YEAR_LAST_MS
      ? { $date: value.toISOString() }
      : { $date: { $numberLong: String(time) } };
  }
  if (value instanceof RegExp) {
    return { $regularExpression: { pattern: value.source, options: value.flags } };
  }
  if ('_bsontype' in value) return EJSON.serialize(value, { relaxed: true });
  const result: Doc = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) result[key] = plain(item);
  }
  return result;
}

function plain(value: unknown): unknown {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : { $numberDouble: String(value) };
  }
  return typeof value === 'object' && value !== null ? plainObjectOf(value) : value;
}

// Relaxed Extended JSON: what the SDK reads back as plain numbers and Dates, and SQLite as JSON.
export const stringifyBody = (value: unknown): string => JSON.stringify(plain(value));
