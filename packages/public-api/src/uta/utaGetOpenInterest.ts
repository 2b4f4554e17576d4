import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetOpenInterest}. */
export interface UtaGetOpenInterestParams {
  /** Category, in capitals. */
  category: UtaFuturesCategory;
  /** Symbol of the contract, e.g. `BTCUSDT`. Left out: all of the category. */
  symbol?: string | undefined;
}

/** The open positions of everybody on one contract. */
export interface UtaOpenInterest {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Sum of the open positions, in base coin. */
  openInterest: DecimalString;
}

/** One row per contract. */
export interface UtaGetOpenInterestResult {
  /** The rows. */
  list: UtaOpenInterest[];
  /** When the figures were taken, ms since the epoch. */
  ts: TimestampMsString;
}

/**
 * How much is open on one contract, or on all of a category.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Get-Open-Interest
 * @example
 * ```ts
 * import { utaGetOpenInterest } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const { list } = await call(createTransport(), utaGetOpenInterest, { category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
 * console.log(list[0]?.openInterest);
 * ```
 */
export const utaGetOpenInterest: Endpoint<UtaGetOpenInterestParams, UtaGetOpenInterestResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/open-interest',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { category: 'string!', symbol: 'string' },
};
