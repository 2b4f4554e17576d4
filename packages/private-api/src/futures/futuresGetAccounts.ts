import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { FuturesAccount } from './FuturesAccount.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetAccounts}. */
export interface FuturesGetAccountsParams {
  /** The line of futures. */
  productType: ProductType;
}

/** One coin of an account whose margin is several coins. */
export interface FuturesUnionAsset {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Balance in that coin. */
  balance: DecimalString;
  /** Most that can be transferred out, in that coin. */
  available: DecimalString;
}

/**
 * The money of one margin coin. The `union…` fields matter when several coins are margin, and may be missing or `null`.
 */
export interface FuturesAccountRow extends FuturesAccount {
  /** Total margin of all coins, in the spelling of the documentation's table. */
  unionTotalMargin?: DecimalString | null | undefined;
  /** The same in the spelling of the documentation's example: `Magin`. */
  unionTotalMagin?: string | null | undefined;
  /** Margin of all coins that is free. */
  unionAvailable?: DecimalString | null | undefined;
  /** Maintenance margin of all coins. */
  unionMm?: DecimalString | null | undefined;
  /** The coins that are margin. */
  assetList?: FuturesUnionAsset[] | null | undefined;
  /** Margin that isolated positions occupy. */
  isolatedMargin?: DecimalString | null | undefined;
  /** Margin that cross positions occupy. */
  crossedMargin?: DecimalString | null | undefined;
}

/** One row per margin coin. */
export type FuturesGetAccountsResult = FuturesAccountRow[];

/**
 * Your money in all margin coins of a product type.
 *
 * Spot and margin accounts are apart: money that is not here may be there.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Get-Account-List
 * @example
 * ```ts
 * import { futuresGetAccounts } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const accounts = await call(transport, futuresGetAccounts, { productType: 'USDT-FUTURES' });
 * for (const { marginCoin, accountEquity } of accounts) console.log(marginCoin, accountEquity);
 * ```
 */
export const futuresGetAccounts: Endpoint<FuturesGetAccountsParams, FuturesGetAccountsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/mix/account/accounts',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { productType: 'string!' },
};
