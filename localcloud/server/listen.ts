import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  crossOriginHeaders,
  type HttpReply,
  type HttpRequest,
  requestOf,
  requireLocalCaller,
  send,
} from './http';
import { refusalReply, respond, type Site } from './routes';

export interface Listening {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const LOOPBACK = '127.0.0.1';

async function answer(site: Site, request: HttpRequest, loopbackOnly: boolean): Promise<HttpReply> {
  try {
    requireLocalCaller(request, loopbackOnly);
    return request.method === 'OPTIONS' ? { status: 204 } : await respond(site, request);
  } catch (error) {
    return refusalReply(error);
  }
}

interface Door {
  readonly host?: string;
  readonly port: number;
  /** False: the process may end although the door is open. */
  readonly keepsAlive?: boolean;
}

/** Opens the door: this machine's own unless another address is given. */
export async function listen(
  site: Site,
  { host = LOOPBACK, port, keepsAlive = true }: Door,
): Promise<Listening> {
  const loopbackOnly = [LOOPBACK, 'localhost', '::1'].includes(host);
  const onRequest = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = requestOf(message);
    const reply = await answer(site, request, loopbackOnly);
    const headers = { ...reply.headers, ...crossOriginHeaders(request) };
    send(response, { ...reply, headers }, request.method !== 'HEAD');
  };
  const server = createServer((message, response) => void onRequest(message, response));
  // An idle connection closed from here meets the next request of a busy process half way: ECONNRESET.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  if (!keepsAlive) {
    server.unref();
    server.on('connection', (socket) => socket.unref());
  }
  // Safe: a server that listens on a port has an address with one.
  const bound = server.address() as AddressInfo;
  return {
    url: `http://${host === '0.0.0.0' ? LOOPBACK : host}:${bound.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
