import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** Its fee. */
export interface UtaSmallAssetConversionFee {
  /** Coin of the fee. */
  feeCoin: string;
  /** Negative means paid. */
  fee: DecimalString;
}

/** One conversion. */
export interface UtaSmallAssetConversion {
  /** Id of the conversion. */
  orderId: string;
  /** Coin that was converted. */
  fromCoin: string;
  /** How much of it. */
  fromAmount: DecimalString;
  /** Its price, in USDT. */
  fromCoinPrice: DecimalString;
  /** Coin that it became. */
  toCoin: string;
  /** How much of it came. */
  toAmount: DecimalString;
  /** Its price, in USDT. */
  toCoinPrice: DecimalString;
  /** The fees. */
  feeDetail: UtaSmallAssetConversionFee;
  /** What became of it. */
  status: string;
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
}

/** Parameters of {@link utaGetSmallAssetHistory}. */
export interface UtaGetSmallAssetHistoryParams {
  /** Only the conversion with this id. */
  orderId?: string | undefined;
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
export interface UtaGetSmallAssetHistoryResult {
  /** The rows. */
  list: UtaSmallAssetConversion[];
  /** Asks for the next page. */
  cursor: string;
}

/**
 * Conversions of small rests of coins.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetSmallAssetHistory } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetSmallAssetHistory, {});
 * console.log(result);
 * ```
 */
export const utaGetSmallAssetHistory: PagedEndpoint<
  UtaGetSmallAssetHistoryParams,
  UtaGetSmallAssetHistoryResult,
  'read',
  UtaSmallAssetConversion
> = {
  method: 'GET',
  path: '/api/v3/convert/small-assets-history',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'cursor', list: 'list', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    orderId: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    cursor: 'string',
  },
};
