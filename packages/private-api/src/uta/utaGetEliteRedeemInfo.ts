import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One way to redeem. */
export interface UtaEliteRedeemMode {
  /** Fee of a redemption, as a fraction. */
  redeemFeeRate: DecimalString;
  /** How much of the product is left. */
  remainQuota: DecimalString;
  /** At once, at a fee, or after a delay. */
  redeemType: 'fast' | 'standard' | (string & {});
  /** Decimal places of amounts. */
  redeemScale: string;
  /** Days until the coins come. */
  redeemDelayDate: string;
  /** Smallest redemption, in the product's coin. */
  minRedeemAmount: DecimalString;
  /** Ms since the epoch. */
  redeemTime: TimestampMsString;
}

/** One coin to receive. */
export interface UtaEliteReceiveCoin {
  /** Coin that BGUSD can be redeemed in. */
  bgusdReceiveCoin: string;
  /** How much of it one BGUSD gives. */
  bgusdExchangeRate: DecimalString;
}

/** Parameters of {@link utaGetEliteRedeemInfo}. */
export interface UtaGetEliteRedeemInfoParams {
  /** Id of the product. */
  productId: string;
}

/** What comes back. */
export interface UtaGetEliteRedeemInfoResult {
  /** Id of the product. */
  productId: string;
  /** Id of the offer of the product. */
  productSubId: string;
  /** Coin of the product. */
  productCoin: string;
  /** Coin that is paid in, e.g. `USDT`. */
  subscriptionCoin: string;
  /** Coin that interest is paid in. */
  profitCoin: string;
  /** How much of the product's coin one of the other coin gives. */
  exchangeRate: DecimalString;
  /** Interest that is still to come. */
  totalUnPayInterestAmount: DecimalString;
  /** Interest of a year that is expected, in per cent. */
  preSettleApr: DecimalString;
  /** Coin that comes back. */
  receivedCoin: string;
  /** Points that are still to come. */
  unsettledPoints: string;
  /** Coins that BGUSD can be redeemed in. */
  bgusdReceiveCoinList: UtaEliteReceiveCoin[];
  /** Ways to redeem. */
  redeemModeList: UtaEliteRedeemMode[];
}

/**
 * What redeeming an elite product would give.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetEliteRedeemInfo } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetEliteRedeemInfo, { productId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetEliteRedeemInfo: Endpoint<UtaGetEliteRedeemInfoParams, UtaGetEliteRedeemInfoResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/earn/elite-redeem-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    productId: 'string!',
  },
};
