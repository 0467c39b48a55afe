import { useRef, useState } from 'react';
import { sentenceOf } from '@/features/refusal/sentences';
import { keepPending } from '@/features/write/pending';
import { sent } from '@/features/write/use-write';
import { newRequestId } from '@/services/platform-random';
import { answered, inBatches, keepRun, keptRun, nextBatch, type Run, type SentLine } from './run';
import { BULK } from './texts';

export type RunState =
  | { readonly step: 'still' }
  | { readonly step: 'sending' }
  /** No answer came to the last batch. */
  | { readonly step: 'unknown' }
  | { readonly step: 'refused'; readonly sentence: string };

/** Sends a sheet's lines in batches, one after the other, each under the id it was given at first. */
export function useRun(villageId: string) {
  const [run, setRun] = useState<Run | null>(() => keptRun(villageId));
  const [state, setState] = useState<RunState>({ step: 'still' });
  // Two presses within one frame see the same state; this they do not.
  const busy = useRef(false);

  function change(next: Run | null): void {
    keepRun(next);
    setRun(next);
  }

  async function deliver(begun: Run): Promise<void> {
    setState({ step: 'sending' });
    let now = begun;
    for (let batch = nextBatch(now); batch !== null; batch = nextBatch(now)) {
      const outcome = await answerTo(now, batch.requestId);
      if (outcome.step === 'done') change((now = answered(now, batch, outcome.results)));
      else {
        setState(outcome);
        return;
      }
    }
    setState({ step: 'still' });
  }

  async function alone(work: () => Promise<void>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    await work().finally(() => {
      busy.current = false;
    });
  }

  return {
    run,
    state,
    send: (name: string, lines: readonly SentLine[]) =>
      alone(async () => {
        const parts = inBatches(lines);
        const ids = await Promise.all(parts.map(() => newRequestId()));
        const batches = parts.map((part, index) => ({
          requestId: ids[index] ?? '',
          lines: part,
          results: null,
        }));
        const begun = { villageId, name, batches };
        change(begun);
        await deliver(begun);
      }),
    goOn: () => alone(async () => (run === null ? undefined : deliver(run))),
    forget: () => {
      change(null);
      setState({ step: 'still' });
    },
  };
}

async function answerTo(run: Run, requestId: string) {
  const batch = run.batches.find((one) => one.requestId === requestId);
  const lines = batch?.lines ?? [];
  const [from = 0, until = 0] = [lines[0]?.line, lines.at(-1)?.line];
  const pending = {
    name: 'proposal.bulk',
    input: { villageId: run.villageId, requestId, rows: lines.map(({ row }) => row) },
    label: BULK.label(run.name, from, until),
  } as const;
  keepPending(pending);
  const outcome = await sent<'proposal.bulk'>(pending);
  if (outcome.step === 'done') return { step: 'done', results: outcome.value.results } as const;
  if (outcome.step === 'refused')
    return { step: 'refused', sentence: sentenceOf(outcome.refusal) } as const;
  return { step: 'unknown' } as const;
}
