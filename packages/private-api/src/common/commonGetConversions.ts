import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One conversion. */
export interface CommonConversion {
  /** Id of the conversion. */
  id: string;
  /** Ms since the epoch. */
  ts: TimestampMsString;
  /** How much of the bought coin one of the sold coin gives. */
  cnvtPrice: DecimalString;
  /** What it cost, in the coin that was sold. */
  fee: DecimalString;
  /** Sold. A JSON number in the example of the page. */
  fromCoinSize: number | string;
  /** Coin to sell. */
  fromCoin: string;
  /** Amount bought, in `toCoin`. */
  toCoinSize: DecimalString;
  /** Coin to buy. */
  toCoin: string;
}

/** Parameters of {@link commonGetConversions}. */
export interface CommonGetConversionsParams {
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime: number | string;
  /** Up to this time, ms. */
  endTime: number | string;
  /** Rows a page, up to 100. */
  limit?: number | string | undefined;
  /** The `endId` of the page before. */
  idLessThan?: string | undefined;
}

/** What comes back. */
export interface CommonGetConversionsResult {
  /** The rows of this page. */
  dataList: CommonConversion[];
  /** Asks for the next page. */
  endId: string;
}

/**
 * Your conversions of one coin into another.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/convert/Get-Convert-Record
 * @example
 * ```ts
 * import { commonGetConversions } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetConversions, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const commonGetConversions: PagedEndpoint<
  CommonGetConversionsParams,
  CommonGetConversionsResult,
  'read',
  CommonConversion
> = {
  method: 'GET',
  path: '/api/v2/convert/convert-record',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'dataList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    startTime: 'time!',
    endTime: 'time!',
    limit: 'integer',
    idLessThan: 'string',
  },
};
