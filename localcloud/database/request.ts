import { type Doc, isPlainObject, parseWire } from './ejson';
import { invalidParam } from './errors';
import { type KeyField, keyFieldOf } from './keys';

export type Params = Readonly<Record<string, unknown>>;
export type Reply = Record<string, unknown>;

const DEFAULT_LIMIT = 100;
const LIMIT_MAX = 1000;

export function collectionNameOf(params: Params): string {
  const { collectionName } = params;
  if (typeof collectionName === 'string' && collectionName !== '') return collectionName;
  throw invalidParam('collectionName is required');
}

type ServerDate = (offsetMs: number) => Date;

function parsed(params: Params, name: string, serverDate: ServerDate): unknown {
  const text = params[name];
  if (text === undefined || text === '') return undefined;
  if (typeof text !== 'string') throw invalidParam(`${name} must be a string of Extended JSON`);
  try {
    return parseWire(text, serverDate);
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidParam(`${name} is not Extended JSON`);
    throw error;
  }
}

export function documentOf(params: Params, name: string, serverDate: ServerDate): Doc {
  const value = parsed(params, name, serverDate) ?? {};
  if (!isPlainObject(value)) throw invalidParam(`${name} must be an object`);
  return value;
}

export function documentsIn(params: Params, serverDate: ServerDate): Doc[] {
  const { data } = params;
  if (!Array.isArray(data)) throw invalidParam('data must be a list of documents');
  return data.map((text: unknown) => documentOf({ text }, 'text', serverDate));
}

/** The document a request addresses by its id, as `doc(id)` does. */
export function addressedId(params: Params, query: Doc): { readonly id: unknown } | undefined {
  if (params.queryType !== 'DOC' || !('_id' in query)) return undefined;
  return { id: query._id };
}

const fieldOf = ([field, turn]: readonly [string, unknown]): KeyField =>
  keyFieldOf({ field, direction: turn === -1 || turn === 'desc' ? -1 : 1 });

export function sortOf(spec: unknown): readonly KeyField[] {
  return isPlainObject(spec) ? Object.entries(spec).map(fieldOf) : [];
}

const wholeNumber = (value: unknown, fallback: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : fallback;

export function pageOf(params: Params): { readonly skip: number; readonly limit: number } {
  const limit = wholeNumber(params.limit, DEFAULT_LIMIT) || DEFAULT_LIMIT;
  return { skip: wholeNumber(params.offset, 0), limit: Math.min(limit, LIMIT_MAX) };
}
