import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One way to redeem. */
export interface UtaEliteRedeemMode {
  redeemFeeRate: DecimalString;
  remainQuota: DecimalString;
  redeemType: 'fast' | 'standard' | (string & {});
  redeemScale: string;
  redeemDelayDate: string;
  minRedeemAmount: DecimalString;
  /** Ms since the epoch. */
  redeemTime: TimestampMsString;
}

/** One coin to receive. */
export interface UtaEliteReceiveCoin {
  bgusdReceiveCoin: string;
  bgusdExchangeRate: DecimalString;
}

/** Parameters of {@link utaGetEliteRedeemInfo}. */
export interface UtaGetEliteRedeemInfoParams {
  /** Id of the product. */
  productId: string;
}

/** What comes back. */
export interface UtaGetEliteRedeemInfoResult {
  productId: string;
  productSubId: string;
  productCoin: string;
  subscriptionCoin: string;
  profitCoin: string;
  exchangeRate: DecimalString;
  totalUnPayInterestAmount: DecimalString;
  preSettleApr: DecimalString;
  receivedCoin: string;
  unsettledPoints: string;
  bgusdReceiveCoinList: UtaEliteReceiveCoin[];
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
