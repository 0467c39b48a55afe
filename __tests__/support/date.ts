/** Stops the date at an instant; everything else keeps running. */
export function stopTheDate(instant: string): void {
  jest.useFakeTimers({ now: new Date(instant), doNotFake: [...RUNNING] });
}

const RUNNING = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;
