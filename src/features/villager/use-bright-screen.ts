import { screenBright, useShown } from '@/services/platform';
import { useHidden } from '@/services/platform-hidden';

/** Full brightness while the page is in view, for a scanner at dusk. */
export function useBrightScreen(): void {
  const turn = (on: boolean): void => {
    screenBright(on).catch(() => {
      // A phone that keeps its brightness to itself still shows the code.
    });
  };
  useShown(() => turn(true));
  useHidden(() => turn(false));
}
