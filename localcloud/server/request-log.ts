import type { Database } from '../database/open-database';

interface LoggedRequest {
  readonly at: number;
  readonly action: string;
  readonly collection: string;
  readonly ms: number;
  readonly code: string;
}

export interface RequestLog {
  readonly note: (request: LoggedRequest) => void;
  readonly recent: () => readonly LoggedRequest[];
}

const KEPT_MAX = 300;

export function openRequestLog(): RequestLog {
  const kept: LoggedRequest[] = [];
  return {
    note: (request) => {
      kept.push(request);
      if (kept.length > KEPT_MAX) kept.shift();
    },
    recent: () => [...kept].reverse(),
  };
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Runs something and notes what it was, how long it took and what it was refused with. */
export async function noted<T extends object>(
  log: RequestLog,
  what: { readonly action: string; readonly collection?: string },
  run: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  const note = (code: string): void =>
    log.note({
      at: Date.now(),
      action: what.action,
      collection: what.collection ?? '',
      ms: Math.round((performance.now() - start) * 100) / 100,
      code,
    });
  try {
    const reply = await run();
    note('code' in reply ? wordOf(reply.code) : '');
    return reply;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? wordOf(error.code) : '';
    note(code || 'SYS_ERR');
    throw error;
  }
}

export const withLog = (database: Database, log: RequestLog): Database => ({
  ...database,
  handle: (action, params) =>
    noted(log, { action, collection: wordOf(params.collectionName) }, () =>
      database.handle(action, params),
    ),
});
