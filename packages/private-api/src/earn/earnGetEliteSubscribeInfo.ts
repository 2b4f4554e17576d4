import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { EarnEliteCoin } from './EarnEliteCoin.js';

/** Parameters of {@link earnGetEliteSubscribeInfo}. */
export interface EarnGetEliteSubscribeInfoParams {
  /** Id of the product. */
  productId: string;
}

/** What comes back. */
export interface EarnGetEliteSubscribeInfoResult {
  /** Id of the offer of the product. */
  productSubId: string;
  /** Smallest amount, in the coin. */
  minAmount: DecimalString;
  /** How much of the product is left. */
  remainQuota: string;
  /** How much of the product's coin one of the other coin gives. */
  exchangeRate: DecimalString;
  /** Coin of the product. */
  productCoin: string;
  /** Ms since the epoch. */
  interestTime: string;
  /** Ms since the epoch. */
  settleTime: string;
  /** Decimal places. */
  precision: string;
  /** Fee, as a fraction. */
  feeRate: DecimalString;
  /** Coins that can be paid in. */
  subscriptionCoinList: EarnEliteCoin[];
}

/**
 * What subscribing to an elite product takes.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { earnGetEliteSubscribeInfo } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetEliteSubscribeInfo, { productId: '1' });
 * console.log(result);
 * ```
 */
export const earnGetEliteSubscribeInfo: Endpoint<
  EarnGetEliteSubscribeInfoParams,
  EarnGetEliteSubscribeInfoResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/earn/elite/subscribe-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    productId: 'string!',
  },
};
