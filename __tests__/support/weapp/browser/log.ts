/** All that happened, in order: what a test may want to assert, and every error there was. */
export interface LogLine {
  readonly kind:
    'error' | 'warning' | 'console' | 'lifecycle' | 'api' | 'setData' | 'picker' | 'notSimulated';
  readonly [fact: string]: unknown;
}

export const log: LogLine[] = [];

export function record(kind: LogLine['kind'], facts: Readonly<Record<string, unknown>>): void {
  log.push({ kind, ...facts });
}

export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message;
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg);
  return String(error);
}

export function recordError(where: string, error: unknown): void {
  record('error', { where, message: messageOf(error) });
}

/** A copy without functions, as crossing from WeChat's logic layer to its view layer makes. */
export function jsonCopy(value: unknown): unknown {
  if (value === undefined) return undefined;
  return JSON.parse(JSON.stringify(value)) as unknown;
}
