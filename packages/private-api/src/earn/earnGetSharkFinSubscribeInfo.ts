import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnGetSharkFinSubscribeInfo}. */
export interface EarnGetSharkFinSubscribeInfoParams {
  /** Id of the product. */
  productId: string;
}

/** What comes back. */
export interface EarnGetSharkFinSubscribeInfoResult {
  /** Coin of the product. */
  productCoin: string;
  /** Coin that is put in. */
  subscribeCoin: string;
  /** Ms since the epoch. */
  interestTime: string;
  /** Ms since the epoch. */
  expirationTime: string;
  /** Lower end of the range of prices. */
  minPrice: string;
  /** Price now. */
  currentPrice: string;
  /** Upper end of the range of prices. */
  maxPrice: string;
  /** Lowest yield of a year. */
  minRate: string;
  /** Yield of a year when the price stays in the middle. */
  defaultRate: string;
  /** Highest yield of a year. */
  maxRate: string;
  /** Length of a point in time, e.g. `1h`. */
  period: string;
  /** Smallest subscription. */
  productMinAmount: string;
  /** What you have to subscribe with. */
  availableBalance: string;
  /** What you have subscribed. */
  userAmount: string;
  /** What is left to subscribe. */
  remainingAmount: string;
  /** Decimal places. */
  profitPrecision: string;
  /** Decimal places. */
  subscribePrecision: string;
}

/**
 * What subscribing to a shark fin product takes and gives.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe-Info
 * @example
 * ```ts
 * import { earnGetSharkFinSubscribeInfo } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSharkFinSubscribeInfo, { productId: '1' });
 * console.log(result);
 * ```
 */
export const earnGetSharkFinSubscribeInfo: Endpoint<
  EarnGetSharkFinSubscribeInfoParams,
  EarnGetSharkFinSubscribeInfoResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/earn/sharkfin/subscribe-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    productId: 'string!',
  },
};
