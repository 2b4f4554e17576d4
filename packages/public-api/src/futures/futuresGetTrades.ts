import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesTrade } from './FuturesTrade.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetTrades}. */
export interface FuturesGetTradesParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** How many trades, up to 100. Left out: 100. */
  limit?: number | string | undefined;
}

/** The latest trades. */
export type FuturesGetTradesResult = FuturesTrade[];

/**
 * The latest trades of the market on one contract, 100 at most. Older ones: `futuresGetTradeHistory`.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills
 * @example
 * ```ts
 * import { futuresGetTrades } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const trades = await call(createTransport(), futuresGetTrades, { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
 * console.log(trades[0]?.price, trades[0]?.size);
 * ```
 */
export const futuresGetTrades: Endpoint<FuturesGetTradesParams, FuturesGetTradesResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/mix/market/fills',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { symbol: 'string!', productType: 'string!', limit: 'integer' },
};
