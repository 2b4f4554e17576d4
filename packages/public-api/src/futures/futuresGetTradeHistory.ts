import type { PagedEndpoint } from '@bitget-kit/transport';
import type { FuturesTrade } from './FuturesTrade.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetTradeHistory}. */
export interface FuturesGetTradeHistoryParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Rows a page, up to 1000. Left out: 500. */
  limit?: number | string | undefined;
  /** Trades older than the one with this id. */
  idLessThan?: string | undefined;
  /** Start of the range, ms. The range may span 7 days; left out, it starts a week before its end. */
  startTime?: number | string | undefined;
  /** End of the range, ms. */
  endTime?: number | string | undefined;
}

/** One page, newest first. The `side` is capitalised here: `Sell`. */
export type FuturesGetTradeHistoryResult = FuturesTrade[];

/**
 * Trades of the market on one contract over the last 90 days, in ranges of up to 7 days.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @throws {@link BitgetError} `api/rejected` when the range is longer than 7 days or older than 90.
 * @see https://www.bitget.com/api-doc/contract/market/Get-Fills-History
 * @example
 * ```ts
 * import { futuresGetTradeHistory } from '@bitget-kit/public-api/futures';
 * import { createTransport, paginate } from '@bitget-kit/transport';
 *
 * const range = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', startTime: Date.now() - 3_600_000 } as const;
 * for await (const trade of paginate(createTransport(), futuresGetTradeHistory, range)) {
 *   console.log(trade.ts, trade.price, trade.size);
 * }
 * ```
 */
export const futuresGetTradeHistory: PagedEndpoint<
  FuturesGetTradeHistoryParams,
  FuturesGetTradeHistoryResult,
  'public',
  FuturesTrade
> = {
  method: 'GET',
  path: '/api/v2/mix/market/fills-history',
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
  check: {
    symbol: 'string!',
    productType: 'string!',
    limit: 'integer',
    idLessThan: 'string',
    startTime: 'time',
    endTime: 'time',
  },
};
