import type { EndpointName } from '@contract/index';
import { ownKey } from '@/features/session/kept-person';
import { storage } from '@/services/platform';

/** A write that was sent and not answered yet. It outlives the page and the app. */
export interface Pending {
  readonly name: EndpointName;
  /** With its request id, word for word as first sent. */
  readonly input: Readonly<Record<string, unknown>>;
  /** For whom it is, in a few words, to recognise it by. */
  readonly label: string;
}

const KEY = 'pending-writes';

const isList = (value: unknown): value is Pending[] => Array.isArray(value);

export function pendingWrites(): readonly Pending[] {
  return storage.get(ownKey(KEY), isList) ?? [];
}

/**
 * Kept before it is sent, so that a phone that dies in between knows what it asked; false on one that
 * has no room for it.
 */
export function keepPending(pending: Pending): boolean {
  try {
    keep([...pendingWrites().filter((other) => !isSame(other, pending)), pending]);
    return true;
  } catch {
    return false;
  }
}

export function settlePending(pending: Pending): void {
  keep(pendingWrites().filter((other) => !isSame(other, pending)));
}

function keep(list: readonly Pending[]): void {
  if (list.length === 0) {
    storage.remove(ownKey(KEY));
    return;
  }
  // Safe: inputs of calls are plain JSON.
  storage.set(ownKey(KEY), list as unknown as Parameters<typeof storage.set>[1]);
}

function isSame(a: Pending, b: Pending): boolean {
  return a.input.requestId === b.input.requestId;
}
