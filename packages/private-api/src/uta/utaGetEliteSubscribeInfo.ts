import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaEliteCoin } from './UtaEliteCoin.js';

/** Parameters of {@link utaGetEliteSubscribeInfo}. */
export interface UtaGetEliteSubscribeInfoParams {
  /** Id of the product. */
  productId: string;
}

/** What comes back. */
export interface UtaGetEliteSubscribeInfoResult {
  /** Id of the offer of the product. */
  productSubId: string;
  /** Smallest amount, in the coin. */
  minAmount: DecimalString;
  /** How much of the product is left. */
  remainQuota: DecimalString;
  /** How much of the product's coin one of the other coin gives. */
  exchangeRate: DecimalString;
  /** Coin of the product. */
  productCoin: string;
  /** Ms since the epoch. */
  interestTime: TimestampMsString;
  /** Ms since the epoch. */
  settleTime: TimestampMsString;
  /** Decimal places. */
  precision: string;
  /** Fee, as a fraction. */
  feeRate: DecimalString;
  /** Coins that can be paid in. */
  subscriptionCoinList: UtaEliteCoin[];
}

/**
 * What subscribing to an elite product takes.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetEliteSubscribeInfo } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetEliteSubscribeInfo, { productId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetEliteSubscribeInfo: Endpoint<
  UtaGetEliteSubscribeInfoParams,
  UtaGetEliteSubscribeInfoResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v3/earn/elite-subscribe-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    productId: 'string!',
  },
};
