import { HttpRefusal, type HttpReply, type HttpRequest, json, jsonOf } from './http';
import type { Signer } from './secrets';

/** Somebody one can be on the local cloud; in WeChat the cloud itself knows who is calling. */
export interface DemoPerson {
  readonly openid: string;
  readonly name: string;
  readonly note: string;
}

const OPENID = /^[\w-]{1,64}$/;
const BODY_BYTES_MAX = 1024;

export async function signIn(request: HttpRequest, signer: Signer): Promise<HttpReply> {
  const body = await jsonOf(request, BODY_BYTES_MAX);
  const openid = typeof body === 'object' && body !== null && 'openid' in body ? body.openid : '';
  if (typeof openid !== 'string' || !OPENID.test(openid)) {
    throw new HttpRefusal(400, 'INVALID_PARAM', 'openid must be 1 to 64 letters, digits, - or _');
  }
  return json({ token: `${openid}.${signer.sign(`person ${openid}`)}` });
}

/** Who signed in with this token. */
export function openidOf({ headers }: HttpRequest, signer: Signer): string {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const dot = token.lastIndexOf('.');
  const openid = token.slice(0, Math.max(dot, 0));
  if (openid === '' || !signer.isSigned(`person ${openid}`, token.slice(dot + 1))) {
    throw new HttpRefusal(401, 'CHECK_LOGIN_FAILED', 'sign in first: POST /sign-in {"openid": …}');
  }
  return openid;
}
