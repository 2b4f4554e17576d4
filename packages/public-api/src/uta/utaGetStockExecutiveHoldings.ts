import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** What one executive holds. */
export interface UtaStockExecutiveHolding {
  /** Name of the one who holds. */
  name: string;
  /** Number of shares. */
  holdingNum: DecimalString;
  /** Part of all shares. */
  holdingRatio: DecimalString;
  /** Part of all votes. */
  voteRatio: DecimalString;
  /** Time that is reported on. */
  period: string;
  /** When it was announced, ms since the epoch. */
  announcementDate: TimestampMsString;
}

/** Parameters of {@link utaGetStockExecutiveHoldings}. */
export interface UtaGetStockExecutiveHoldingsParams {
  /** Code of the stock. */
  code: string;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockExecutiveHoldingsResult {
  /** The rows. */
  list: UtaStockExecutiveHolding[];
  /** Asks for the next page. */
  cursor: string;
}

/**
 * What the executives of a company hold of it.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetStockExecutiveHoldings } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetStockExecutiveHoldings, { code: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockExecutiveHoldings: PagedEndpoint<
  UtaGetStockExecutiveHoldingsParams,
  UtaGetStockExecutiveHoldingsResult,
  'public',
  UtaStockExecutiveHolding
> = {
  method: 'GET',
  path: '/api/v3/reality/market/executive-shareholdings',
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
