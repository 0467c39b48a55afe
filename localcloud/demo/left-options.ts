import type { Household } from '@domain/household';
import type { Ask } from './ask';

export interface LeftOptions {
  readonly ask: Ask;
  readonly villageId: string;
  readonly households: readonly Household[];
  readonly requestId: () => string;
  /** Everybody in the panel marks what is there to be marked. */
  readonly review: (steps: 'first' | 'all') => Promise<void>;
}
