import type { PagedEndpoint } from '@bitget-kit/transport';
import type { MarginFill } from './MarginFill.js';

/** Parameters of {@link marginGetCrossFills}. */
export interface MarginGetCrossFillsParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The exchange's id of the order. */
  orderId?: string | undefined;
  /** Rows older than this id: the `minId` of the page before. */
  idLessThan?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 500. Left out: 100. */
  limit?: number | string | undefined;
}

/** What comes back. */
export interface MarginGetCrossFillsResult {
  /** The rows of this page. */
  fills: MarginFill[];
  /** The smallest id of the page: asks for the next one. */
  minId: string;
  /** The largest id of the page. */
  maxId: string;
}

/**
 * Fills of your orders of cross margin of a pair, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Order-Fills
 * @example
 * ```ts
 * import { marginGetCrossFills } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetCrossFills, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const marginGetCrossFills: PagedEndpoint<
  MarginGetCrossFillsParams,
  MarginGetCrossFillsResult,
  'read',
  MarginFill
> = {
  method: 'GET',
  path: '/api/v2/margin/crossed/fills',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'minId',
    list: 'fills',
    size: 'limit',
    defaultSize: 100,
    maxSize: 500,
    maxRangeDays: 90,
  },
  check: {
    symbol: 'string!',
    orderId: 'string',
    idLessThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
