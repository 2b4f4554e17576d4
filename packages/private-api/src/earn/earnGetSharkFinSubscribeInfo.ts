import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

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
  interestTime: TimestampMsString;
  /** Ms since the epoch. */
  expirationTime: TimestampMsString;
  /** Lower end of the range of prices, in quote coin. */
  minPrice: DecimalString;
  /** Price now, in quote coin. */
  currentPrice: DecimalString;
  /** Upper end of the range of prices, in quote coin. */
  maxPrice: DecimalString;
  /** Lowest yield of a year, in per cent. */
  minRate: DecimalString;
  /** Yield of a year when the price stays in the middle. */
  defaultRate: DecimalString;
  /** Highest yield of a year, in per cent. */
  maxRate: DecimalString;
  /** Term in days. */
  period: string;
  /** Smallest subscription, in the coin. */
  productMinAmount: DecimalString;
  /** What you have to subscribe with, in the coin. */
  availableBalance: DecimalString;
  /** What you have subscribed, in the coin. */
  userAmount: DecimalString;
  /** What is left to subscribe, in the coin. */
  remainingAmount: DecimalString;
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
