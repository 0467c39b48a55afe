import { jsonCopy, messageOf, record } from './log';

/** What every wx function takes: callbacks, or a promise comes back. */
export interface WxOptions {
  success?: (result: object) => void;
  fail?: (failure: object) => void;
  complete?: (outcome: object) => void;
  [name: string]: unknown;
}

type Run = (options: WxOptions) => unknown;
export type WxFunction = (options?: WxOptions) => Promise<object> | undefined;

async function settle(name: string, options: WxOptions, run: Run): Promise<object> {
  record('api', { name, argument: jsonCopy(options) });
  try {
    const answer: unknown = await run(options);
    const result = { errMsg: `${name}:ok`, ...(typeof answer === 'object' ? answer : {}) };
    options.success?.(result);
    options.complete?.(result);
    return result;
  } catch (error) {
    const words = error instanceof Error ? error.message : messageOf(error);
    const failure = { errMsg: `${name}:fail ${words}` };
    options.fail?.(failure);
    options.complete?.(failure);
    // WeChat rejects with this object, and Taro looks for its errMsg.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw failure;
  }
}

/** A wx function from what it does; named in full, `cloud.callFunction`. */
export function wxFunction(name: string, run: Run): WxFunction {
  return (options = {}) => {
    const done = settle(name, options, run);
    const { success, fail, complete } = options;
    if (success === undefined && fail === undefined && complete === undefined) return done;
    // The callback was told; nobody holds the promise.
    done.catch(() => undefined);
    return undefined;
  };
}
