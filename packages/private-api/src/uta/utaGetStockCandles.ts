import type { Endpoint } from '@bitget-kit/transport';
import type { UtaStockCandle } from './UtaStockCandle.js';

/** Parameters of {@link utaGetStockCandles}. */
export interface UtaGetStockCandlesParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
  /** Length of a candle, e.g. `1h`, `1d`: spelled as one client has it, which says no more. */
  period: string;
  /** How many. Left out: as many as the exchange sees fit. */
  count?: number | string | undefined;
  /** Whether prices are adjusted for dividends and splits; no client lists the words. */
  adjustType?: string | undefined;
  /** Parts of the day: regular hours, or all. */
  tradeSessions?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockCandlesResult {
  /** The rows. */
  list: UtaStockCandle[];
}

/**
 * Recent candles of a stock.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockCandles } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockCandles, { symbol: 'AAPL.US', period: '1h' });
 * console.log(result);
 * ```
 */
export const utaGetStockCandles: Endpoint<UtaGetStockCandlesParams, UtaGetStockCandlesResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/market/candlestick',
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
    tradeSessions: 'string',
  },
};
