import type { Database } from '../database/open-database';
import type { Files } from './files';
import type { Runtime } from './functions';
import type { Inbox } from './inbox';
import type { DemoPerson } from './people';
import type { RequestLog } from './request-log';
import type { Signer } from './secrets';
import type { Timers } from './timers';

/** Everything the routes work with. */
export interface Cloud {
  readonly database: Database;
  readonly runtime: () => Runtime;
  readonly files: Files;
  readonly inbox: Inbox;
  readonly log: RequestLog;
  readonly people: readonly DemoPerson[];
  readonly signer: Signer;
  readonly timers: () => Timers;
  readonly clock: () => number;
  /** Empties everything and plants what the cloud starts with. */
  readonly reset: () => Promise<void>;
}
