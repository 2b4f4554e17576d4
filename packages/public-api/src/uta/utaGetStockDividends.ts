import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One dividend or split. */
export interface UtaStockDividend {
  /** A dividend in cash, a split, or a dividend in shares. */
  type: 'cash_dividend' | 'stock_split' | 'stock_dividend' | (string & {});
  /** When it was announced, ms since the epoch. */
  announcementDate: TimestampMsString;
  /** Who holds on this day takes part, ms since the epoch. */
  recordDate: TimestampMsString;
  /** The first day on which a buyer takes no part, ms since the epoch. */
  exrightDate: TimestampMsString;
  /** When it is paid, ms since the epoch. */
  dividendDate: TimestampMsString;
  /** Cash a share, in the currency of the stock. */
  dividendPerShare: DecimalString;
  /** New shares a share. */
  stockDividendPerShare: DecimalString;
  /** When the split holds, ms since the epoch. */
  splitValidDate: TimestampMsString;
  /** Upper number of the ratio in which shares are split. */
  splitNumerator: DecimalString;
  /** Lower number of that ratio. */
  splitDenominator: DecimalString;
}

/** Parameters of {@link utaGetStockDividends}. */
export interface UtaGetStockDividendsParams {
  /** Code of the stock. */
  code: string;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockDividendsResult {
  /** The rows. */
  list: UtaStockDividend[];
  /** Asks for the next page. */
  cursor: string;
}

/**
 * Dividends and splits of a stock.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetStockDividends } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetStockDividends, { code: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockDividends: PagedEndpoint<
  UtaGetStockDividendsParams,
  UtaGetStockDividendsResult,
  'public',
  UtaStockDividend
> = {
  method: 'GET',
  path: '/api/v3/reality/market/dividends',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'cursor', list: 'list', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    code: 'string!',
    limit: 'integer',
    cursor: 'string',
  },
};
