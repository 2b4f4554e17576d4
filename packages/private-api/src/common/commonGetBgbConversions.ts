import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** A fee of the conversion. */
export interface CommonBgbConversionFee {
  /** What the conversion cost, in `feeCoin`. */
  fee: DecimalString;
  /** Coin of the fee. */
  feeCoin: string;
}

/** One conversion. */
export interface CommonBgbConversionRecord {
  /** Id of the conversion. */
  orderId: string;
  /** Coin that was converted. */
  fromCoin: string;
  /** Amount sold, in `fromCoin`. */
  fromAmount: DecimalString;
  /** In USDT. */
  fromCoinPrice: DecimalString;
  /** Always `BGB`. */
  toCoin: string;
  /** Amount bought, in `toCoin`. */
  toAmount: DecimalString;
  /** In USDT. */
  toCoinPrice: DecimalString;
  /** What it costs, by coin. */
  feeDetail: CommonBgbConversionFee[];
  /** What became of it, e.g. `success`. */
  status: string;
  /** What the table of the page calls `ctime`. */
  ts?: TimestampMsString | undefined;
  /** Ms since the epoch. The name is the exchange’s. */
  ctime: TimestampMsString;
}

/** Parameters of {@link commonGetBgbConversions}. */
export interface CommonGetBgbConversionsParams {
  /** Id of the conversion. */
  orderId?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. */
  limit?: number | string | undefined;
  /** Rows older than the one with this `orderId`. */
  idLessThan?: string | undefined;
}

/** One row each. */
export type CommonGetBgbConversionsResult = CommonBgbConversionRecord[];

/**
 * Conversions into BGB.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/bgb-convert/Get-BGB-Convert-Record
 * @example
 * ```ts
 * import { commonGetBgbConversions } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetBgbConversions, {});
 * console.log(result);
 * ```
 */
export const commonGetBgbConversions: PagedEndpoint<
  CommonGetBgbConversionsParams,
  CommonGetBgbConversionsResult,
  'read',
  CommonBgbConversionRecord
> = {
  method: 'GET',
  path: '/api/v2/convert/bgb-convert-records',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'id',
    param: 'idLessThan',
    from: 'orderId',
    size: 'limit',
    defaultSize: 20,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    orderId: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};
