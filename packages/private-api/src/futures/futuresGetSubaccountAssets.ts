import type { Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** One coin of margin. */
export interface FuturesSubaccountAsset {
  /** Coin of the margin. */
  marginCoin: string;
  /** Held back. */
  locked: string;
  /** Free to use. */
  available: string;
  /** The most that cross margin can use. */
  crossedMaxAvailable: string;
  /** The most that isolated margin can use. */
  isolatedMaxAvailable: string;
  /** The most that can be moved out. */
  maxTransferOut: string;
  /** Balance with unrealised profit. */
  equity?: string | undefined;
  /** Equity, in USDT. */
  usdtEquity: string;
  /** Equity, in BTC. */
  btcEquity: string;
  /** Unrealised profit. */
  unrealizedPL: string;
  /** Trading bonus. */
  coupon: string;
  /** Balance with unrealised profit. */
  accountEquity: string;
  /** Of cross margin. */
  crossedUnrealizedPL?: string | undefined;
  /** Of isolated margin. */
  isolatedUnrealizedPL?: string | undefined;
  /** Trading bonus. */
  grant?: string | undefined;
  /** One coin as margin, or several. */
  assetMode?: 'union' | 'single' | (string & {}) | undefined;
  /** Margin of isolated positions. */
  isolatedMargin?: string | undefined;
  /** Margin of cross positions. */
  crossedMargin?: string | undefined;
}

/** One sub-account. */
export interface FuturesSubaccount {
  /** Id of the user. */
  userId: number;
  assetList: FuturesSubaccountAsset[];
}

/** Parameters of {@link futuresGetSubaccountAssets}. */
export interface FuturesGetSubaccountAssetsParams {
  /** The line of futures. */
  productType: ProductType;
}

/** One row each. */
export type FuturesGetSubaccountAssetsResult = FuturesSubaccount[];

/**
 * What your sub-accounts have in futures. Those without anything are left out.
 *
 * Permission: `read`. Limit: 1 request per 10 seconds and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Get-Sub-Account-Contract-Assets
 * @example
 * ```ts
 * import { futuresGetSubaccountAssets } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, futuresGetSubaccountAssets, { productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const futuresGetSubaccountAssets: Endpoint<
  FuturesGetSubaccountAssetsParams,
  FuturesGetSubaccountAssetsResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/mix/account/sub-account-assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 10, scope: 'uid' },
  check: {
    productType: 'string!',
  },
};
