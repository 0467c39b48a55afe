import { Aggregator, Context, Query } from 'mingo';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as stages from 'mingo/operators/pipeline';
import * as projections from 'mingo/operators/projection';
import * as queries from 'mingo/operators/query';
import type { AnyObject } from 'mingo/types';
import { type Doc } from './ejson';
import { requestFailed } from './errors';
import { GEO_OPERATORS } from './geo';

const CONTEXT = Context.init({
  accumulator: accumulators,
  expression: expressions,
  pipeline: stages,
  projection: projections,
  query: { ...queries, ...GEO_OPERATORS },
});

export type Matcher = (doc: Doc) => boolean;

// mingo complains with exceptions of its own; to the caller they are requests the database refuses.
function refusingBadRequests<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (
      error instanceof Error &&
      (error.name === 'MingoError' || error.constructor.name === 'MingoError')
    ) {
      throw requestFailed(`[FailedOperation] ${error.message}`);
    }
    throw error;
  }
}

/** Undefined when the condition matches everything. */
export function matcherOf(condition: Doc): Matcher | undefined {
  if (Object.keys(condition).length === 0) return undefined;
  const query = refusingBadRequests(() => new Query(condition, { context: CONTEXT }));
  return (doc) => query.test(doc);
}

export function projected(docs: readonly Doc[], projection: Doc): Doc[] {
  return refusingBadRequests(() =>
    new Query({}, { context: CONTEXT }).find<Doc>([...docs], projection).all(),
  );
}

export interface Pipeline {
  readonly stages: readonly Doc[];
  readonly load: (collection: string) => Doc[];
  readonly variables?: Doc;
}

export function runStages(docs: readonly Doc[], pipeline: Pipeline): Doc[] {
  const options = {
    context: CONTEXT,
    collectionResolver: (name: string): AnyObject[] => pipeline.load(name),
    ...(pipeline.variables && { variables: pipeline.variables }),
  };
  return refusingBadRequests(() => new Aggregator([...pipeline.stages], options).run([...docs]));
}
