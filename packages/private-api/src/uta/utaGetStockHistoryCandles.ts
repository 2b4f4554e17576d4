import type { Endpoint } from '@bitget-kit/transport';
import type { UtaStockCandle } from './UtaStockCandle.js';

/** Parameters of {@link utaGetStockHistoryCandles}. */
export interface UtaGetStockHistoryCandlesParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
  /** Length of a candle, e.g. `1h`, `1d`: spelled as one client has it, which says no more. */
  period: string;
  /** How many. Left out: as many as the exchange sees fit. */
  count?: number | string | undefined;
  /** Whether prices are adjusted for dividends and splits; no client lists the words. */
  adjustType?: string | undefined;
  /** Whether candles after `time` are given, in place of those before. */
  forward?: boolean | undefined;
  /** The time from which candles are counted. */
  time?: string | undefined;
  /** Parts of the day: regular hours, or all. */
  tradeSessions?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockHistoryCandlesResult {
  /** The rows. */
  list: UtaStockCandle[];
}

/**
 * Candles of a stock before or after a point in time.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockHistoryCandles } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockHistoryCandles, { symbol: 'AAPL.US', period: '1h' });
 * console.log(result);
 * ```
 */
export const utaGetStockHistoryCandles: Endpoint<
  UtaGetStockHistoryCandlesParams,
  UtaGetStockHistoryCandlesResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v3/stockplus/market/history-candlestick',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
    period: 'string!',
    count: 'integer',
    adjustType: 'string',
    forward: 'boolean',
    time: 'string',
    tradeSessions: 'string',
  },
};
