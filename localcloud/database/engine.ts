import type { Reader } from './find';
import type { Storage } from './storage';
import type { Ledger } from './transactions';

/** What every action works with. */
export interface Engine extends Reader {
  readonly storage: Storage;
  readonly ledger: Ledger;
  readonly newId: () => string;
  readonly serverDate: (offsetMs: number) => Date;
}
