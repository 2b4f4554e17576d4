import type { PagedEndpoint } from '@bitget-kit/transport';
import type { MarginRepayRecord } from './MarginRepayRecord.js';

/** Parameters of {@link marginGetCrossRepayHistory}. */
export interface MarginGetCrossRepayHistoryParams {
  /** Id of the repayment. */
  repayId?: string | undefined;
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime: number | string;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 500. Left out: 100. */
  limit?: number | string | undefined;
  /** Rows older than this id: the `minId` of the page before. */
  idLessThan?: string | undefined;
}

/** What comes back. */
export interface MarginGetCrossRepayHistoryResult {
  /** The rows of this page. */
  resultList: MarginRepayRecord[];
  /** The smallest id of the page: asks for the next one. */
  minId: string;
  /** The largest id of the page. */
  maxId: string;
}

/**
 * What you repaid of cross margin, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Repay-History
 * @example
 * ```ts
 * import { marginGetCrossRepayHistory } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetCrossRepayHistory, { startTime: Date.UTC(2026, 0, 1) });
 * console.log(result);
 * ```
 */
export const marginGetCrossRepayHistory: PagedEndpoint<
  MarginGetCrossRepayHistoryParams,
  MarginGetCrossRepayHistoryResult,
  'read',
  MarginRepayRecord
> = {
  method: 'GET',
  path: '/api/v2/margin/crossed/repay-history',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'minId',
    list: 'resultList',
    size: 'limit',
    defaultSize: 100,
    maxSize: 500,
    maxRangeDays: 90,
  },
  check: {
    repayId: 'string',
    coin: 'string',
    startTime: 'time!',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};
