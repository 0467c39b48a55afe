import { usePullDown, useShown } from '@/services/platform';
import type { Loaded } from './use-load';

/** Renews what a page shows when it comes back into view and when it is pulled down. */
export function useRenewal(...loadeds: readonly Loaded<unknown>[]): void {
  const renew = async (): Promise<void> => {
    await Promise.all(loadeds.map(({ reload }) => reload()));
  };
  useShown(() => {
    // The first time, everything is on its way already.
    if (loadeds.some(({ load }) => load.step !== 'loading')) void renew();
  });
  usePullDown(renew);
}
