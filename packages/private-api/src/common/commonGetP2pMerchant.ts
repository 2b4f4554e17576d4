import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** What comes back. */
export interface CommonGetP2pMerchantResult {
  /** Ms since the epoch. */
  registerTime: TimestampMsString;
  nickName: string;
  /** Id of the one who advertises. */
  merchantId: string;
  kycStatus: boolean;
  emailBindStatus: boolean;
  mobileBindStatus: boolean;
  /** In part hidden. */
  email: string;
  /** In part hidden. */
  mobile: string;
  /** Minutes, it seems. */
  avgPaymentTime: string;
  /** Minutes, it seems. */
  avgReleaseTime: string;
  totalTrades: DecimalString;
  totalBuy: DecimalString;
  totalSell: DecimalString;
  /** Part of all orders that were completed. */
  totalCompletionRate: DecimalString;
  trades30d: string;
  sell30d: string;
  buy30d: string;
  /** Part of the orders of thirty days that were completed. */
  completionRate30d: DecimalString;
}

/**
 * You as a P2P merchant.
 *
 * For P2P merchants.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/p2p/Get-Merchant-Information
 * @example
 * ```ts
 * import { commonGetP2pMerchant } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetP2pMerchant, {});
 * console.log(result);
 * ```
 */
export const commonGetP2pMerchant: Endpoint<Record<never, never>, CommonGetP2pMerchantResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/p2p/merchantInfo',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
};
