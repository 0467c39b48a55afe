import tcb from '@cloudbase/node-sdk';
import {
  type LocalCloud,
  type LocalCloudOptions,
  startLocalCloud,
} from '@localcloud/server/start-local-cloud';
import { aSchema } from './a-database';
import { sdkDatabase } from './sdk';

const running: LocalCloud[] = [];

/** A local cloud on a port of its own, over a database in memory unless a file is named. */
export async function aCloud(options: Partial<LocalCloudOptions> = {}): Promise<LocalCloud> {
  const cloud = await startLocalCloud({
    port: 0,
    file: ':memory:',
    schema: aSchema(),
    env: `cloud-${running.length}`,
    ...options,
  });
  running.push(cloud);
  return cloud;
}

export async function stopClouds(): Promise<void> {
  await Promise.all(running.splice(0).map((cloud) => cloud.stop()));
}

const keys = { secretId: 'x', secretKey: 'y' };

/** The SDK's database over HTTP, as from another process: under a name this process does not know. */
export const databaseOverHttp = ({ serviceUrl }: LocalCloud) =>
  sdkDatabase({ env: 'from-elsewhere', serviceUrl });

export const appOverHttp = ({ serviceUrl }: LocalCloud) =>
  tcb.init({ env: 'from-elsewhere', serviceUrl, ...keys });

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** One request; a body makes it a POST. */
export async function ask(
  cloud: LocalCloud,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${cloud.url}${path}`, {
    headers,
    ...(body !== undefined && {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  });
  const type = response.headers.get('content-type') ?? '';
  const isJson = type.startsWith('application/json');
  return { status: response.status, body: isJson ? await response.json() : await response.text() };
}

export async function signedIn(cloud: LocalCloud, openid: string): Promise<Record<string, string>> {
  const { body } = await ask(cloud, '/sign-in', { body: { openid } });
  return { authorization: `Bearer ${(body as { token: string }).token}` };
}
