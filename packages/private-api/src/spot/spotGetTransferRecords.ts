import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { SpotAccountType } from './SpotAccountType.js';

/** Parameters of {@link spotGetTransferRecords}. */
export interface SpotGetTransferRecordsParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Only transfers out of this account. */
  fromType?: SpotAccountType | undefined;
  /** Transfers from this time on, ms. */
  startTime?: number | string | undefined;
  /** Transfers up to this time, ms. No more than 90 days after `startTime`. */
  endTime?: number | string | undefined;
  /** Only the transfer with this id of yours. */
  clientOid?: string | undefined;
  /** Number of the page, from 1 to 1000. Left out: 1. */
  pageNum?: number | string | undefined;
  /** Rows a page, up to 500. Left out: 100. */
  limit?: number | string | undefined;
  /**
   * Transfers older than the one with this `transferId`.
   *
   * @deprecated The exchange wants `pageNum` instead.
   */
  idLessThan?: string | undefined;
}

/** One transfer. */
export interface SpotTransferRecord {
  /** Coin. The documentation's example writes it in small letters. */
  coin: string;
  /** What became of the transfer. */
  status: 'Successful' | 'Failed' | 'Processing' | (string & {});
  /** Account that received. */
  toType: SpotAccountType | (string & {});
  /** Pair of the receiving account if that is isolated margin; empty otherwise. */
  toSymbol: string;
  /** Account that gave. */
  fromType: SpotAccountType | (string & {});
  /** Pair of the giving account if that is isolated margin, written `BTC/USD` in the documentation's example. */
  fromSymbol: string;
  /** Amount in `coin`. */
  size: DecimalString;
  /** When it was made, ms since the epoch. */
  ts: TimestampMsString;
  /** Your own id of the transfer. */
  clientOid: string;
  /** The exchange's id of the transfer. */
  transferId: string;
}

/** One page. */
export type SpotGetTransferRecordsResult = SpotTransferRecord[];

/**
 * Transfers of one coin between your accounts, in ranges of up to 90 days.
 *
 * Paged by number: rows move to later pages while new transfers are made. Set `endTime` to keep them still.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the range is longer than 90 days: 00001, 43111.
 * @see https://www.bitget.com/api-doc/spot/account/Get-Account-TransferRecords
 * @example
 * ```ts
 * import { spotGetTransferRecords } from '@bitget-kit/private-api/spot';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * for await (const record of paginate(transport, spotGetTransferRecords, { coin: 'USDT', endTime: Date.now() })) {
 *   console.log(record.ts, record.fromType, record.toType, record.size, record.status);
 * }
 * ```
 */
export const spotGetTransferRecords: PagedEndpoint<
  SpotGetTransferRecordsParams,
  SpotGetTransferRecordsResult,
  'read',
  SpotTransferRecord
> = {
  method: 'GET',
  path: '/api/v2/spot/account/transferRecords',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNum', size: 'limit', defaultSize: 100, maxSize: 500, maxRangeDays: 90 },
  check: {
    coin: 'string!',
    fromType: 'string',
    startTime: 'time',
    endTime: 'time',
    clientOid: 'string',
    pageNum: 'integer',
    limit: 'integer',
    idLessThan: 'string',
  },
};
