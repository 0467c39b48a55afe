import { useState } from 'react';
import { storage } from '@/services/platform';
import { keep } from './kept';

interface Kept<T> {
  readonly householdId: string;
  readonly draft: T;
}

const isKept = (value: unknown): value is Kept<unknown> =>
  typeof value === 'object' && value !== null && 'householdId' in value && 'draft' in value;

/** What the clerk has put in for a household, kept on the phone: a phone call must not lose it. */
export function useDraft<T>(key: string, householdId: string, empty: T) {
  const [draft, setDraft] = useState<T>(() => {
    const kept = storage.get(key, isKept);
    // Safe: each key is written below only, with one type.
    return kept?.householdId === householdId ? (kept.draft as T) : empty;
  });

  return {
    draft,
    change: (next: T) => {
      keep(key, { householdId, draft: next });
      setDraft(next);
    },
    /** It has been sent: it must not be there to be sent anew. */
    drop: () => storage.remove(key),
  };
}
