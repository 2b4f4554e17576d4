import type { Endpoint } from '@bitget-kit/transport';
import type { SpotMarketTrade } from './SpotMarketTrade.js';

/** Parameters of {@link spotGetTrades}. */
export interface SpotGetTradesParams {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** How many trades, up to 500. Left out: 100. */
  limit?: number | string | undefined;
}

/** Newest first. */
export type SpotGetTradesResult = SpotMarketTrade[];

/**
 * The latest trades of the market on one spot pair, up to 500. Older ones: `spotGetTradeHistory`.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Recent-Trades
 * @example
 * ```ts
 * import { spotGetTrades } from '@bitget-kit/public-api/spot';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const trades = await call(createTransport(), spotGetTrades, { symbol: 'BTCUSDT', limit: 20 });
 * console.log(trades.map(({ side, size, price }) => `${side} ${size} at ${price}`));
 * ```
 */
export const spotGetTrades: Endpoint<SpotGetTradesParams, SpotGetTradesResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/market/fills',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  check: { symbol: 'string!', limit: 'integer' },
};
