import { init } from '@cloudbase/node-sdk';
import { enterCloudEnvironment } from './cloud-environment';
import type { Database } from './database/open-database';

export interface InProcessOptions {
  /** Called once for every round trip a function would make in the cloud. */
  readonly onRequest?: (action: string) => void;
}

interface Registered extends InProcessOptions {
  readonly database: Database;
}

interface SdkConfig {
  readonly env?: string;
  readonly envName?: string;
  readonly throwOnCode?: boolean;
}

interface SdkRequest {
  readonly send: (action: string, params?: Record<string, unknown>) => Promise<unknown>;
}

type SdkRequestClass = new (config: SdkConfig) => SdkRequest;

/** What the SDK throws when a reply has a code. */
class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly requestId: string,
  ) {
    super(message);
  }
}

const registered = new Map<string, Registered>();
let overHttp: SdkRequestClass | undefined;

async function send(
  { database, onRequest }: Registered,
  config: SdkConfig,
  request: { readonly action: string; readonly params: Record<string, unknown> },
): Promise<unknown> {
  onRequest?.(request.action);
  const reply = await database.handle(request.action, request.params);
  const { code, message, requestId } = reply;
  if (typeof code !== 'string' || config.throwOnCode === false) return reply;
  throw new CloudError(code, String(message), String(requestId));
}

// `new` on a function that returns an object gives that object: one "class" serves every environment.
function SdkRequestRouter(config: SdkConfig): SdkRequest {
  const target = registered.get(config.envName ?? config.env ?? '');
  if (target) return { send: (action, params = {}) => send(target, config, { action, params }) };
  if (!overHttp) throw new Error('no database is registered for this environment');
  return new overHttp(config);
}

/** The SDK sets its own class on every `app.database()`; the accessor keeps ours in front of it. */
function takeOver(env: string): void {
  const app = init({ env, secretId: 'local', secretKey: 'local' });
  Object.defineProperty(app.database().constructor, 'reqClass', {
    configurable: true,
    get: () => SdkRequestRouter,
    set: (given: SdkRequestClass) => {
      overHttp = given;
    },
  });
}

/** From now on SDK databases of this environment talk to `database` with no network in between. */
export function registerInProcess(
  env: string,
  database: Database,
  options: InProcessOptions = {},
): () => void {
  enterCloudEnvironment(env);
  takeOver(env);
  registered.set(env, { database, ...options });
  return () => registered.delete(env);
}
