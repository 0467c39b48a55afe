import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HttpRefusal, type HttpReply } from './http';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** A file of the built pages; any other address is a page of the app, which its index finds. */
export async function servePages(folder: string, address: string): Promise<HttpReply> {
  const root = path.resolve(folder);
  const wanted = path.resolve(root, `.${path.posix.normalize(`/${address}`)}`);
  const isInside = wanted.startsWith(root + path.sep);
  const hasName = path.extname(wanted) !== '';
  const file = isInside && hasName ? wanted : path.join(root, 'index.html');
  try {
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { 'content-type': type }, body: await readFile(file) };
  } catch {
    throw new HttpRefusal(404, 'NOT_FOUND', `there is no ${address}`);
  }
}
