import { useEffect, useState } from 'react';
import { keepIfRoom } from '@/features/card/kept';
import { ownKey } from '@/features/session/kept-person';
import { storage } from '@/services/platform';
import type { WriteState } from './use-write';

/** Short texts by name, as they are being typed. */
type Texts = Readonly<Record<string, string>>;

const areTexts = (value: unknown): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

/** What the phone still has of them. */
export function keptTexts(key: string): Texts | null {
  return storage.get(ownKey(key), areTexts) ?? null;
}

interface KeptTexts {
  readonly texts: Texts;
  readonly change: (texts: Texts) => void;
  /** They are not wanted any more. */
  readonly forget: () => void;
}

/** Texts that stay on the phone until they are sent: a call that comes in must not lose them. */
export function useKeptTexts(
  key: string,
  step: WriteState<unknown>['step'],
  fresh: Texts = {},
): KeptTexts {
  // Null as long as nobody has typed.
  const [typed, setTyped] = useState(() => keptTexts(key));
  // Once sent they are the pending write's, which the phone keeps as well: kept twice, they would be sent twice.
  const isOurs = step === 'idle' || step === 'refused';
  useEffect(() => {
    if (typed === null || !isOurs) storage.remove(ownKey(key));
    else keepIfRoom(ownKey(key), typed);
  }, [key, typed, isOurs]);
  return {
    texts: typed ?? fresh,
    change: setTyped,
    forget: () => {
      storage.remove(ownKey(key));
      setTyped(null);
    },
  };
}
