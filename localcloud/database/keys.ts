import { ObjectId } from 'bson';
import type { IndexKey } from '../schema';
import { type Doc, isPlainObject, stringifyBody } from './ejson';

// Bytes whose order is MongoDB's order of values, types first, so that an index is one BLOB column:
// equality is a prefix, a range is a range, and a missing field is null (also for unique indexes).
export const BRACKET = {
  null: 0x0a,
  number: 0x14,
  string: 0x1e,
  object: 0x28,
  array: 0x32,
  objectId: 0x46,
  boolean: 0x50,
  date: 0x5a,
  other: 0x6e,
} as const;

export function bracketOf(value: unknown): number {
  if (value === undefined || value === null) return BRACKET.null;
  if (typeof value === 'number') return BRACKET.number;
  if (typeof value === 'string') return BRACKET.string;
  if (typeof value === 'boolean') return BRACKET.boolean;
  if (Array.isArray(value)) return BRACKET.array;
  if (value instanceof Date) return BRACKET.date;
  if (value instanceof ObjectId) return BRACKET.objectId;
  return isPlainObject(value) ? BRACKET.object : BRACKET.other;
}

function encodeNumber(bracket: number, value: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes[0] = bracket;
  // NaN sorts below every number and -0 equals 0.
  bytes.writeDoubleBE(Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value + 0, 1);
  if (Number.isNaN(value)) return bytes.fill(0, 1);
  const negative = ((bytes[1] ?? 0) & 0x80) !== 0;
  for (let at = 1; at < 9; at += 1) {
    const byte = bytes[at] ?? 0;
    bytes[at] = negative ? byte ^ 0xff : at === 1 ? byte ^ 0x80 : byte;
  }
  return bytes;
}

function escapeZeros(bytes: Buffer): Buffer {
  if (!bytes.includes(0)) return bytes;
  return Buffer.from([...bytes].flatMap((byte) => (byte === 0 ? [0, 0xff] : [byte])));
}

/** The start of every key whose string begins with this text. */
export const encodeStringStart = (text: string): Buffer =>
  Buffer.concat([Buffer.from([BRACKET.string]), escapeZeros(Buffer.from(text, 'utf8'))]);

const TERMINATOR = Buffer.from([0, 0]);

export function encodeValue(value: unknown): Buffer {
  const bracket = bracketOf(value);
  switch (bracket) {
    case BRACKET.null:
      return Buffer.from([bracket]);
    case BRACKET.number:
      return encodeNumber(bracket, value as number);
    case BRACKET.date:
      return encodeNumber(bracket, (value as Date).getTime());
    case BRACKET.boolean:
      return Buffer.from([bracket, value === true ? 1 : 0]);
    case BRACKET.string:
      return Buffer.concat([encodeStringStart(value as string), TERMINATOR]);
    case BRACKET.objectId:
      return Buffer.concat([Buffer.from([bracket]), (value as ObjectId).id]);
    default: {
      const text = escapeZeros(Buffer.from(stringifyBody(value), 'utf8'));
      return Buffer.concat([Buffer.from([bracket]), text, TERMINATOR]);
    }
  }
}

export function invert(bytes: Buffer): Buffer {
  const inverted = Buffer.from(bytes);
  for (let at = 0; at < inverted.length; at += 1) inverted[at] = (inverted[at] ?? 0) ^ 0xff;
  return inverted;
}

interface Found {
  readonly values: readonly unknown[];
  readonly throughArray: boolean;
}

/** The values a dotted path reaches, looking into arrays as MongoDB does. */
export function valuesAt(value: unknown, path: readonly string[]): Found {
  const [head, ...rest] = path;
  if (head === undefined) {
    return Array.isArray(value)
      ? { values: value, throughArray: true }
      : { values: [value], throughArray: false };
  }
  if (Array.isArray(value)) {
    const inside = /^\d+$/.test(head)
      ? [valuesAt(value[Number(head)], rest)]
      : value.filter(isPlainObject).map((item) => valuesAt(item, path));
    return { values: inside.flatMap((found) => found.values), throughArray: true };
  }
  if (!isPlainObject(value)) return { values: [undefined], throughArray: false };
  return valuesAt(value[head], rest);
}

export interface KeyField extends IndexKey {
  readonly path: readonly string[];
}

export const keyFieldOf = ({ field, direction }: IndexKey): KeyField => ({
  field,
  direction,
  path: field.split('.'),
});

const EMPTY_ARRAY = Buffer.from([0x05]);

// Sorting by an array uses its smallest element upwards and its largest downwards.
function sortPart(doc: Doc, { path, direction }: KeyField): Buffer {
  const { values } = valuesAt(doc, path);
  const encoded = values.map(encodeValue).sort((left, right) => left.compare(right));
  const chosen = (direction === 1 ? encoded[0] : encoded.at(-1)) ?? EMPTY_ARRAY;
  return direction === 1 ? chosen : invert(chosen);
}

export const sortKeyOf = (doc: Doc, fields: readonly KeyField[]): Buffer =>
  Buffer.concat(fields.map((field) => sortPart(doc, field)));

export interface IndexEntry {
  readonly key: Buffer;
  readonly multikey: boolean;
}

export function indexEntryOf(doc: Doc, fields: readonly KeyField[]): IndexEntry {
  let multikey = false;
  const parts = fields.map(({ path, direction }) => {
    const { values, throughArray } = valuesAt(doc, path);
    multikey ||= throughArray;
    const encoded = encodeValue(throughArray ? values : values[0]);
    return direction === 1 ? encoded : invert(encoded);
  });
  return { key: Buffer.concat(parts), multikey };
}
