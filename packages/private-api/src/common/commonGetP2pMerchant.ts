import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** What comes back. */
export interface CommonGetP2pMerchantResult {
  /** Ms since the epoch. */
  registerTime: TimestampMsString;
  /** Name that others see. */
  nickName: string;
  /** Id of the one who advertises. */
  merchantId: string;
  /** Whether the identity was checked. */
  kycStatus: boolean;
  /** Whether an e-mail address is known. */
  emailBindStatus: boolean;
  /** Whether a phone number is known. */
  mobileBindStatus: boolean;
  /** In part hidden. */
  email: string;
  /** In part hidden. */
  mobile: string;
  /** Minutes, it seems. */
  avgPaymentTime: string;
  /** Minutes, it seems. */
  avgReleaseTime: string;
  /** Orders that were completed, in all. */
  totalTrades: DecimalString;
  /** Orders that bought, in all. */
  totalBuy: DecimalString;
  /** Orders that sold, in all. */
  totalSell: DecimalString;
  /** Part of all orders that were completed. */
  totalCompletionRate: DecimalString;
  /** Orders that were completed, in thirty days. */
  trades30d: string;
  /** Orders that sold, in thirty days. */
  sell30d: string;
  /** Orders that bought, in thirty days. */
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
