import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One subscription. */
export interface EarnSharkFinAsset {
  /** Id of the product. */
  productId: string;
  /** Ms since the epoch. */
  interestStartTime: TimestampMsString;
  /** Ms since the epoch. */
  interestEndTime: TimestampMsString;
  /** Coin of the product. */
  productCoin: string;
  /** Coin that is put in. */
  subscribeCoin: string;
  /** A bet on rising, or on falling prices. */
  trend: 'up' | 'down' | (string & {});
  /** Ms since the epoch. */
  settleTime: TimestampMsString;
  /** Interest, in the coin. */
  interestAmount: DecimalString;
  /** State of the product: open, on hold, before interest, before settlement, settled, redeemed, sold out. */
  productStatus:
    | 'running'
    | 'pause'
    | 'wait_interest'
    | 'wait_settle'
    | 'settle'
    | 'redeem'
    | 'sell_out'
    | (string & {});
}

/** Parameters of {@link earnGetSharkFinAssets}. */
export interface EarnGetSharkFinAssetsParams {
  /** Those that run, or those that are settled. */
  status: 'subscribed' | 'settled';
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 20. */
  limit?: number | string | undefined;
  /** Rows older than this id. */
  idLessThan?: string | undefined;
}

/** What comes back. */
export interface EarnGetSharkFinAssetsResult {
  /** The rows of this page. */
  resultList: EarnSharkFinAsset[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Your shark fin products, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/sharkfin/Shark-Assets
 * @example
 * ```ts
 * import { earnGetSharkFinAssets } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSharkFinAssets, { status: 'subscribed' });
 * console.log(result);
 * ```
 */
export const earnGetSharkFinAssets: PagedEndpoint<
  EarnGetSharkFinAssetsParams,
  EarnGetSharkFinAssetsResult,
  'read',
  EarnSharkFinAsset
> = {
  method: 'GET',
  path: '/api/v2/earn/sharkfin/assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'resultList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    status: 'string!',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};
