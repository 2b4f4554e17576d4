import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One range of amounts. */
export interface UtaInsLoanConvertRatio {
  /** Range of amounts. */
  ladder: string;
  /** What one unit counts, as a fraction. */
  convertRatio: DecimalString;
}

/** One coin. */
export interface UtaInsLoanMarginCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What one unit counts, as a fraction. */
  convertRatio: DecimalString;
  /** The most that counts, in USDT. */
  maxConvertValue: DecimalString;
  /** By amount. */
  convertRatioList?: UtaInsLoanConvertRatio[] | undefined;
}

/** Parameters of {@link utaGetInsLoanMarginCoins}. */
export interface UtaGetInsLoanMarginCoinsParams {
  /** Id of the product. */
  productId: string;
}

/** What comes back. */
export interface UtaGetInsLoanMarginCoinsResult {
  /** Id of the product. */
  productId: string;
  /** The coins that count, each with its steps. */
  coinInfo: UtaInsLoanMarginCoin[];
}

/**
 * What each coin counts as collateral of a product.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 3 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/loan/Get-Ensure-Coins
 * @example
 * ```ts
 * import { utaGetInsLoanMarginCoins } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetInsLoanMarginCoins, { productId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetInsLoanMarginCoins: Endpoint<
  UtaGetInsLoanMarginCoinsParams,
  UtaGetInsLoanMarginCoinsResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v3/ins-loan/ensure-coins-convert',
  access: 'private',
  permission: 'read',
  limit: { requests: 3, seconds: 1, scope: 'uid' },
  check: {
    productId: 'string!',
  },
};
