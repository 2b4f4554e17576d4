import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One movement. */
export interface CommonP2pTaxRecord {
  /** Id of the record: `idLessThan` goes on from it. */
  id: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What it was. The example of the page writes it with a hyphen. */
  p2pTaxType: 'transfer_in' | 'transfer_out' | 'sell' | 'buy' | (string & {});
  /** The amount, it seems. */
  balance: DecimalString;
  /** When, ms since the epoch. */
  ts: TimestampMsString;
  /** The balance afterwards, in its coin. */
  total?: DecimalString | undefined;
}

/** Parameters of {@link commonGetP2pTaxRecords}. */
export interface CommonGetP2pTaxRecordsParams {
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
export type CommonGetP2pTaxRecordsResult = CommonP2pTaxRecord[];

/**
 * What moved your P2P balances, for the tax return.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/tax/Get-P2P-Account-Record
 * @example
 * ```ts
 * import { commonGetP2pTaxRecords } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetP2pTaxRecords, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const commonGetP2pTaxRecords: PagedEndpoint<
  CommonGetP2pTaxRecordsParams,
  CommonGetP2pTaxRecordsResult,
  'read',
  CommonP2pTaxRecord
> = {
  method: 'GET',
  path: '/api/v2/tax/p2p-record',
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
