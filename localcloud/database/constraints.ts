import { type Doc, isPlainObject } from './ejson';
import { BRACKET, bracketOf, encodeStringStart, encodeValue } from './keys';
import type { Bind } from './sqlite';
import { idBindOf } from './storage';

export interface Span {
  readonly low: Buffer;
  readonly high: Buffer;
}

/** What a condition says of one field, as far as an index can use it. */
export interface Constraint {
  points?: readonly unknown[];
  span?: Span;
  /** The same bounds as an `_id` column holds them. */
  from?: Bind;
  to?: Bind;
}

export const POINTS_MAX = 500;
const RANGE_BRACKETS: readonly number[] = [BRACKET.number, BRACKET.string, BRACKET.date];

const isPoint = (value: unknown): boolean => {
  const bracket = bracketOf(value);
  return bracket !== BRACKET.array && bracket !== BRACKET.object && bracket !== BRACKET.other;
};

// A high end stands for everything that begins with it, so it lies behind all of that.
const END = Buffer.from([0xff]);
const endsBefore = (one: Buffer, other: Buffer): boolean =>
  Buffer.concat([one, END]).compare(Buffer.concat([other, END])) < 0;

function bySpan(low: Buffer, high: Buffer, known: Span | undefined): Span {
  if (!known) return { low, high };
  return {
    low: known.low.compare(low) > 0 ? known.low : low,
    high: endsBefore(known.high, high) ? known.high : high,
  };
}

const PLAIN_START = /^\^([\p{L}\p{N} _:/-]+)/u;

function constrainByPattern(constraint: Constraint, pattern: RegExp): void {
  const start = pattern.flags.replace(/[gus]/g, '') === '' && PLAIN_START.exec(pattern.source);
  if (!start || /[|?*{+]/.test(pattern.source.slice(start[0].length, start[0].length + 1))) return;
  if (pattern.source.includes('|')) return;
  const bytes = encodeStringStart(start[1] ?? '');
  constraint.span = bySpan(bytes, bytes, constraint.span);
  constraint.from = start[1] ?? '';
  constraint.to = `${start[1] ?? ''}\u{10FFFF}`;
}

function constrainByRange(constraint: Constraint, value: unknown, operator: string): void {
  const bracket = bracketOf(value);
  if (!RANGE_BRACKETS.includes(bracket)) return;
  const key = encodeValue(value);
  const whole = Buffer.from([bracket]);
  const upwards = operator === '$gt' || operator === '$gte';
  if (upwards) constraint.from = idBindOf(value);
  else constraint.to = idBindOf(value);
  constraint.span = bySpan(upwards ? key : whole, upwards ? whole : key, constraint.span);
}

function constrainByEquality(constraint: Constraint, value: unknown): void {
  if (value instanceof RegExp) constrainByPattern(constraint, value);
  else if (isPoint(value)) constraint.points = [value];
}

function constrainByList(constraint: Constraint, values: unknown): void {
  if (constraint.points || !Array.isArray(values) || values.length > POINTS_MAX) return;
  if (values.every(isPoint)) constraint.points = values;
}

type Constrain = (constraint: Constraint, value: unknown, operator: string) => void;

const CONSTRAINING: Readonly<Record<string, Constrain>> = {
  $eq: constrainByEquality,
  $in: constrainByList,
  $regex: constrainByEquality,
  $gt: constrainByRange,
  $gte: constrainByRange,
  $lt: constrainByRange,
  $lte: constrainByRange,
};

function constrain(constraint: Constraint, wanted: unknown): void {
  const operators = isPlainObject(wanted) ? Object.entries(wanted) : [];
  if (operators.length === 0 || operators.some(([operator]) => !operator.startsWith('$'))) {
    constrainByEquality(constraint, wanted);
    return;
  }
  for (const [operator, value] of operators) CONSTRAINING[operator]?.(constraint, value, operator);
}

function collect(condition: Doc, constraints: Map<string, Constraint>): Map<string, Constraint> {
  for (const [field, wanted] of Object.entries(condition)) {
    if (field === '$and' && Array.isArray(wanted)) {
      wanted.filter(isPlainObject).forEach((part) => collect(part, constraints));
    }
    if (field.startsWith('$')) continue;
    const constraint = constraints.get(field) ?? {};
    constrain(constraint, wanted);
    constraints.set(field, constraint);
  }
  return constraints;
}

export type Constraints = ReadonlyMap<string, Constraint>;

/** The fields every match is bound in; what is not said here is left to matching. */
export const constraintsOf = (condition: Doc): Constraints => collect(condition, new Map());
