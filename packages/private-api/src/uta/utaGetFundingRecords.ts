import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One movement. */
export interface UtaFundingRecord {
  /** Id of the record. */
  id: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What it was. */
  groupType: string;
  /** What changed the balance. */
  type: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** The balance afterwards, in its coin. */
  balance: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetFundingRecords}. */
export interface UtaGetFundingRecordsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** Only records of this kind; no client lists the words. */
  type?: string | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetFundingRecordsResult {
  /** The rows. */
  list: UtaFundingRecord[];
  /** Asks for the next page. */
  cursor: string;
}

/**
 * What moved your funding account.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetFundingRecords } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetFundingRecords, {});
 * console.log(result);
 * ```
 */
export const utaGetFundingRecords: PagedEndpoint<
  UtaGetFundingRecordsParams,
  UtaGetFundingRecordsResult,
  'read',
  UtaFundingRecord
> = {
  method: 'GET',
  path: '/api/v3/account/funding-financial-records',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'cursor', list: 'list', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    coin: 'string',
    type: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    cursor: 'string',
  },
};
