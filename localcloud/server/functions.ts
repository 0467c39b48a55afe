/** The second argument of a function, with the names the cloud gives its parts. */
export interface FunctionContext {
  readonly memory_limit_in_mb: number;
  readonly time_limit_in_ms: number;
  readonly request_id: string;
  readonly function_version: string;
  readonly function_name: string;
  readonly namespace: string;
  readonly environ: string;
  readonly environment: string;
}

type CloudFunction = (event: never, context: FunctionContext) => unknown;
export type Functions = Readonly<Record<string, CloudFunction>>;

export interface FunctionLimits {
  readonly name: string;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
}

export class FunctionRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Invocation {
  readonly name: string;
  readonly event: unknown;
  /** Who calls; undefined when it is a timer or another function. */
  readonly openid?: string | undefined;
  readonly source: 'wx_client' | 'timer' | 'function';
}

export interface Runtime {
  readonly env: string;
  readonly functions: Functions;
  readonly limits: readonly FunctionLimits[];
  readonly newId: () => string;
}

const APP_ID = 'wx-local';

// Who calls is told in this argument and nowhere else: two calls at once share `process.env`.
function environmentOf(runtime: Runtime, { openid, source }: Invocation): Record<string, string> {
  const common = { TCB_ENV: runtime.env, SCF_NAMESPACE: runtime.env, TRIGGER_SRC: source };
  if (openid === undefined) return common;
  return {
    ...common,
    TCB_SOURCE: source,
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_CLIENTIP',
    WX_OPENID: openid,
    WX_APPID: APP_ID,
    WX_CLIENTIP: '127.0.0.1',
  };
}

const LIMITS_DEFAULT = { timeoutSeconds: 20, memoryMb: 256 };

function contextOf(runtime: Runtime, invocation: Invocation): FunctionContext {
  const environment = environmentOf(runtime, invocation);
  const limits = runtime.limits.find(({ name }) => name === invocation.name) ?? LIMITS_DEFAULT;
  return {
    memory_limit_in_mb: limits.memoryMb,
    time_limit_in_ms: limits.timeoutSeconds * 1000,
    request_id: runtime.newId(),
    function_version: '$LATEST',
    function_name: invocation.name,
    namespace: runtime.env,
    environ: Object.entries(environment)
      .map(([key, value]) => `${key}=${value}`)
      .join(';'),
    environment: JSON.stringify(environment),
  };
}

/** The cloud adds who calls to what a client sent, over anything the client wrote there itself. */
function eventOf({ event, openid }: Invocation): unknown {
  if (openid === undefined || typeof event !== 'object' || event === null) return event;
  return { ...event, userInfo: { openId: openid, appId: APP_ID } };
}

async function withinLimit<T>(work: Promise<T>, context: FunctionContext): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    const late = `${context.function_name} took longer than ${context.time_limit_in_ms} ms`;
    const refuse = (): void => reject(new FunctionRefusal('FUNCTIONS_TIME_LIMIT_EXCEEDED', late));
    timer = setTimeout(refuse, context.time_limit_in_ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** What the function returned, as JSON carries it. */
export async function invoke(runtime: Runtime, invocation: Invocation): Promise<string> {
  const run = runtime.functions[invocation.name];
  if (!run) {
    const message = `no function is called ${invocation.name}`;
    throw new FunctionRefusal('FUNCTION_NOT_FOUND', message);
  }
  const context = contextOf(runtime, invocation);
  try {
    // Safe: a function takes any event; it checks what it is given.
    const work = Promise.resolve(run(eventOf(invocation) as never, context));
    return JSON.stringify((await withinLimit(work, context)) ?? null);
  } catch (error) {
    if (error instanceof FunctionRefusal) throw error;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new FunctionRefusal('FUNCTIONS_EXECUTE_FAIL', message);
  }
}
