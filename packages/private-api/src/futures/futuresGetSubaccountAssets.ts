import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** One coin of margin. */
export interface FuturesSubaccountAsset {
  /** Coin of the margin. */
  marginCoin: string;
  /** Held back, in the coin. */
  locked: DecimalString;
  /** Free to use, in the coin. */
  available: DecimalString;
  /** The most that cross margin can use, in the margin coin. */
  crossedMaxAvailable: DecimalString;
  /** The most that isolated margin can use, in the margin coin. */
  isolatedMaxAvailable: DecimalString;
  /** The most that can be moved out, in the coin. */
  maxTransferOut: DecimalString;
  /** Balance with unrealised profit, in the margin coin. */
  equity?: DecimalString | undefined;
  /** Equity, in USDT. */
  usdtEquity: DecimalString;
  /** Equity, in BTC. */
  btcEquity: DecimalString;
  /** Unrealised profit, in the margin coin. */
  unrealizedPL: DecimalString;
  /** Trading bonus, in the coin. */
  coupon: DecimalString;
  /** Balance with unrealised profit, in the margin coin. */
  accountEquity: DecimalString;
  /** Of cross margin. */
  crossedUnrealizedPL?: DecimalString | undefined;
  /** Of isolated margin. */
  isolatedUnrealizedPL?: DecimalString | undefined;
  /** Trading bonus, in the coin. */
  grant?: DecimalString | undefined;
  /** One coin as margin, or several. */
  assetMode?: 'union' | 'single' | (string & {}) | undefined;
  /** Margin of isolated positions, in the margin coin. */
  isolatedMargin?: DecimalString | undefined;
  /** Margin of cross positions, in the margin coin. */
  crossedMargin?: DecimalString | undefined;
}

/** One sub-account. */
export interface FuturesSubaccount {
  /** Id of the user. */
  userId: number;
  /** What it has, by coin of the margin. */
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
