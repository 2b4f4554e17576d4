import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One product. */
export interface EarnSharkFinProduct {
  /** Id of the product. */
  productId: string;
  /** Name of the product. */
  productName: string;
  /** Coin of the product. */
  productCoin: string;
  /** Coin that is put in. */
  subscribeCoin: string;
  /** Ms since the epoch. */
  farmingStartTime: TimestampMsString;
  /** Ms since the epoch. */
  farmingEndTime: TimestampMsString;
  /** Lowest yield of a year, in per cent. */
  lowerRate: DecimalString;
  /** Yield of a year when the price stays in the middle. */
  defaultRate: DecimalString;
  /** Highest yield of a year, in per cent. */
  upperRate: DecimalString;
  /** Term in days. */
  period: string;
  /** Ms since the epoch. */
  interestStartTime: TimestampMsString;
  /** State of the product. */
  status:
    | 'not_started'
    | 'in_progress'
    | 'paused'
    | 'interest_pending'
    | 'settle_pending'
    | 'settled'
    | 'redeemed'
    | 'sold_out'
    | (string & {});
  /** Smallest amount, in the coin. */
  minAmount: DecimalString;
  /** The most that one user may subscribe, in the coin. */
  limitAmount: DecimalString;
  /** What all users have subscribed, in the coin. */
  soldAmount: DecimalString;
  /** When subscribing begins, ms since the epoch. */
  startTime: TimestampMsString;
  /** When subscribing ends, ms since the epoch. */
  endTime: TimestampMsString;
}

/** Parameters of {@link earnGetSharkFinProducts}. */
export interface EarnGetSharkFinProductsParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Rows a page, up to 100. Left out: 20. */
  limit?: number | string | undefined;
  /** Rows older than this id. */
  idLessThan?: string | undefined;
}

/** What comes back. */
export interface EarnGetSharkFinProductsResult {
  /** The rows of this page. */
  resultList: EarnSharkFinProduct[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * The shark fin products of a coin: they pay more or less, as the price of the coin moves within a range.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/sharkfin/Shark-Products
 * @example
 * ```ts
 * import { earnGetSharkFinProducts } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSharkFinProducts, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const earnGetSharkFinProducts: PagedEndpoint<
  EarnGetSharkFinProductsParams,
  EarnGetSharkFinProductsResult,
  'read',
  EarnSharkFinProduct
> = {
  method: 'GET',
  path: '/api/v2/earn/sharkfin/product',
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
  },
  check: {
    coin: 'string!',
    limit: 'integer',
    idLessThan: 'string',
  },
};
