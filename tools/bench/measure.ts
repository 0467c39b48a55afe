/** One line of the bench: what was counted or compared, and what it may come to at most. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly budget: number;
  readonly ok: boolean;
}

export function measured(name: string, value: number, budget: number): Measure {
  const rounded = Math.round(value * 100) / 100;
  return { name, value: rounded, budget, ok: rounded <= budget };
}

export type Tell = (progress: string) => void;

export async function msOf(work: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (below === undefined || above === undefined) throw new Error('nothing was measured');
  return (below + above) / 2;
}

/**
 * How many times as long one takes as the other: medians of turns taken alternately, so that
 * whatever else the machine does meets both alike.
 */
export async function ratioOf(
  times: number,
  subject: () => Promise<number>,
  reference: () => Promise<number>,
): Promise<number> {
  const [subjects, references]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < times; turn += 1) {
    if (turn % 2 === 0) subjects.push(await subject());
    references.push(await reference());
    if (turn % 2 === 1) subjects.push(await subject());
  }
  return median(subjects) / median(references);
}
