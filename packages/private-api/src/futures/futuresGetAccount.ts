import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { FuturesAccount } from './FuturesAccount.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetAccount}. */
export interface FuturesGetAccountParams {
  /** Symbol of the contract whose leverage and modes are wanted, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
}

/** The account, with the settings for one contract. */
export interface FuturesGetAccountResult extends FuturesAccount {
  /** Leverage on cross margin. A number in some answers of the exchange, a string in its example. */
  crossedMarginLeverage: string | number;
  /** Leverage of longs on isolated margin. */
  isolatedLongLever: string | number;
  /** Leverage of shorts on isolated margin. */
  isolatedShortLever: string | number;
  /** Isolated or cross margin. */
  marginMode: 'isolated' | 'crossed' | (string & {});
  /** Margin of isolated positions, in the margin coin. Not on the page of a single account; other clients see it. */
  isolatedMargin?: DecimalString | null | undefined;
  /** Margin of cross positions, in the margin coin. Not on the page of a single account; other clients see it. */
  crossedMargin?: DecimalString | null | undefined;
  /** Position mode: it decides on the form of orders. */
  posMode: 'one_way_mode' | 'hedge_mode' | (string & {});
}

/**
 * Money of one margin coin, with leverage, margin mode and position mode of one contract.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Get-Single-Account
 * @example
 * ```ts
 * import { futuresGetAccount } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const account = await call(transport, futuresGetAccount, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 * });
 * console.log(account.available, account.posMode);
 * ```
 */
export const futuresGetAccount: Endpoint<FuturesGetAccountParams, FuturesGetAccountResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/mix/account/account',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { symbol: 'string!', productType: 'string!', marginCoin: 'string!' },
};
