import type { Sqlite } from '../database/sqlite';
import { HttpRefusal, type HttpReply, type HttpRequest } from './http';
import type { Signer } from './secrets';

/** Private files inside the data file; whoever gets one gets it by a link that expires. */
export interface Files {
  readonly sqlite: Sqlite;
  readonly signer: Signer;
  readonly clock: () => number;
  readonly url: () => string;
  readonly prefix: string;
}

const UPLOAD_MS = 15 * 60 * 1000;
const FILE_BYTES_MAX = 50 * 1024 * 1024;
const PATH = /^(?!\/)(?!.*\/\/)[\p{L}\p{N}/!_.*-]{1,512}$/u;

export function openFiles(given: Omit<Files, 'prefix'>, env: string): Files {
  given.sqlite.exec(
    'CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, type TEXT NOT NULL, body BLOB NOT NULL)',
  );
  return { ...given, prefix: `cloud://${env}.local-${env}/` };
}

export const pathOf = ({ prefix }: Files, fileId: unknown): string =>
  typeof fileId === 'string' && fileId.startsWith(prefix) ? fileId.slice(prefix.length) : '';

export const isPath = (path: string): boolean => PATH.test(path);

export const hasFile = ({ sqlite }: Files, path: string): boolean =>
  sqlite.first('SELECT 1 FROM files WHERE path = ?', [path]) !== undefined;

type Use = 'GET' | 'PUT';

const promiseOf = (use: Use, path: string, expires: number): string =>
  `file ${use} ${expires} ${path}`;

/** The path is not escaped: the SDK escapes the whole link before it follows it. */
export function linkTo(files: Files, path: string, use: Use, lifeMs = UPLOAD_MS): string {
  const expires = files.clock() + lifeMs;
  const signature = files.signer.sign(promiseOf(use, path, expires));
  return `${files.url()}/files/${path}?expires=${expires}&sign=${signature}`;
}

function requireLink(files: Files, path: string, use: Use, { searchParams }: URL): void {
  const expires = Number(searchParams.get('expires'));
  const signature = searchParams.get('sign') ?? '';
  const holds = files.signer.isSigned(promiseOf(use, path, expires), signature);
  if (!holds || files.clock() > expires) {
    throw new HttpRefusal(403, 'AccessDenied', 'the link is wrong or has expired');
  }
}

export async function serveFile(
  files: Files,
  request: HttpRequest,
  path: string,
): Promise<HttpReply> {
  const { sqlite } = files;
  const type = request.headers['content-type'] ?? 'application/octet-stream';
  if (request.method === 'PUT') {
    requireLink(files, path, 'PUT', request.url);
    const body = await request.body(FILE_BYTES_MAX);
    const sql = 'INSERT OR REPLACE INTO files (path, type, body) VALUES (?, ?, ?)';
    sqlite.run(sql, [path, type, body]);
    return { status: 200 };
  }
  requireLink(files, path, 'GET', request.url);
  const row = sqlite.first('SELECT type, body FROM files WHERE path = ?', [path]);
  if (!row) throw new HttpRefusal(404, 'NoSuchKey', 'there is no such file');
  const [stored, body] = row;
  const headers = { 'content-type': String(stored), 'cache-control': 'private, no-store' };
  return { status: 200, headers, body: Buffer.from(body as ArrayBuffer) };
}

export function removeFile({ sqlite }: Files, path: string): void {
  sqlite.run('DELETE FROM files WHERE path = ?', [path]);
}

export function copyFile({ sqlite }: Files, from: string, to: string): void {
  const sql = 'INSERT OR REPLACE INTO files SELECT ?, type, body FROM files WHERE path = ?';
  sqlite.run(sql, [to, from]);
}

export const removeFiles = ({ sqlite }: Files): void => sqlite.exec('DELETE FROM files');
