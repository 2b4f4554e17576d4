import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesTicker } from './FuturesTicker.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetTicker}. */
export interface FuturesGetTickerParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
}

/** A list of one row. */
export type FuturesGetTickerResult = FuturesTicker[];

/**
 * Latest prices, 24-hour figures, funding rate and open interest of one contract.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Ticker
 * @example
 * ```ts
 * import { futuresGetTicker } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const [ticker] = await call(createTransport(), futuresGetTicker, { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
 * console.log(ticker?.lastPr, ticker?.markPrice);
 * ```
 */
export const futuresGetTicker: Endpoint<FuturesGetTickerParams, FuturesGetTickerResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/mix/market/ticker',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { symbol: 'string!', productType: 'string!' },
};
