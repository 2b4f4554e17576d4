import { createUndiciFetch } from '@bitget-kit/transport/undici';
import { type Bitget, type BitgetConfig, type FetchLike, syncClock } from 'bitget-kit';

/** A way to fail: what the client is made with besides its credentials, and what is asked of it. */
export interface Failure {
  readonly config: BitgetConfig;
  readonly request?: (bitget: Bitget) => Promise<unknown>;
}

export const order = {
  symbol: 'BTCUSDT',
  side: 'buy',
  orderType: 'limit',
  force: 'gtc',
  price: '1',
  size: '1',
} as const;
export const placeOrder = (bitget: Bitget): Promise<unknown> => bitget.spot.placeOrder(order);

/** Repeats everything that it was sent, as servers and proxies do that want to be helpful. */
function echo(status: number, write: (seen: string) => string): FetchLike {
  return async (url, { headers, body }) => {
    const names = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    return new Response(write(`${url} ${names.join(' ')} ${JSON.stringify(headers)} ${body}`), { status });
  };
}

/** Fails as `fetch` does for a header that it will not send: with the value in the message, and everything in the cause. */
const tellAll: FetchLike = async (url, init) => {
  const cause = Object.assign(new Error(`while sending ${JSON.stringify(init)} to ${url}`), { request: init });
  throw new TypeError(`Headers.append: "${init.headers['ACCESS-PASSPHRASE']}" is an invalid header value.`, { cause });
};
const never: FetchLike = (_, { signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
const envelope = (code: string) => (seen: string) => JSON.stringify({ code, msg: seen, requestTime: 1, data: null });

export const FAILURES: { readonly [name: string]: Failure } = {
  'a network failure that repeats the request': { config: { fetch: tellAll } },
  'a refusal that repeats the request': { config: { fetch: echo(400, envelope('43012')) } },
  'a refusal with an unknown code': { config: { fetch: echo(400, envelope('98765')) } },
  'a refused signature': { config: { fetch: echo(400, envelope('40009')) } },
  'a refused timestamp': { config: { fetch: echo(400, envelope('40008')) } },
  'a limit that is passed': { config: { fetch: echo(429, envelope('429')) } },
  'a page that repeats the request': { config: { fetch: echo(502, (seen) => `<html>${seen}</html>`) } },
  'a page that is cut within it': { config: { fetch: echo(403, (seen) => `<html>${'.'.repeat(120)}${seen}`) } },
  'a redirect that repeats the request': { config: { fetch: echo(301, (seen) => seen) } },
  'no answer in time': { config: { fetch: never, timeoutMs: 5 } },
  'a caller who gives up': {
    config: { fetch: never },
    request: (bitget) => bitget.spot.placeOrder(order, { signal: AbortSignal.timeout(5) }),
  },
  'a client that is closed meanwhile': {
    config: { fetch: never },
    request: async (bitget) => {
      const placing = placeOrder(bitget);
      setTimeout(() => void bitget.close(), 5);
      await placing;
    },
  },
  'a parameter of the wrong kind': {
    config: { fetch: never },
    request: (bitget) => bitget.spot.placeOrder({ ...order, price: 1 as never }),
  },
  'a permission that is missing': {
    config: { fetch: never, permissions: ['read'] },
  },
  'a limiter that fails': {
    config: {
      fetch: never,
      rateLimiter: { acquire: () => Promise.reject(new Error('no')) },
    },
  },
  'a refusal whose code repeats the request': {
    config: { fetch: echo(400, (seen) => JSON.stringify({ code: seen })) },
  },
  'a page whose headers repeat the request': {
    config: {
      fetch: async (_, { headers }) => ({
        status: 403,
        headers: { get: () => Object.values(headers).join(' ') },
        text: async () => '<html>',
      }),
    },
  },
  'an answer that is cut': { config: { fetch: echo(200, (seen) => `{"code":"00000","data":${JSON.stringify(seen)}`) } },
  'an answer that says that it is too long': {
    config: {
      fetch: async (url, { headers }) =>
        new Response(`${url} ${JSON.stringify(headers)}`, { headers: { 'content-length': '99999999' } }),
    },
  },
  'a connection that undici cannot make': { config: { fetch: createUndiciFetch(), baseUrl: 'http://127.0.0.1:1' } },
  'a time to send that is over': {
    config: { fetch: never },
    request: (bitget) => bitget.spot.placeOrder(order, { sendWithinMs: 0 }),
  },
  'a client that was closed before': {
    config: { fetch: never },
    request: async (bitget) => {
      await bitget.close();
      await placeOrder(bitget);
    },
  },
  'a sync of the clock that fails': {
    config: { fetch: tellAll },
    request: (bitget) => syncClock(bitget.transport),
  },
  'an answer that is no answer': { config: { fetch: (async () => 'nonsense') as never } },
  'a clock that is asked first, in vain': { config: { fetch: tellAll, syncClock: true } },
};
