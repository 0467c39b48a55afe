import { useEffect, useState } from 'react';
import { storage } from '@/services/platform';
import { keepIfRoom } from './kept';

interface Kept {
  readonly householdId: string;
  readonly draft: unknown;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'householdId' in value && 'draft' in value;

interface DraftPlace<T extends object> {
  readonly key: string;
  readonly householdId: string;
  readonly empty: T;
  /** While the form is open. What has been sent must not be found here and sent anew. */
  readonly open: boolean;
}

/** Whether something was put in for this household and not sent. */
export function hasDraft(key: string, householdId: string): boolean {
  return storage.get(key, isKept)?.householdId === householdId;
}

/** What somebody has put in for a household, kept on the phone: a call coming in must not lose it. */
export function useDraft<T extends object>({ key, householdId, empty, open }: DraftPlace<T>) {
  const [draft, setDraft] = useState<T>(() => {
    const kept = storage.get(key, isKept);
    // Safe: each key is written below only, with one type.
    return kept?.householdId === householdId ? (kept.draft as T) : empty;
  });
  useEffect(() => {
    if (open) keepIfRoom(key, { householdId, draft });
    else storage.remove(key);
  }, [key, householdId, draft, open]);
  const change = (next: T): void => {
    if (open) setDraft(next);
  };
  return [draft, change] as const;
}
