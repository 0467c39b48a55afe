import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exportLines, importLines } from '../database/transfer';
import type { Cloud } from './cloud';
import { HttpRefusal, type HttpReply, type HttpRequest, json, text } from './http';

const IMPORT_BYTES_MAX = 512 * 1024 * 1024;
const DOCUMENTS_SHOWN = 50;

const page = (): HttpReply =>
  text(readFileSync(path.join(__dirname, 'console.html'), 'utf8'), 'text/html');

function collections({ database }: Cloud): HttpReply {
  const { storage, sqlite } = database.engine;
  const list = storage.names().map((name) => {
    const { table } = storage.collection(name);
    return { name, count: Number(sqlite.first(`SELECT count(*) FROM ${table}`)?.[0]) };
  });
  return json(list);
}

function documents({ database }: Cloud, { url }: HttpRequest): HttpReply {
  const { storage, sqlite } = database.engine;
  const { table } = storage.collection(url.searchParams.get('collection') ?? '');
  const skip = Number(url.searchParams.get('skip') ?? 0) || 0;
  const sql = `SELECT body FROM ${table} ORDER BY rowid DESC LIMIT ? OFFSET ?`;
  const rows = sqlite.all(sql, [DOCUMENTS_SHOWN, skip]);
  return json(rows.map(([body]) => JSON.parse(String(body)) as unknown));
}

async function replaceAll(cloud: Cloud, request: HttpRequest): Promise<HttpReply> {
  const body = (await request.body(IMPORT_BYTES_MAX)).toString('utf8');
  return json({ documents: importLines(cloud.database.engine, body.split('\n')) });
}

function exported({ database }: Cloud): HttpReply {
  const lines = [...exportLines(database.engine)].join('\n');
  return {
    status: 200,
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="localcloud.ndjson"',
    },
    body: `${lines}\n`,
  };
}

type ConsoleRoute = (cloud: Cloud, request: HttpRequest) => HttpReply | Promise<HttpReply>;

const ROUTES: Readonly<Record<string, ConsoleRoute>> = {
  'GET ': page,
  'GET requests': ({ log }) => json(log.recent()),
  'GET collections': collections,
  'GET documents': documents,
  'GET export': exported,
  'POST import': replaceAll,
  'POST reset': async (cloud) => {
    await cloud.reset();
    return json({ done: true });
  },
};

/** What the page at /_console shows and does. */
export function consoleRoute(
  cloud: Cloud,
  request: HttpRequest,
  rest: string,
): HttpReply | Promise<HttpReply> {
  const route = ROUTES[`${request.method} ${rest}`];
  if (!route) throw new HttpRefusal(404, 'NOT_FOUND', `the console has no ${rest}`);
  return route(cloud, request);
}
