import Taro from '@tarojs/taro';
import { platformName } from './platform-screen';

// Written into the output by config/index.ts.
declare const CLOUD_ENV_ID: string;

/** Once, at launch, before the first call. */
export function startCloud(): void {
  if (platformName !== 'weapp') return;
  Taro.cloud.init(CLOUD_ENV_ID === '' ? {} : { env: CLOUD_ENV_ID });
}

/** Only on WeChat; what the function returned, as it came. */
export async function callFunction(name: string, data: object): Promise<unknown> {
  const reply = await Taro.cloud.callFunction({ name, data });
  return reply.result;
}

interface HttpReply {
  readonly status: number;
  readonly body: unknown;
}

export async function postJson(
  url: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpReply> {
  const reply = await Taro.request<unknown>({
    url,
    method: 'POST',
    data: body,
    header: { 'content-type': 'application/json', ...headers },
  });
  return { status: reply.statusCode, body: reply.data };
}
