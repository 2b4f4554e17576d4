import type { PagedEndpoint } from '@bitget-kit/transport';
import type { SpotMarketTrade } from './SpotMarketTrade.js';

/** Parameters of {@link spotGetTradeHistory}. */
export interface SpotGetTradeHistoryParams {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Rows a page, up to 1000. Left out: 500. */
  limit?: number | string | undefined;
  /** Trades older than the one with this `tradeId`. */
  idLessThan?: string | undefined;
  /** Start of the range, ms; no more than 90 days back. The range may span 7 days. */
  startTime?: number | string | undefined;
  /** End of the range, ms. */
  endTime?: number | string | undefined;
}

/** One page, newest first. The `side` is capitalised here: `Sell`. */
export type SpotGetTradeHistoryResult = SpotMarketTrade[];

/**
 * Trades of the market on one spot pair over the last 90 days, in ranges of up to 7 days. Times are to the second.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @throws {@link BitgetError} `api/rejected` when the range is longer than 7 days or older than 90.
 * @see https://www.bitget.com/api-doc/spot/market/Get-Market-Trades
 * @example
 * ```ts
 * import { spotGetTradeHistory } from '@bitget-kit/public-api/spot';
 * import { createTransport, paginate } from '@bitget-kit/transport';
 *
 * const lastHour = { symbol: 'BTCUSDT', startTime: Date.now() - 3_600_000, endTime: Date.now() };
 * for await (const trade of paginate(createTransport(), spotGetTradeHistory, lastHour)) {
 *   console.log(trade.ts, trade.price, trade.size);
 * }
 * ```
 */
export const spotGetTradeHistory: PagedEndpoint<
  SpotGetTradeHistoryParams,
  SpotGetTradeHistoryResult,
  'public',
  SpotMarketTrade
> = {
  method: 'GET',
  path: '/api/v2/spot/market/fills-history',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  page: {
    by: 'id',
    param: 'idLessThan',
    from: 'tradeId',
    size: 'limit',
    defaultSize: 500,
    maxSize: 1000,
    maxRangeDays: 7,
  },
  check: { symbol: 'string!', limit: 'integer', idLessThan: 'string', startTime: 'time', endTime: 'time' },
};
