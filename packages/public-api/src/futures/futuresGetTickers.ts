import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesTicker } from './FuturesTicker.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetTickers}. */
export interface FuturesGetTickersParams {
  /** The line of futures. */
  productType: ProductType;
}

/** One row per contract. */
export type FuturesGetTickersResult = FuturesTicker[];

/**
 * Latest prices, 24-hour figures, funding rate and open interest of all contracts of a product type.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-All-Symbol-Ticker
 * @example
 * ```ts
 * import { futuresGetTickers } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const tickers = await call(createTransport(), futuresGetTickers, { productType: 'USDT-FUTURES' });
 * console.log(tickers.map(({ symbol, fundingRate }) => `${symbol} ${fundingRate}`));
 * ```
 */
export const futuresGetTickers: Endpoint<FuturesGetTickersParams, FuturesGetTickersResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/mix/market/tickers',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { productType: 'string!' },
};
