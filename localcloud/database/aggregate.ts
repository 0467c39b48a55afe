import { type Doc, isPlainObject, parseWire, stringifyBody } from './ejson';
import type { Engine } from './engine';
import { invalidParam } from './errors';
import { find, type Search } from './find';
import { metresFrom } from './geo';
import { lookUp } from './lookup';
import { matcherOf, runStages } from './matcher';
import type { PipelineRun, Stage } from './pipeline';
import { collectionNameOf, type Params, type Reply, sortOf } from './request';

const DEFAULT_LIMIT = 20;

const stageOf = (stage: Doc): Stage => {
  const [[name, value] = ['', undefined], ...more] = Object.entries(stage);
  if (more.length > 0 || !name.startsWith('$')) {
    throw invalidParam('A pipeline stage specification object must contain exactly one field.');
  }
  return { name, value };
};

function stagesOf(params: Params, serverDate: (offsetMs: number) => Date): Stage[] {
  const { stages } = params;
  if (!Array.isArray(stages)) throw invalidParam('stages must be a list');
  return stages.map((stage: unknown) => {
    const { stageKey, stageValue } = stage as { stageKey: string; stageValue: string };
    return stageOf({ [stageKey]: parseWire(stageValue, serverDate) });
  });
}

interface Head {
  readonly search: Search;
  readonly rest: readonly Stage[];
}

// What stands at the front in this order can be answered by an index: match, sort, skip, limit.
function headOf(stages: readonly Stage[]): Head {
  const rest = [...stages];
  const take = (name: string): unknown =>
    rest[0]?.name === name ? rest.shift()?.value : undefined;
  const conditions: Doc[] = [];
  for (let next = take('$match'); next !== undefined; next = take('$match')) {
    conditions.push(isPlainObject(next) ? next : {});
  }
  const sort = sortOf(take('$sort'));
  const skip = Number(take('$skip') ?? 0);
  const limit = Number(take('$limit') ?? Number.POSITIVE_INFINITY);
  const [only = {}] = conditions;
  const condition = conditions.length > 1 ? { $and: conditions } : only;
  return { search: { condition, sort, skip, limit }, rest };
}

function setAt(doc: Doc, path: string, value: unknown): Doc {
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...doc, [head]: value };
  const inner = doc[head];
  return { ...doc, [head]: setAt(isPlainObject(inner) ? inner : {}, rest.join('.'), value) };
}

function geoNear(docs: readonly Doc[], options: Doc): Doc[] {
  const { near, key, distanceField, includeLocs, query, limit, num } = options;
  if (typeof key !== 'string')
    throw invalidParam('geoNear needs the `key` of the field to measure');
  const matches = isPlainObject(query) ? matcherOf(query) : undefined;
  const most = Number(options.maxDistance ?? Number.POSITIVE_INFINITY);
  const least = Number(options.minDistance ?? 0);
  const factor = Number(options.distanceMultiplier ?? 1);
  const measured = docs
    .filter((doc) => matches?.(doc) ?? true)
    .map((doc) => ({ doc, metres: metresFrom(doc, key, near) ?? Number.NaN }))
    .filter(({ metres }) => metres >= least && metres <= most)
    .sort((left, right) => left.metres - right.metres)
    .slice(0, Number(limit ?? num ?? 100));
  return measured.map(({ doc, metres }) => {
    const withDistance = setAt(doc, String(distanceField), metres * factor);
    if (typeof includeLocs !== 'string') return withDistance;
    const location = key
      .split('.')
      .reduce<unknown>((at, step) => (isPlainObject(at) ? at[step] : undefined), doc);
    return setAt(withDistance, includeLocs, location);
  });
}

const loadAll = (engine: Engine, name: string): Doc[] =>
  find(engine, engine.storage.collection(name), { condition: {} }).map(({ doc }) => doc);

function runRest(
  engine: Engine,
  docs: readonly Doc[],
  stages: readonly Stage[],
  variables?: Doc,
): Doc[] {
  let current = [...docs];
  let plain: Doc[] = [];
  const flush = (): void => {
    if (plain.length === 0) return;
    const load = (name: string): Doc[] => loadAll(engine, name);
    current = runStages(current, { stages: plain, load, ...(variables && { variables }) });
    plain = [];
  };
  for (const { name, value } of stages) {
    if (name !== '$lookup' && name !== '$geoNear') {
      plain.push({ [name]: value });
      continue;
    }
    flush();
    const options = isPlainObject(value) ? value : {};
    current =
      name === '$geoNear'
        ? geoNear(current, options)
        : lookUp(engine, current, { options, run: runPipeline, ...(variables && { variables }) });
  }
  flush();
  return current;
}

function runPipeline(engine: Engine, { collection, stages, variables, hint }: PipelineRun): Doc[] {
  // A match that computes with variables is for mingo, which knows them.
  const isComputed = variables !== undefined && JSON.stringify(stages).includes('"$expr"');
  const { search, rest } = isComputed
    ? { search: { condition: {} }, rest: stages }
    : headOf(stages);
  const condition = hint ? { $and: [hint, search.condition] } : search.condition;
  const found = find(engine, collection, { ...search, condition }).map(({ doc }) => doc);
  return rest.length === 0 ? found : runRest(engine, found, rest, variables);
}

export function aggregateDocuments(engine: Engine, params: Params): Reply {
  const collection = engine.storage.collection(collectionNameOf(params));
  const given = stagesOf(params, engine.serverDate);
  const isLimited = given.some(({ name }) => name === '$limit');
  const stages = isLimited ? given : [...given, { name: '$limit', value: DEFAULT_LIMIT }];
  return { data: { list: runPipeline(engine, { collection, stages }).map(stringifyBody) } };
}
