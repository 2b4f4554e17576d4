import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { createSigner } from '@bitget-kit/signer';
import { Agent } from 'undici';
import { type Contestant, CREDENTIALS, ORDER } from './Contestant.js';

/** Sends text and gives text: all that a floor differs in. */
type Send = (method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: string) => Promise<string>;

/** As little as a signed request can be: the same signature, the same headers, the body parsed. Nothing is checked. */
function floor(name: string, send: Send, close?: () => Promise<void>): Contestant {
  const signer = createSigner(CREDENTIALS);
  const data = async (text: Promise<string>): Promise<unknown> => JSON.parse(await text).data;
  return {
    name,
    order: () => {
      const path = '/api/v2/spot/trade/place-order';
      const body = JSON.stringify(ORDER);
      const auth = signer.sign({ method: 'POST', path, body, timestamp: Date.now() });
      return data(send('POST', path, { ...auth, locale: 'en-US', 'Content-Type': 'application/json' }, body));
    },
    ticker: () => data(send('GET', '/api/v2/spot/market/tickers?symbol=BTCUSDT', { locale: 'en-US' })),
    candles: () =>
      data(send('GET', '/api/v2/spot/market/candles?granularity=1min&limit=1000&symbol=BTCUSDT', { locale: 'en-US' })),
    ...(close && { close }),
  };
}

/** What no client can be faster than, on each way to send. */
export function floors(url: string): Contestant[] {
  const agent = new Agent({ connections: 128 });
  const http = new HttpAgent({ keepAlive: true });
  const { hostname, port } = new URL(url);
  return [
    floor(
      'undici.request',
      async (method, path, headers, body) =>
        (await agent.request({ origin: url, path, method, headers, body: body ?? null })).body.text(),
      () => agent.close(),
    ),
    floor(
      'node:http',
      (method, path, headers, body) =>
        new Promise((resolve, reject) => {
          const request = httpRequest({ agent: http, hostname, port, method, path, headers }, (response) => {
            let text = '';
            response.setEncoding('utf8');
            response.on('data', (piece: string) => {
              text += piece;
            });
            response.on('end', () => resolve(text));
          });
          request.on('error', reject);
          request.end(body);
        }),
      async () => http.destroy(),
    ),
    floor('fetch', async (method, path, headers, body) =>
      (await fetch(url + path, init(method, headers, body))).text(),
    ),
    // What it takes to be able to end a request, which every client must.
    floor('fetch with a signal', async (method, path, headers, body) => {
      const { signal } = new AbortController();
      return (await fetch(url + path, { ...init(method, headers, body), signal })).text();
    }),
  ];
}

function init(method: string, headers: Record<string, string>, body: string | undefined): RequestInit {
  return body === undefined ? { method, headers } : { method, headers, body };
}
