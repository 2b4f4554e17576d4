import type { Endpoint } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** One coin of margin. */
export interface BrokerSubaccountFuturesAsset {
  /** Coin of the margin. */
  marginCoin: string;
  /** Free to use. */
  available: string;
  /** Held back for orders. */
  frozen: string;
  /** Held back. */
  locked: string;
  /** The most that cross margin can use. */
  crossedMaxAvailable: string;
  /** The most that isolated margin can use. */
  isolatedMaxAvailable: string;
  /** The most that can be moved out. */
  maxTransferOut: string;
  /** Balance with unrealised profit. */
  accountEquity: string;
  /** Equity, in USDT. */
  usdtEquity: string;
  /** Equity, in BTC. */
  btcEquity: string;
  /** Unrealised profit. */
  unrealizedPL: string;
  /** When it last changed, ms since the epoch. */
  uTime: string;
}

/** Parameters of {@link brokerGetSubaccountFuturesAssets}. */
export interface BrokerGetSubaccountFuturesAssetsParams {
  /** Id of the sub-account. */
  subUid: string;
  /** The line of futures. */
  productType: ProductType;
}

/** What comes back. */
export interface BrokerGetSubaccountFuturesAssetsResult {
  assetsList: BrokerSubaccountFuturesAsset[];
}

/**
 * What a sub-account has in futures.
 *
 * For brokers.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Future-Assets
 * @example
 * ```ts
 * import { brokerGetSubaccountFuturesAssets } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetSubaccountFuturesAssets, { subUid: '1', productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const brokerGetSubaccountFuturesAssets: Endpoint<
  BrokerGetSubaccountFuturesAssetsParams,
  BrokerGetSubaccountFuturesAssetsResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/broker/account/subaccount-future-assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    subUid: 'string!',
    productType: 'string!',
  },
};
