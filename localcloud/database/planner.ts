import {
  type Constraint,
  type Constraints,
  constraintsOf,
  POINTS_MAX,
  type Span,
} from './constraints';
import type { Doc } from './ejson';
import { encodeValue, invert, type KeyField } from './keys';
import type { Bind } from './sqlite';
import { idNameOf } from './storage';
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

// Behind everything that begins with what it is put after, also when bytes are inverted.
const AFTER = Buffer.alloc(16, 0xff);

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

function reachOf(fields: readonly KeyField[], constraints: Constraints): Reach {
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
  constraints: Constraints,
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
  constraints: Constraints,
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
  const constraints = constraintsOf(condition);
  const byId = idPlan(constraints.get('_id') ?? {}, sort);
  if (byId?.kind === 'ids') return byId;
  const candidates = indexes
    .map((index) => candidateOf(index, sort, constraints))
    .filter((candidate) => candidate !== undefined);
  const best = candidates.sort((left, right) => right.score - left.score)[0];
  if (best && (best.score > 1 || !byId)) return best.plan;
  return byId ?? { kind: 'scan', sorted: sort.length === 0 };
}
