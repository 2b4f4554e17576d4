import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetOpenInterest}. */
export interface FuturesGetOpenInterestParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
}

/** How much of one contract is held by all users together. */
export interface FuturesOpenInterest {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Amount in base coin. */
  size: DecimalString;
}

/** The open interest and its time. */
export interface FuturesGetOpenInterestResult {
  /** A list of one row. */
  openInterestList: FuturesOpenInterest[];
  /** When the figure was taken, ms since the epoch. */
  ts: TimestampMsString;
}

/**
 * Open interest of one contract: the positions of all users together.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Open-Interest
 * @example
 * ```ts
 * import { futuresGetOpenInterest } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const { openInterestList } = await call(createTransport(), futuresGetOpenInterest, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 * });
 * console.log(openInterestList[0]?.size);
 * ```
 */
export const futuresGetOpenInterest: Endpoint<FuturesGetOpenInterestParams, FuturesGetOpenInterestResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/mix/market/open-interest',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { symbol: 'string!', productType: 'string!' },
};
