import type { Reply } from '@contract/index';
import { createCall, NoAnswer, type Transport } from './call';
import { callFunction, postJson } from './platform-cloud';
import { platformName } from './platform-screen';
import { forgetSignInToken, signInToken } from './sign-in';

// Written into the output by config/index.ts; empty for the page's own origin.
declare const GATEWAY_URL: string;

export function gatewayUrl(path: string): string {
  return `${GATEWAY_URL}${path}`;
}

const throughWeChat: Transport = async (call) => replyOf(await callFunction('api', call));

const throughGateway: Transport = async (call) => {
  const token = signInToken();
  if (token === undefined) return { ok: false, code: 'FORBIDDEN', facts: {} };
  const { status, body } = await postJson(gatewayUrl('/functions/api'), call, {
    authorization: `Bearer ${token}`,
  });
  if (status === 401) {
    // Signed in to another data file: nothing was done, and a kept write must stay kept.
    forgetSignInToken();
    throw new NoAnswer('not signed in');
  }
  return replyOf(body);
};

/** Reaches the cloud from this phone or browser. */
export const call = createCall(async (request) => {
  try {
    return await (platformName === 'weapp' ? throughWeChat(request) : throughGateway(request));
  } catch (error) {
    throw new NoAnswer(error instanceof Error ? error.message : 'the network failed');
  }
});

function replyOf(body: unknown): Reply<unknown> {
  if (typeof body === 'object' && body !== null && 'ok' in body) {
    // Safe: whatever says `ok` was made by `serve`, which only makes replies.
    return body as Reply<unknown>;
  }
  throw new NoAnswer('not a reply');
}
