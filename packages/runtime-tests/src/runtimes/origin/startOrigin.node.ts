import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Report } from '../suite/Report.js';
import { exchangeRoute } from './exchangeRoute.node.js';
import type { Handler } from './Handler.js';
import { hangingRoutes } from './hangingRoutes.node.js';

/** The server that a run talks to. */
export interface Origin {
  readonly url: string;
  /** What the suite told of itself, once it has. */
  readonly report: Promise<Report>;
  readonly close: () => void;
}

/** For the page: this origin and nothing else, and no code made of text. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>suite</title><script type="module" src="/program.js"></script>';

/**
 * A server on loopback for one run: it says what it receives (`/echo`), is an exchange (`/exchange`), leaves requests without an
 * answer (`/hang`), serves the program to browsers, and takes the report.
 */
export async function startOrigin(program: string): Promise<Origin> {
  let take: (report: Report) => void;
  const report = new Promise<Report>((resolve) => {
    take = resolve;
  });
  const routes: { readonly [name: string]: Handler } = {
    '': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': POLICY }).end(PAGE),
    'program.js': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(program)),
    echo: ({ headers }, response) => response.end(envelope({ headers: Object.keys(headers) })),
    exchange: exchangeRoute(),
    ...hangingRoutes(),
    report: async (request, response) => {
      take((await json(request)) as Report);
      response.end();
    },
  };
  const server = createServer((request, response) => {
    const [, name = '', path = ''] = /^\/([^/?]*)(.*)$/.exec(request.url ?? '') ?? [];
    const handle = routes[name];
    if (handle) handle(request, response, path);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, report, close };
}

function envelope(data: unknown): string {
  return JSON.stringify({ code: '00000', msg: 'success', requestTime: Date.now(), data });
}
