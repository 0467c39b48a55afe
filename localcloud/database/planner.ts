import { type Doc, isPlainObject } from './ejson';
import { bracketOf, BRACKET, encodeStringStart, encodeValue, invert, type KeyField } from './keys';
import { idBindOf, idNameOf } from './storage';
import type { Bind } from './sqlite';
import type { IndexState } from './tables';

/** Keys from `from` to `to`, both included: at least every match, perhaps more. */
export interface Range {
  readonly from?: Bind | undefined;
  readonly to?: Bind | undefined;
}

export type Plan =
  | { readonly kind: 'ids'; readonly ids: readonly unknown[]; readonly sorted: boolean }
  | {
      readonly kind: 'ranges';
      readonly column: string;
      readonly ranges: readonly Range[];
      readonly reverse: boolean;
      readonly sorted: boolean;
    }
  | { readonly kind: 'scan'; readonly sorted: boolean };

interface Span {
  readonly low: Buffer;
  readonly high: Buffer;
}

interface Constraint {
  points?: readonly unknown[];
  span?: Span;
  /** The same bounds as an `_id` column holds them. */
  from?: Bind;
  to?: Bind;
}

const POINTS_MAX = 500;
const RANGE_BRACKETS: readonly number[] = [BRACKET.number, BRACKET.string, BRACKET.date];

const isPoint = (value: unknown): boolean => {
  const bracket = bracketOf(value);
  return bracket !== BRACKET.array && bracket !== BRACKET.object && bracket !== BRACKET.other;
};

function bySpan(low: Buffer, high: Buffer, known: Span | undefined): Span {
  if (!known) return { low, high };
  return {
    low: known.low.compare(low) > 0 ? known.low : low,
    high: known.high.compare(high) < 0 ? known.high : high,
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

type Constraints = Map<string, Constraint>;

function collect(condition: Doc, constraints: Constraints): Constraints {
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

const AFTER = Buffer.from([0xff]);

function distinctKeys(points: readonly unknown[], { direction }: KeyField): Buffer[] {
  const keys = points.map((point) =>
    direction === 1 ? encodeValue(point) : invert(encodeValue(point)),
  );
  const byHex = new Map(keys.map((key) => [key.toString('hex'), key]));
  return [...byHex.values()];
}

interface KeyRange extends Range {
  readonly from: Buffer;
  readonly to: Buffer;
}

function spanRange(start: Buffer, { low, high }: Span, { direction }: KeyField): KeyRange {
  const [from, to] = direction === 1 ? [low, high] : [invert(high), invert(low)];
  return { from: Buffer.concat([start, from]), to: Buffer.concat([start, to, AFTER]) };
}

interface Reach {
  readonly ranges: readonly KeyRange[];
  readonly equalities: number;
  readonly spanned: boolean;
}

function reachOf(fields: readonly KeyField[], constraints: ReadonlyMap<string, Constraint>): Reach {
  let starts: Buffer[] = [Buffer.alloc(0)];
  let equalities = 0;
  for (const field of fields) {
    const { points, span } = constraints.get(field.field) ?? {};
    if (!points || starts.length * points.length > POINTS_MAX) {
      if (!span) break;
      const ranges = starts.map((start) => spanRange(start, span, field));
      return { ranges, equalities, spanned: true };
    }
    const keys = distinctKeys(points, field);
    starts = starts.flatMap((start) => keys.map((key) => Buffer.concat([start, key])));
    equalities += 1;
  }
  const ranges = starts.map((start) => ({ from: start, to: Buffer.concat([start, AFTER]) }));
  return { ranges, equalities, spanned: false };
}

export type Sort = readonly KeyField[];

// An index gives the wanted order when its fields follow the wanted ones, fields held to one value aside.
function directionOf(
  fields: readonly KeyField[],
  sort: Sort,
  constraints: ReadonlyMap<string, Constraint>,
): 1 | -1 | undefined {
  const isFixed = ({ field }: KeyField): boolean => constraints.get(field)?.points?.length === 1;
  const wanted = sort.filter((field) => !isFixed(field));
  const given = fields.filter(
    (field) => !isFixed(field) || wanted.some((one) => one.field === field.field),
  );
  const turns = wanted.map((field, at) =>
    given[at]?.field === field.field ? given[at].direction * field.direction : 0,
  );
  const [turn = 1] = turns;
  if (turn === 0 || turns.some((other) => other !== turn)) return undefined;
  return turn === 1 ? 1 : -1;
}

const isById = (sort: Sort): boolean => sort.length === 1 && sort[0]?.field === '_id';

function idPlan(constraint: Constraint, sort: Sort): Plan | undefined {
  const { points, from, to } = constraint;
  const unsorted = sort.length === 0;
  if (points) {
    const ids = [...new Map(points.map((id) => [idNameOf(id), id])).values()];
    return { kind: 'ids', ids, sorted: unsorted || ids.length <= 1 };
  }
  if (from === undefined && to === undefined && !isById(sort)) return undefined;
  const reverse = sort[0]?.direction === -1;
  return {
    kind: 'ranges',
    column: 'id',
    ranges: [{ from, to }],
    reverse,
    sorted: unsorted || isById(sort),
  };
}

interface Candidate {
  readonly plan: Plan;
  readonly score: number;
}

// Reading in the wanted order is worth an equality, unless it means reading everything.
function scoreOf(reach: Reach, ordersResult: boolean): number {
  const narrowed = reach.equalities > 0 || reach.spanned;
  return reach.equalities * 4 + (reach.spanned ? 2 : 0) + (ordersResult ? (narrowed ? 5 : 1) : 0);
}

function candidateOf(
  index: IndexState,
  sort: Sort,
  constraints: ReadonlyMap<string, Constraint>,
): Candidate | undefined {
  const reach = reachOf(index.fields, constraints);
  const direction = directionOf(index.fields, sort, constraints);
  const score = scoreOf(reach, direction !== undefined && sort.length > 0);
  if (index.multikey || score === 0) return undefined;
  const reverse = direction === -1;
  const ranges = [...reach.ranges].sort((left, right) => left.from.compare(right.from));
  if (reverse) ranges.reverse();
  const { column } = index;
  return {
    plan: { kind: 'ranges', column, ranges, reverse, sorted: direction !== undefined },
    score,
  };
}

/** Where to look for the documents a condition may match; what it finds is still to be matched. */
export function planOf(condition: Doc, sort: Sort, indexes: readonly IndexState[]): Plan {
  const constraints = collect(condition, new Map());
  const byId = idPlan(constraints.get('_id') ?? {}, sort);
  if (byId?.kind === 'ids') return byId;
  const candidates = indexes
    .map((index) => candidateOf(index, sort, constraints))
    .filter((candidate) => candidate !== undefined);
  const best = candidates.sort((left, right) => right.score - left.score)[0];
  if (best && (best.score > 1 || !byId)) return best.plan;
  return byId ?? { kind: 'scan', sorted: sort.length === 0 };
}
