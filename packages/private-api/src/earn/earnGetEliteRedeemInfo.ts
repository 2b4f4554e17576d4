import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One way to redeem. */
export interface EarnEliteRedeemMode {
  redeemFeeRate: DecimalString;
  remainQuota: string;
  redeemType: string;
  redeemScale: string;
  redeemDelayDate: string;
  minRedeemAmount: DecimalString;
  /** Ms since the epoch. */
  redeemTime: string;
}

/** One coin to receive. */
export interface EarnEliteReceiveCoin {
  bgusdReceiveCoin: string;
  bgusdExchangeRate: DecimalString;
}

/** Parameters of {@link earnGetEliteRedeemInfo}. */
export interface EarnGetEliteRedeemInfoParams {
  /** Id of the product. */
  productId: string;
}

/** What comes back. */
export interface EarnGetEliteRedeemInfoResult {
  productId: string;
  productSubId: string;
  productCoin: string;
  subscriptionCoin: string;
  profitCoin: DecimalString;
  exchangeRate: DecimalString;
  totalUnPayInterestAmount: DecimalString;
  preSettleApr: DecimalString;
  receivedCoin: string;
  unsettledPoints: string;
  bgusdReceiveCoinList: EarnEliteReceiveCoin[];
  redeemModeList: EarnEliteRedeemMode[];
}

/**
 * What redeeming an elite product would give.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { earnGetEliteRedeemInfo } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetEliteRedeemInfo, { productId: '1' });
 * console.log(result);
 * ```
 */
export const earnGetEliteRedeemInfo: Endpoint<EarnGetEliteRedeemInfoParams, EarnGetEliteRedeemInfoResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/earn/elite/redeem-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    productId: 'string!',
  },
};
