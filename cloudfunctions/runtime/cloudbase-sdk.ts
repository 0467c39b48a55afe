/** The one file that imports CloudBase's SDK. */
import { init, parseContext, SYMBOL_CURRENT_ENV, type CloudBase } from '@cloudbase/node-sdk';

export type Sdk = CloudBase;
export type SdkDatabase = ReturnType<CloudBase['database']>;

/** The SDK's own types leave a transaction untyped; these are the parts of it that are used. */
export interface SdkTransaction {
  collection(name: string): {
    add(document: object): Promise<unknown>;
    doc(id: string): {
      get(): Promise<unknown>;
      set(document: object): Promise<unknown>;
    };
  };
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
}

export async function startTransaction(db: SdkDatabase): Promise<SdkTransaction> {
  // Safe: the SDK answers with its Transaction, of which this is a part.
  return (await (db.startTransaction as () => Promise<unknown>).call(db)) as SdkTransaction;
}

/**
 * Connects to the environment the function runs in. On a laptop CLOUD_SERVICE_URL points the same
 * SDK at the local cloud, which takes any key.
 */
export function connect(environment: NodeJS.ProcessEnv): Sdk {
  const serviceUrl = environment.CLOUD_SERVICE_URL;
  if (serviceUrl === undefined) return init({ env: SYMBOL_CURRENT_ENV });
  return init({
    env: environment.CLOUD_ENV ?? 'local',
    secretId: 'local',
    secretKey: 'local',
    serviceUrl,
  });
}

/** The second argument of a function, which the cloud fills. */
export type FunctionContext = Parameters<typeof parseContext>[0];

/** What the cloud says of the caller; all empty when a timer calls. */
export interface CloudIdentity {
  readonly openid: string;
  /** Whether any client, signed in in whatever way, stands behind the call. */
  readonly fromClient: boolean;
}

/** Reads the caller from the context, which the cloud fills and a client cannot. */
export function identityOf(context: FunctionContext): CloudIdentity {
  const { environment, environ } = parseContext(context);
  // Safe: the SDK types these as loose records; only text is taken from them.
  const given = { ...(environ as object), ...(environment as object) } as Record<string, unknown>;
  const text = (key: string) => (typeof given[key] === 'string' ? given[key] : '');
  const openid = text('WX_OPENID');
  return {
    openid,
    fromClient: [openid, text('TCB_UUID'), text('TCB_CUSTOM_USER_ID')].some(Boolean),
  };
}
