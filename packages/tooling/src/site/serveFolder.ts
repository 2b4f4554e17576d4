import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { type Listening, listenOnLoopback } from './listenOnLoopback.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a folder under a path, on loopback, as the plainest of file servers does: a file for its path, `index.html` for a
 * folder, and nothing for anything else.
 */
export async function serveFolder(folder: string, base: string): Promise<Listening> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileOf(folder, path.slice(base.length)) : undefined;
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return listenOnLoopback(server);
}

function fileOf(folder: string, path: string): string | undefined {
  const place = join(folder, normalize(`/${path}`));
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats?.isFile()) return place;
  const index = join(place, 'index.html');
  return path === '' || path.endsWith('/')
    ? statSync(index, { throwIfNoEntry: false })
      ? index
      : undefined
    : undefined;
}
