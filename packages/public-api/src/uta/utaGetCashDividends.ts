import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One dividend. */
export interface UtaCashDividend {
  /** The first day on which a buyer gets none. */
  exDividendDate: string;
  /** In the currency of the stock. */
  cashDividendPerShare: DecimalString;
  /** When it is paid, ms since the epoch. */
  cashDividendTimestamp: TimestampMsString;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
}

/** Parameters of {@link utaGetCashDividends}. */
export interface UtaGetCashDividendsParams {
  /** Symbol of the tokenised stock. */
  symbol: string;
  /** Those to come, or those paid. */
  type: 'pending' | 'paid';
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
}

/** What comes back. */
export interface UtaGetCashDividendsResult {
  /** The rows. */
  list: UtaCashDividend[];
}

/**
 * Cash dividends of a tokenised stock: those to come, or those paid.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. It comes in pages, but no
 * client shows where an answer holds its cursor, so `paginate` cannot walk it.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetCashDividends } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetCashDividends, { symbol: 'TSLAUSDT', type: 'pending' });
 * console.log(result);
 * ```
 */
export const utaGetCashDividends: Endpoint<UtaGetCashDividendsParams, UtaGetCashDividendsResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/cash-dividend-records',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
    type: 'string!',
    cursor: 'string',
    limit: 'integer',
  },
};
