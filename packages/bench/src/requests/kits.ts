import { type BitgetConfig, createBitget, createRateLimiter } from 'bitget-kit';
import { type Contestant, CREDENTIALS, ORDER } from './Contestant.js';

/** Lets everything pass, and counts all the same. */
const WIDE = { requests: 1_000_000_000, seconds: 1 };
const PERMIT = { done: () => undefined, cancel: () => undefined };
const OFF = { acquire: () => PERMIT };

/** bitget-kit as it comes but for its limits, which would hold the bench back, and in parts. */
export function kits(baseUrl: string): Contestant[] {
  const endpoints = {
    'POST /api/v2/spot/trade/place-order': { ...WIDE, scope: 'uid' as const },
    'GET /api/v2/spot/market/tickers': { ...WIDE, scope: 'ip' as const },
    'GET /api/v2/spot/market/candles': { ...WIDE, scope: 'ip' as const },
  };
  const limiter = () => createRateLimiter({ limits: { overall: WIDE, endpoints } });
  return [
    kit('bitget-kit', { baseUrl, rateLimiter: limiter() }),
    kit('bitget-kit, no limiter', { baseUrl, rateLimiter: OFF }),
    kit('bitget-kit, fetch', { baseUrl, rateLimiter: OFF, fetch: (url, init) => fetch(url, init) }),
  ];
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
