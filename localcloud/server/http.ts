import type { IncomingMessage, ServerResponse } from 'node:http';

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  /** The whole body, or a refusal when it is longer than this. */
  readonly body: (bytesMax: number) => Promise<Buffer>;
}

export interface HttpReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const json = (body: unknown, status = 200): HttpReply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

export const text = (body: string, type = 'text/plain'): HttpReply => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8` },
  body,
});

async function bodyOf(message: IncomingMessage, bytesMax: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // What is too long is read to its end all the same: else the caller may not see the refusal.
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= bytesMax) chunks.push(chunk);
  }
  if (bytes <= bytesMax) return Buffer.concat(chunks);
  const limit = `the body is longer than ${bytesMax} bytes`;
  throw new HttpRefusal(413, 'EXCEED_REQUEST_SIZE_LIMIT', limit);
}

export async function jsonOf(request: HttpRequest, bytesMax: number): Promise<unknown> {
  const body = (await request.body(bytesMax)).toString('utf8');
  try {
    return body === '' ? {} : (JSON.parse(body) as unknown);
  } catch {
    throw new HttpRefusal(400, 'INVALID_PARAM', 'the body is not JSON');
  }
}

export const requestOf = (message: IncomingMessage): HttpRequest => ({
  method: message.method ?? 'GET',
  url: new URL(message.url ?? '/', 'http://local'),
  headers: message.headers,
  body: (bytesMax) => bodyOf(message, bytesMax),
});

export function send(response: ServerResponse, reply: HttpReply, withBody: boolean): void {
  const { status, headers = {}, body = '' } = reply;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(withBody ? body : undefined);
}

const LOCAL_PAGE = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const isLocalPage = (origin: string): boolean => LOCAL_PAGE.test(origin);

/** Other sites' pages must not reach into the local cloud through the browser that shows them. */
export function requireLocalCaller({ headers }: HttpRequest, loopbackOnly: boolean): void {
  const { origin, host = '' } = headers;
  const isSameOrigin = origin === `http://${host}`;
  const isForeign = origin !== undefined && !isSameOrigin && !isLocalPage(origin);
  const isRebound = loopbackOnly && !LOCAL_HOST.test(host);
  if (isForeign || isRebound) {
    throw new HttpRefusal(403, 'INVALID_REQUEST_SOURCE', 'only pages of this machine may call');
  }
}

export function crossOriginHeaders({ headers }: HttpRequest): Record<string, string> {
  const { origin } = headers;
  if (origin === undefined || !isLocalPage(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    vary: 'origin',
  };
}
