import type { PagedEndpoint } from '@bitget-kit/transport';
import type { MarginFinancialRecord } from './MarginFinancialRecord.js';

/** Parameters of {@link marginGetIsolatedFinancialRecords}. */
export interface MarginGetIsolatedFinancialRecordsParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** What it was. */
  marginType?:
    | 'transfer_in'
    | 'transfer_out'
    | 'borrow'
    | 'repay'
    | 'liquidation_fee'
    | 'compensate'
    | 'deal_in'
    | 'deal_out'
    | 'confiscated'
    | 'exchange_in'
    | 'exchange_out'
    | 'sys_exchange_in'
    | 'sys_exchange_out'
    | undefined;
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
export interface MarginGetIsolatedFinancialRecordsResult {
  /** The rows of this page. */
  resultList: MarginFinancialRecord[];
  /** The smallest id of the page: asks for the next one. */
  minId: string;
  /** The largest id of the page. */
  maxId: string;
}

/**
 * What moved your isolated margin account of a pair, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/record/Get-Isolated-Finance-History
 * @example
 * ```ts
 * import { marginGetIsolatedFinancialRecords } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetIsolatedFinancialRecords, { symbol: 'BTCUSDT', startTime: Date.UTC(2026, 0, 1) });
 * console.log(result);
 * ```
 */
export const marginGetIsolatedFinancialRecords: PagedEndpoint<
  MarginGetIsolatedFinancialRecordsParams,
  MarginGetIsolatedFinancialRecordsResult,
  'read',
  MarginFinancialRecord
> = {
  method: 'GET',
  path: '/api/v2/margin/isolated/financial-records',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
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
    symbol: 'string!',
    marginType: 'string',
    coin: 'string',
    startTime: 'time!',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};
