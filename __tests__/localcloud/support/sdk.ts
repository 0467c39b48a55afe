import tcb from '@cloudbase/node-sdk';

export type Fields = Record<string, unknown>;
type Operator = (...operands: unknown[]) => unknown;

type QueryCommandName =
  | 'eq'
  | 'neq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'in'
  | 'nin'
  | 'and'
  | 'or'
  | 'nor'
  | 'not'
  | 'exists'
  | 'mod'
  | 'all'
  | 'elemMatch'
  | 'size'
  | 'expr'
  | 'geoNear'
  | 'geoWithin'
  | 'geoIntersects';
type UpdateCommandName =
  | 'set'
  | 'remove'
  | 'inc'
  | 'mul'
  | 'min'
  | 'max'
  | 'rename'
  | 'bit'
  | 'push'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'pull'
  | 'pullAll'
  | 'addToSet';
type CommandName = QueryCommandName | UpdateCommandName;
type ExpressionName =
  | 'abs'
  | 'add'
  | 'ceil'
  | 'divide'
  | 'exp'
  | 'floor'
  | 'ln'
  | 'log'
  | 'log10'
  | 'mod'
  | 'multiply'
  | 'pow'
  | 'sqrt'
  | 'subtract'
  | 'trunc'
  | 'arrayElemAt'
  | 'arrayToObject'
  | 'concatArrays'
  | 'filter'
  | 'in'
  | 'indexOfArray'
  | 'isArray'
  | 'map'
  | 'range'
  | 'reduce'
  | 'reverseArray'
  | 'size'
  | 'slice'
  | 'zip'
  | 'and'
  | 'not'
  | 'or'
  | 'cmp'
  | 'eq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'neq'
  | 'cond'
  | 'ifNull'
  | 'switch'
  | 'dateFromParts'
  | 'dateFromString'
  | 'dayOfMonth'
  | 'dayOfWeek'
  | 'dayOfYear'
  | 'isoDayOfWeek'
  | 'isoWeek'
  | 'isoWeekYear'
  | 'millisecond'
  | 'minute'
  | 'month'
  | 'second'
  | 'hour'
  | 'week'
  | 'year'
  | 'literal'
  | 'mergeObjects'
  | 'objectToArray'
  | 'allElementsTrue'
  | 'anyElementTrue'
  | 'setDifference'
  | 'setEquals'
  | 'setIntersection'
  | 'setIsSubset'
  | 'setUnion'
  | 'concat'
  | 'dateToString'
  | 'indexOfBytes'
  | 'indexOfCP'
  | 'split'
  | 'strLenBytes'
  | 'strLenCP'
  | 'strcasecmp'
  | 'substr'
  | 'substrBytes'
  | 'substrCP'
  | 'toLower'
  | 'toUpper'
  | 'addToSet'
  | 'avg'
  | 'first'
  | 'last'
  | 'max'
  | 'min'
  | 'push'
  | 'stdDevPop'
  | 'stdDevSamp'
  | 'sum'
  | 'let';

/** The SDK as it is, with types that do not say `any`. */
interface SdkDocument {
  get(): Promise<{ data: Fields[] }>;
  field(projection: Fields): SdkDocument;
  set(data: Fields): Promise<{ updated: number; upsertedId: unknown }>;
  update(data: Fields): Promise<{ updated: number }>;
  remove(): Promise<{ deleted: number }>;
}

export interface SdkQuery {
  where(condition: unknown): SdkQuery;
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery;
  limit(count: number): SdkQuery;
  skip(count: number): SdkQuery;
  field(projection: Fields): SdkQuery;
  options(options: Fields): SdkQuery;
  get(): Promise<{ data: Fields[] }>;
  count(): Promise<{ total: number }>;
  update(data: Fields): Promise<{ updated: number }>;
  updateAndReturn(data: Fields): Promise<{ updated: number; doc: Fields | null }>;
  remove(): Promise<{ deleted: number }>;
}

export interface SdkAggregation {
  end(): Promise<{ data: Fields[] }>;
  done(): Fields[];
  addFields(spec: unknown): SdkAggregation;
  bucket(spec: unknown): SdkAggregation;
  bucketAuto(spec: unknown): SdkAggregation;
  count(field: string): SdkAggregation;
  geoNear(spec: unknown): SdkAggregation;
  group(spec: unknown): SdkAggregation;
  limit(count: number): SdkAggregation;
  lookup(spec: unknown): SdkAggregation;
  match(condition: unknown): SdkAggregation;
  project(spec: unknown): SdkAggregation;
  replaceRoot(spec: unknown): SdkAggregation;
  sample(spec: unknown): SdkAggregation;
  skip(count: number): SdkAggregation;
  sort(spec: Fields): SdkAggregation;
  sortByCount(expression: unknown): SdkAggregation;
  unwind(spec: unknown): SdkAggregation;
}

export interface SdkCollection extends SdkQuery {
  doc(id: string | number): SdkDocument;
  add(data: Fields | Fields[]): Promise<{ id: unknown; ids: unknown[] }>;
  aggregate(): SdkAggregation;
}

interface SdkTransactionDocument extends Omit<SdkDocument, 'get'> {
  get(): Promise<{ data: Fields | null }>;
}

interface SdkTransactionCollection extends Omit<SdkCollection, 'doc'> {
  doc(id: string | number): SdkTransactionDocument;
}

export interface SdkTransaction {
  collection(name: string): SdkTransactionCollection;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
}

export interface SdkDatabase {
  collection(name: string): SdkCollection;
  createCollection(name: string): Promise<unknown>;
  startTransaction(): Promise<SdkTransaction>;
  runTransaction<T>(work: (transaction: SdkTransaction) => Promise<T>, times?: number): Promise<T>;
  serverDate(options?: { offset: number }): unknown;
  RegExp(options: { regexp: string; options?: string }): unknown;
  ObjectId(options: { id: string }): unknown;
  Geo: Record<
    'Point' | 'LineString' | 'Polygon' | 'MultiPoint' | 'MultiLineString' | 'MultiPolygon',
    new (...parts: unknown[]) => unknown
  >;
  command: Record<CommandName, Operator> & {
    aggregate: Record<ExpressionName, Operator> & { pipeline: () => SdkAggregation };
    project: Record<'slice' | 'elemMatch', Operator>;
  };
}

export function sdkDatabase(config: Fields): SdkDatabase {
  const app = tcb.init({ secretId: 'x', secretKey: 'y', ...config });
  // Safe: the same object, described without `any`.
  return app.database() as unknown as SdkDatabase;
}

export interface SdkError {
  readonly code: string;
  readonly message: string;
}

/** What a call was refused with. */
export async function refusalOf(call: Promise<unknown>): Promise<SdkError> {
  try {
    await call;
  } catch (error) {
    return error as SdkError;
  }
  throw new Error('the call was not refused');
}
