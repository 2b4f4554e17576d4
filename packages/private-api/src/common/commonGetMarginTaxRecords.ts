import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One movement. */
export interface CommonMarginTaxRecord {
  /** Id of the record: `idLessThan` goes on from it. */
  id: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** What it was. */
  marginTaxType:
    | 'transfer_in'
    | 'transfer_out'
    | 'borrow'
    | 'repay'
    | 'liquidation_fee'
    | 'compensate'
    | 'deal_in'
    | 'deal_out'
    | 'interest_repay'
    | 'confiscated'
    | 'exchange_in'
    | 'exchange_out'
    | (string & {});
  /** What the balance changed by, in its coin. */
  amount: DecimalString;
  /** In the same coin; negative means paid. */
  fee: DecimalString;
  /** The balance afterwards, in its coin. */
  total: DecimalString;
  /** When, ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link commonGetMarginTaxRecords}. */
export interface CommonGetMarginTaxRecordsParams {
  /** Kind of margin. Left out: crossed. */
  marginType?: 'isolated' | 'crossed' | undefined;
  /** Coin, e.g. `USDT`. */
  coin?: string | undefined;
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
export type CommonGetMarginTaxRecordsResult = CommonMarginTaxRecord[];

/**
 * What moved your margin balances, for the tax return.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/tax/Get-Margin-Account-Record
 * @example
 * ```ts
 * import { commonGetMarginTaxRecords } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetMarginTaxRecords, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const commonGetMarginTaxRecords: PagedEndpoint<
  CommonGetMarginTaxRecordsParams,
  CommonGetMarginTaxRecordsResult,
  'read',
  CommonMarginTaxRecord
> = {
  method: 'GET',
  path: '/api/v2/tax/margin-record',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'id', param: 'idLessThan', from: 'id', size: 'limit', defaultSize: 500, maxSize: 500, maxRangeDays: 30 },
  check: {
    marginType: 'string',
    coin: 'string',
    startTime: 'time!',
    endTime: 'time!',
    limit: 'integer',
    idLessThan: 'string',
  },
};
