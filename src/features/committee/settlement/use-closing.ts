import { useState } from 'react';
import { periodName } from '@domain/period';
import { useWrite, type Write } from '@/features/write/use-write';
import { useHidden } from '@/services/platform-hidden';
import { CLOSE } from './texts';
import type { Period } from './use-settlement';

interface Progress {
  readonly households: number;
  readonly of: number;
}

export interface Closing {
  readonly write: Write<'period.close'>;
  /** Null until it has begun. */
  readonly progress: Progress | null;
  /** Begins, or goes on: page by page, for as long as this page is looked at. */
  readonly start: () => Promise<void>;
  readonly again: () => Promise<void>;
}

interface ClosingOf {
  readonly villageId: string;
  readonly period: Period;
  readonly onDone: () => Promise<void>;
}

/** Goes through the households of a period; left alone, the cloud goes on by itself. */
export function useClosing({ villageId, period, onDone }: ClosingOf): Closing {
  const write = useWrite('period.close');
  const [reached, setReached] = useState<Progress | null>(null);
  const [watched] = useState({ now: true });
  useHidden(() => {
    watched.now = false;
  });

  async function follow(answer: ReturnType<typeof write.again>): Promise<void> {
    const outcome = await answer;
    if (outcome === null) return;
    setReached(outcome);
    if (outcome.state === 'closed') await onDone();
    else if (watched.now) await follow(sendNext());
  }
  const sendNext = () =>
    write.send({ villageId, period: period.period }, CLOSE.label(periodName(period.period)));

  return {
    write,
    progress: later(reached, period.figures),
    start: () => {
      watched.now = true;
      return follow(sendNext());
    },
    again: () => follow(write.again()),
  };
}

/** What this page heard of last, or the one before it was opened. */
function later(reached: Progress | null, loaded: Progress | null): Progress | null {
  if (reached === null || loaded === null) return reached ?? loaded;
  return reached.households >= loaded.households ? reached : loaded;
}
