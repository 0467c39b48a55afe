import { useSyncExternalStore } from 'react';
import { fontScale } from './platform-screen';
import { storage } from './platform-storage';

const KEY = 'elder-mode';

// Who set the phone's text this much larger wants it here too.
const SCALE_ELDER = 1.15;

const listeners = new Set<() => void>();

const isChoice = (value: unknown): value is 'on' | 'off' => value === 'on' || value === 'off';

/** 关怀模式: what was chosen here, else what the phone's own setting says. */
function isElder(): boolean {
  const choice = storage.get(KEY, isChoice);
  return choice === undefined ? fontScale() >= SCALE_ELDER : choice === 'on';
}

/** Holds for every page, also those already open. */
export function setElder(on: boolean): void {
  storage.set(KEY, on ? 'on' : 'off');
  listeners.forEach((listener) => {
    listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useElder(): boolean {
  return useSyncExternalStore(subscribe, isElder);
}
