import { useMemo, useState } from 'react';
import { useLoad, type Load } from '@/features/load/use-load';

/** One page of a list, and where the next begins; null when this was the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface More {
  readonly step: 'none' | 'idle' | 'loading' | 'failed';
  readonly load: () => Promise<void>;
}

interface Rest<T> extends Page<T> {
  /** The first page these follow on. */
  readonly after: string;
  readonly step: 'idle' | 'loading' | 'failed';
}

/** A list that comes page by page. When a renewal brings another first page, the list begins anew. */
export function usePages<T>(key: string, fetch: (cursor: string | null) => Promise<Page<T>>) {
  const { load, reload } = useLoad(key, () => fetch(null));
  const [held, setHeld] = useState<Rest<T> | null>(null);

  const first = load.value;
  const after = useMemo(() => `${key}\n${JSON.stringify(first)}`, [key, first]);
  const rest: Rest<T> =
    held?.after === after ? held : { after, items: [], next: first?.next ?? null, step: 'idle' };

  async function loadMore(): Promise<void> {
    if (rest.next === null || rest.step === 'loading') return;
    setHeld({ ...rest, step: 'loading' });
    const next = await followed(rest, fetch);
    // What came while the list began anew belongs to the old one.
    setHeld((now) => (now?.after === rest.after ? next : now));
  }

  const items = useMemo(() => [...(first?.items ?? []), ...rest.items], [first, rest.items]);
  const shown: Load<readonly T[]> = load.step === 'ready' ? { ...load, value: items } : load;
  const more: More = { step: rest.next === null ? 'none' : rest.step, load: loadMore };
  return { load: shown, more, reload };
}

async function followed<T>(
  rest: Rest<T>,
  fetch: (cursor: string | null) => Promise<Page<T>>,
): Promise<Rest<T>> {
  try {
    const { items, next } = await fetch(rest.next);
    return { ...rest, items: [...rest.items, ...items], next, step: 'idle' };
  } catch {
    // What is on the screen stays; the person may ask for the next page again.
    return { ...rest, step: 'failed' };
  }
}
