import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One merchant. */
export interface CommonP2pMerchant {
  /** Ms since the epoch. */
  registerTime: TimestampMsString;
  nickName: string;
  isOnline: string;
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
