import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One movement. */
export interface CommonSpotTaxRecord {
  /** Id of the record: `idLessThan` goes on from it. */
  id: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What it was. */
  spotTaxType: string;
  /** What the balance changed by, in its coin. */
  amount: DecimalString;
  /** In the same coin; negative means paid. */
  fee: DecimalString;
  /** The balance afterwards, in its coin. */
  balance: DecimalString;
  /** When, ms since the epoch. */
  ts: TimestampMsString;
  /** Id of what caused it. */
  bizOrderId: string;
}

/** Parameters of {@link commonGetSpotTaxRecords}. */
export interface CommonGetSpotTaxRecordsParams {
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
export type CommonGetSpotTaxRecordsResult = CommonSpotTaxRecord[];

/**
 * What moved your spot balances, for the tax return.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/tax/Get-Spot-Account-Record
 * @example
 * ```ts
 * import { commonGetSpotTaxRecords } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetSpotTaxRecords, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const commonGetSpotTaxRecords: PagedEndpoint<
  CommonGetSpotTaxRecordsParams,
  CommonGetSpotTaxRecordsResult,
  'read',
  CommonSpotTaxRecord
> = {
  method: 'GET',
  path: '/api/v2/tax/spot-record',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'id', param: 'idLessThan', from: 'id', size: 'limit', defaultSize: 500, maxSize: 500, maxRangeDays: 30 },
  check: {
    coin: 'string',
    startTime: 'time!',
    endTime: 'time!',
    limit: 'integer',
    idLessThan: 'string',
  },
};
