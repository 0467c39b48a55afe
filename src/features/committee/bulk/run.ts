/** A sheet on its way, batch by batch; kept on the phone, so that it goes on after an interruption. */
import type { Input, Output } from '@contract/index';
import { keep } from '@/features/card/kept';
import { ownKey } from '@/features/session/kept-person';
import { storage } from '@/services/platform';

export type PreviewedLine = Output<'proposal.preview'>['lines'][number];
type Row = Input<'proposal.bulk'>['rows'][number];
export type Result = Output<'proposal.bulk'>['results'][number];

/** One line on its way: what is sent, and what it is recognised by. */
export interface SentLine {
  readonly line: number;
  readonly words: string;
  readonly row: Row;
}

export interface Batch {
  /** Under which it is sent, however often. */
  readonly requestId: string;
  readonly lines: readonly SentLine[];
  /** Null until its answer came. */
  readonly results: readonly Result[] | null;
}

export interface Run {
  readonly villageId: string;
  readonly name: string;
  readonly batches: readonly Batch[];
}

/** As many as one call takes (contract/proposal.ts). */
const BATCH = 50;

export function inBatches(lines: readonly SentLine[]): readonly (readonly SentLine[])[] {
  const count = Math.ceil(lines.length / BATCH);
  return Array.from({ length: count }, (_, index) =>
    lines.slice(index * BATCH, (index + 1) * BATCH),
  );
}

export function nextBatch({ batches }: Run): Batch | null {
  return batches.find(({ results }) => results === null) ?? null;
}

export function answered(run: Run, { requestId }: Batch, results: readonly Result[]): Run {
  const batches = run.batches.map((one) =>
    one.requestId === requestId ? { ...one, results } : one,
  );
  return { ...run, batches };
}

/** How many lines have an answer, of how many. */
export function progressOf({ batches }: Run): { readonly done: number; readonly all: number } {
  const count = (some: readonly Batch[]) => some.reduce((sum, one) => sum + one.lines.length, 0);
  return { done: count(batches.filter(({ results }) => results !== null)), all: count(batches) };
}

const KEY = 'committee-bulk';

const isRun = (value: unknown): value is Run =>
  typeof value === 'object' && value !== null && 'batches' in value && 'villageId' in value;

export function keptRun(villageId: string): Run | null {
  const run = storage.get(ownKey(KEY), isRun);
  return run?.villageId === villageId ? run : null;
}

export function keepRun(run: Run | null): void {
  if (run === null) storage.remove(ownKey(KEY));
  else keep(ownKey(KEY), run);
}
