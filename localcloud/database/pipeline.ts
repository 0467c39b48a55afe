import type { Doc } from './ejson';
import type { Collection } from './storage';

export interface Stage {
  readonly name: string;
  readonly value: unknown;
}

export interface PipelineRun {
  readonly collection: Collection;
  readonly stages: readonly Stage[];
  readonly variables?: Doc;
  /** What the documents must match as well: a hint an index can use. */
  readonly hint?: Doc;
}
