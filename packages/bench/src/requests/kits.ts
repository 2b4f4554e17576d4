import { type BitgetConfig, createBitget, createRateLimiter, type FetchLike } from 'bitget-kit';
import { type Contestant, CREDENTIALS, ORDER } from './Contestant.js';

/** Lets everything pass, and counts all the same. */
const WIDE = { requests: 1_000_000_000, seconds: 1 };
const PERMIT = { done: () => undefined, cancel: () => undefined };
const OFF = { acquire: () => PERMIT };

/** No network at all: what a socket costs varies by more than what is to be seen here. */
const DATA = { orderId: '1', clientOid: ORDER.clientOid };
const BODY = JSON.stringify({ code: '00000', msg: 'success', requestTime: 1_700_000_000_000, data: DATA });
const answer = { status: 200, headers: { get: () => null }, text: async () => BODY };
const nowhere: FetchLike = async () => answer;

/** bitget-kit as it comes but for its limits, which would hold the bench back, and in parts. */
export function kits(baseUrl: string): Contestant[] {
  return [
    kit('bitget-kit', { baseUrl, rateLimiter: wideLimiter() }),
    kit('bitget-kit, no limiter', { baseUrl, rateLimiter: OFF }),
    kit('bitget-kit, fetch', { baseUrl, rateLimiter: OFF, fetch: (url, init) => fetch(url, init) }),
  ];
}

/** The same without a network, with the limiter and without. */
export function offlineKits(): Contestant[] {
  return [
    kit('offline', { fetch: nowhere, rateLimiter: wideLimiter() }),
    kit('offline, no limiter', { fetch: nowhere, rateLimiter: OFF }),
  ];
}

function wideLimiter(): ReturnType<typeof createRateLimiter> {
  const endpoints = {
    'POST /api/v2/spot/trade/place-order': { ...WIDE, scope: 'uid' as const },
    'GET /api/v2/spot/market/tickers': { ...WIDE, scope: 'ip' as const },
    'GET /api/v2/spot/market/candles': { ...WIDE, scope: 'ip' as const },
  };
  return createRateLimiter({ limits: { overall: WIDE, endpoints } });
}

function kit(name: string, config: BitgetConfig): Contestant {
  const bitget = createBitget({ ...config, credentials: CREDENTIALS });
  return {
    name,
    order: () => bitget.spot.placeOrder(ORDER),
    ticker: () => bitget.spot.getTickers({ symbol: 'BTCUSDT' }),
    candles: () => bitget.spot.getCandles({ symbol: 'BTCUSDT', granularity: '1min', limit: 1_000 }),
    close: bitget.close,
  };
}
