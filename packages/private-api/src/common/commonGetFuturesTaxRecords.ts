import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** One movement. */
export interface CommonFuturesTaxRecord {
  /** Id of the record: `idLessThan` goes on from it. */
  id: string;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** What it was. The example of the page has other words than its table. */
  futureTaxType:
    | 'TRANSFER_IN'
    | 'TRANSFER_OUT'
    | 'ORDER_DEALT_FROZEN_OUT'
    | 'ORDER_DEALT_IN'
    | 'ORDER_PLF_FEE_OUT'
    | 'EXCHANGE_SOURCE_TOKEN_USER_OUT'
    | 'EXCHANGE_TARGET_TOKEN_USER_IN'
    | 'OPEN_LONG'
    | 'OPEN_SHORT'
    | 'BUY_DEAL'
    | 'SELL_DEAL'
    | 'CLOSE_LONG'
    | 'CLOSE_SHORT'
    | 'FORCE_CLOSE_LONG'
    | 'FORCE_CLOSE_SHORT'
    | 'BURST_CLOSE_LONG'
    | 'BURST_CLOSE_SHORT'
    | 'OFFSET_REDUCE_CLOSE_LONG'
    | 'OFFSET_REDUCE_CLOSE_SHORT'
    | 'FORCE_BUY_SSM'
    | 'FORCE_SELL_SSM'
    | 'BURST_BUY_SSM'
    | 'BURST_SELL_SSM'
    | 'RISK_LIQ_USER_IN'
    | 'RISK_LIQ_USER_OUT'
    | 'INTEREST_SETTLEMENT_OUT'
    | 'CONTRACT_MAIN_SETTLE_FEE_USER_IN'
    | 'CONTRACT_MAIN_SETTLE_FEE_USER_OUT'
    | (string & {});
  /** What the balance changed by, in its coin. */
  amount: DecimalString;
  /** In the same coin; negative means paid. */
  fee: DecimalString;
  /** When, ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link commonGetFuturesTaxRecords}. */
export interface CommonGetFuturesTaxRecordsParams {
  /** The line of futures. Left out: USDT-FUTURES. */
  productType?: ProductType | undefined;
  /** Coin of the margin. Left out: all. */
  marginCoin?: string | undefined;
  /** Records from this time on, ms. */
  startTime: number | string;
  /** Records up to this time, ms. */
  endTime: number | string;
  /** Rows a page, up to 500. */
  limit?: number | string | undefined;
  /** Rows older than the one with this `id`. */
  idLessThan?: string | undefined;
}

/** One row each. */
export type CommonGetFuturesTaxRecordsResult = CommonFuturesTaxRecord[];

/**
 * What moved your futures balances, for the tax return.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/tax/Get-Future-Account-Record
 * @example
 * ```ts
 * import { commonGetFuturesTaxRecords } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetFuturesTaxRecords, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const commonGetFuturesTaxRecords: PagedEndpoint<
  CommonGetFuturesTaxRecordsParams,
  CommonGetFuturesTaxRecordsResult,
  'read',
  CommonFuturesTaxRecord
> = {
  method: 'GET',
  path: '/api/v2/tax/future-record',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'id', param: 'idLessThan', from: 'id', size: 'limit', defaultSize: 500, maxSize: 500, maxRangeDays: 30 },
  check: {
    productType: 'string',
    marginCoin: 'string',
    startTime: 'time!',
    endTime: 'time!',
    limit: 'integer',
    idLessThan: 'string',
  },
};
