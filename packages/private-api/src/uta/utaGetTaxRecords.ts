import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One movement. */
export interface UtaTaxRecord {
  /** Id of the record. */
  id: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What it was. */
  type: string;
  /** What the balance changed by, in its coin. */
  amount: DecimalString;
  /** In the same coin. */
  fee: DecimalString;
  /** The balance afterwards, in its coin. */
  balance: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetTaxRecords}. */
export interface UtaGetTaxRecordsParams {
  /** What it was. */
  bizType: 'SPOT' | 'MARGIN' | 'USDT-FUTURES' | 'COIN-FUTURES' | 'USDC-FUTURES' | 'OTHER';
  /** What it was. Left out: crossed. */
  marginType?: 'isolated' | 'crossed' | undefined;
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** From this time on, ms. More than 30 days before `endTime` only with `paginate`, which asks in parts. */
  startTime: number | string;
  /** Up to this time, ms. */
  endTime: number | string;
  /** Rows a page, up to 500. */
  limit?: number | string | undefined;
  /** The `id` of the last row of the page before. */
  cursor?: string | undefined;
}

/** One row each. */
export type UtaGetTaxRecordsResult = UtaTaxRecord[];

/**
 * What moved your unified account, for the tax return.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/tax/Get-Tax-Records
 * @example
 * ```ts
 * import { utaGetTaxRecords } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetTaxRecords, { bizType: 'SPOT', startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const utaGetTaxRecords: PagedEndpoint<UtaGetTaxRecordsParams, UtaGetTaxRecordsResult, 'read', UtaTaxRecord> = {
  method: 'GET',
  path: '/api/v3/tax/records',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'id', param: 'cursor', from: 'id', size: 'limit', defaultSize: 500, maxSize: 500, maxRangeDays: 30 },
  check: {
    bizType: 'string!',
    marginType: 'string',
    coin: 'string',
    startTime: 'time!',
    endTime: 'time!',
    limit: 'integer',
    cursor: 'string',
  },
};
