import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One merchant. */
export interface CommonP2pMerchant {
  /** Ms since the epoch. */
  registerTime: TimestampMsString;
  /** Name that others see. */
  nickName: string;
  /** Whether the merchant is there now, `yes` or `no`. */
  isOnline: string;
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

/** Parameters of {@link commonGetP2pMerchants}. */
export interface CommonGetP2pMerchantsParams {
  /** Only those who are there, or only those who are not. */
  online?: 'yes' | 'no' | undefined;
  /** The `minMerchantId` of the page before. */
  idLessThan?: string | undefined;
  /** Rows a page. Left out: 100. */
  limit?: number | string | undefined;
}

/** What comes back. */
export interface CommonGetP2pMerchantsResult {
  /** The rows of this page. */
  merchantList: CommonP2pMerchant[];
  /** Asks for the next page. */
  minMerchantId: string;
}

/**
 * P2P merchants.
 *
 * For P2P merchants.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/p2p/Get-P2P-Merchant-List
 * @example
 * ```ts
 * import { commonGetP2pMerchants } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetP2pMerchants, {});
 * console.log(result);
 * ```
 */
export const commonGetP2pMerchants: PagedEndpoint<
  CommonGetP2pMerchantsParams,
  CommonGetP2pMerchantsResult,
  'read',
  CommonP2pMerchant
> = {
  method: 'GET',
  path: '/api/v2/p2p/merchantList',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'minMerchantId',
    list: 'merchantList',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
  },
  check: {
    online: 'string',
    idLessThan: 'string',
    limit: 'integer',
  },
};
