import { DatabaseRefusal } from '../database/errors';
import { admin } from './admin';
import type { Cloud } from './cloud';
import { consoleRoute } from './console-routes';
import { serveFile } from './files';
import { callFunction } from './gateway';
import { HttpRefusal, type HttpReply, type HttpRequest, json } from './http';
import { signIn } from './people';
import { servePages } from './static-files';

export interface Site {
  readonly cloud: Cloud;
  /** The built pages, if they are to be served as well. */
  readonly h5Folder?: string | undefined;
}

async function fireTimer({ timers }: Cloud, name: string): Promise<HttpReply> {
  if (
    !timers()
      .due()
      .some((timer) => timer.name === name)
  ) {
    throw new HttpRefusal(404, 'NOT_FOUND', `no timer is called ${name}`);
  }
  return json({ result: await timers().fire(name) });
}

type SiteRoute = (
  cloud: Cloud,
  request: HttpRequest,
  rest: string,
) => HttpReply | Promise<HttpReply>;

const ROUTES: Readonly<Record<string, SiteRoute>> = {
  admin,
  'sign-in': (cloud, request) => signIn(request, cloud.signer),
  people: ({ people }) => json(people),
  functions: callFunction,
  files: (cloud, request, rest) => serveFile(cloud.files, request, rest),
  inbox: ({ inbox }) => json(inbox.recent()),
  timers: (cloud, request, rest) =>
    request.method === 'POST' && rest.endsWith('/run')
      ? fireTimer(cloud, rest.slice(0, -'/run'.length))
      : json(cloud.timers().due()),
  _console: consoleRoute,
};

const POST_ONLY: ReadonlySet<string> = new Set(['admin', 'sign-in']);

export async function respond({ cloud, h5Folder }: Site, request: HttpRequest): Promise<HttpReply> {
  const address = decodeURIComponent(request.url.pathname).slice(1);
  const [head = '', ...rest] = address.split('/');
  const route = ROUTES[head];
  if (route && (request.method === 'POST' || !POST_ONLY.has(head))) {
    return route(cloud, request, rest.join('/'));
  }
  if (h5Folder !== undefined) return servePages(h5Folder, address);
  if (address === '') return { status: 302, headers: { location: '/_console' } };
  throw new HttpRefusal(404, 'NOT_FOUND', `there is no ${address}`);
}

export function refusalReply(error: unknown): HttpReply {
  if (error instanceof HttpRefusal) {
    return json({ code: error.code, message: error.message }, error.status);
  }
  if (error instanceof DatabaseRefusal || error instanceof URIError) {
    return json({ code: 'INVALID_PARAM', message: error.message }, 400);
  }
  const message = error instanceof Error ? error.message : String(error);
  return json({ code: 'SYS_ERR', message }, 500);
}
