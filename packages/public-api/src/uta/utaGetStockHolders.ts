import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';

/** One holder. */
export interface UtaStockHolder {
  /** Name of the one who holds. */
  name: string;
  /** Number of shares. */
  holdingNum: DecimalString;
  /** Part of all shares. */
  holdingRatio: DecimalString;
}

/** Parameters of {@link utaGetStockHolders}. */
export interface UtaGetStockHoldersParams {
  /** Code of the stock. */
  code: string;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockHoldersResult {
  /** The rows. */
  list: UtaStockHolder[];
  /** Asks for the next page. */
  cursor: string;
}

/**
 * Who holds a company.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetStockHolders } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetStockHolders, { code: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockHolders: PagedEndpoint<
  UtaGetStockHoldersParams,
  UtaGetStockHoldersResult,
  'public',
  UtaStockHolder
> = {
  method: 'GET',
  path: '/api/v3/reality/market/sharehold-detail',
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
