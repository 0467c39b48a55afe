import { type Doc, isPlainObject } from './ejson';
import type { Engine } from './engine';
import { invalidParam } from './errors';
import { find } from './find';
import { encodeValue, valuesAt } from './keys';
import { runStages } from './matcher';
import type { PipelineRun, Stage } from './pipeline';
import type { Collection } from './storage';

export interface Lookup {
  readonly options: Doc;
  readonly variables?: Doc;
  /** Runs the inner pipeline; handed in because it may itself contain lookups. */
  readonly run: (engine: Engine, pipeline: PipelineRun) => Doc[];
}

// A document without the local field joins those without the foreign field, as null joins null.
function localValues(doc: Doc, field: string): readonly unknown[] {
  const { values, throughArray } = valuesAt(doc, field.split('.'));
  return throughArray ? values : [values[0] ?? null];
}

function joinByField(
  engine: Engine,
  docs: readonly Doc[],
  collection: Collection,
  options: Doc,
): Doc[] {
  const { localField, foreignField, as } = options;
  const known = new Map<string, Doc[]>();
  return docs.map((doc) => {
    const wanted = localValues(doc, String(localField));
    const name = wanted.map((value) => encodeValue(value).toString('hex')).join();
    const joined =
      known.get(name) ??
      find(engine, collection, { condition: { [String(foreignField)]: { $in: wanted } } }).map(
        (found) => found.doc,
      );
    known.set(name, joined);
    return { ...doc, [String(as)]: joined };
  });
}

function equalityOf(expression: unknown, variables: Doc): Doc {
  if (!isPlainObject(expression)) return {};
  if (Array.isArray(expression.$and)) {
    const parts = expression.$and as unknown[];
    return Object.assign({}, ...parts.map((part) => equalityOf(part, variables))) as Doc;
  }
  const sides = expression.$eq;
  if (!Array.isArray(sides)) return {};
  const texts = sides.filter((side) => typeof side === 'string');
  const field = texts.find((side) => side.startsWith('$') && !side.startsWith('$$'));
  const variable = texts.find((side) => side.startsWith('$$'));
  const value = variable && variables[variable.slice(2)];
  const isScalar = value !== undefined && value !== null && !Array.isArray(value);
  return field && isScalar ? { [field.slice(1)]: value } : {};
}

/** `$expr: { $eq: ['$field', '$$variable'] }` says which documents an index can find. */
function hintOf(stages: readonly Stage[], variables: Doc): Doc | undefined {
  const [first] = stages;
  if (first?.name !== '$match' || !isPlainObject(first.value)) return undefined;
  const { $expr, $and, ...rest } = first.value;
  const scalars = Object.entries(rest).filter(([field]) => !field.startsWith('$'));
  const inner = Array.isArray($and) ? $and.filter(isPlainObject).map((part) => part.$expr) : [];
  const equalities = [$expr, ...inner].map((expression) => equalityOf(expression, variables));
  const hint = Object.assign({}, ...equalities, Object.fromEntries(scalars)) as Doc;
  return Object.keys(hint).length > 0 ? hint : undefined;
}

interface Inner {
  readonly collection: Collection;
  readonly stages: readonly Stage[];
}

function joinByPipeline(engine: Engine, docs: readonly Doc[], inner: Inner, lookup: Lookup): Doc[] {
  const { options, run } = lookup;
  const spec = isPlainObject(options.let) ? options.let : {};
  const none = (): Doc[] => [];
  return docs.map((doc) => {
    // `let` is evaluated by projecting it: the same expressions, by the same engine.
    const [variables = {}] = Object.keys(spec).length
      ? runStages([doc], { stages: [{ $replaceRoot: { newRoot: spec } }], load: none })
      : [{}];
    const all = { ...lookup.variables, ...variables };
    const hint = hintOf(inner.stages, all);
    const joined = run(engine, { ...inner, variables: all, ...(hint && { hint }) });
    return { ...doc, [String(options.as)]: joined };
  });
}

export function lookUp(engine: Engine, docs: readonly Doc[], lookup: Lookup): Doc[] {
  const { from, pipeline, localField, foreignField } = lookup.options;
  if (typeof from !== 'string') throw invalidParam('lookup needs `from`');
  const collection = engine.storage.collection(from);
  if (!Array.isArray(pipeline)) {
    if (!localField || !foreignField)
      throw invalidParam('lookup needs localField and foreignField');
    return joinByField(engine, docs, collection, lookup.options);
  }
  const stages = pipeline
    .filter(isPlainObject)
    .flatMap((stage) => Object.entries(stage).map(([name, value]) => ({ name, value })));
  return joinByPipeline(engine, docs, { collection, stages }, lookup);
}
