import { useCallback, useEffect, useRef, useState } from 'react';
import { Refusal } from '@domain/refusal';
import { sentenceOf } from '@/features/refusal/sentences';
import { isOnline } from '@/services/platform';

/** What a screen shows while it has no value, and beside an old value that could not be renewed. */
export type Load<T> =
  | { readonly step: 'loading'; readonly value: null }
  | { readonly step: 'ready'; readonly value: T; readonly stale: boolean }
  | { readonly step: 'offline'; readonly value: null }
  | { readonly step: 'failed'; readonly value: null; readonly sentence: string };

export interface Loaded<T> {
  readonly load: Load<T>;
  readonly reload: () => Promise<void>;
}

/**
 * Loads when the page comes up and whenever `key` changes; `reload` renews. A value once shown
 * stays on the screen when a renewal fails, marked stale.
 */
export function useLoad<T>(key: string, fetch: () => Promise<T>): Loaded<T> {
  const [held, setHeld] = useState<{ readonly key: string; readonly load: Load<T> }>({
    key,
    load: { step: 'loading', value: null },
  });
  const asking = useRef({ key, fetch });
  useEffect(() => {
    asking.current = { key, fetch };
  });

  const reload = useCallback(async () => {
    const asked = asking.current;
    const next = await outcomeOf(asked.fetch);
    // A slow answer to an earlier question must not overwrite the present one.
    if (asked.key !== asking.current.key) return;
    setHeld((before) => ({
      key: asked.key,
      load: before.key === asked.key ? renewed(before.load, next) : next,
    }));
  }, []);

  useEffect(() => {
    void reload();
  }, [key, reload]);

  return { load: held.key === key ? held.load : { step: 'loading', value: null }, reload };
}

/** For what stands beside something that says already that nothing could be renewed. */
export function unmarked<T>(load: Load<T>): Load<T> {
  return load.step === 'ready' ? { ...load, stale: false } : load;
}

async function outcomeOf<T>(fetch: () => Promise<T>): Promise<Load<T>> {
  try {
    return { step: 'ready', value: await fetch(), stale: false };
  } catch (error) {
    if (error instanceof Refusal)
      return { step: 'failed', value: null, sentence: sentenceOf(error) };
    if (!(await isOnline())) return { step: 'offline', value: null };
    return { step: 'failed', value: null, sentence: '没有收到回音，请再试一次。' };
  }
}

function renewed<T>(before: Load<T>, next: Load<T>): Load<T> {
  const kept = before.step === 'ready' && (next.step === 'offline' || next.step === 'failed');
  return kept ? { ...before, stale: true } : next;
}
