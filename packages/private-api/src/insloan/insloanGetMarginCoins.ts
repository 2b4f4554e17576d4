import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One range of amounts. */
export interface InsloanConvertRatio {
  /** Range of amounts. */
  ladder: string;
  /** What one unit counts, as a fraction. */
  convertRatio: DecimalString;
}

/** One coin. */
export interface InsloanMarginCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What one unit counts, as a fraction. */
  convertRatio: DecimalString;
  /** The most that counts, in USDT. */
  maxConvertValue: DecimalString;
  /** By amount. */
  convertRatioList?: InsloanConvertRatio[] | undefined;
}

/** Parameters of {@link insloanGetMarginCoins}. */
export interface InsloanGetMarginCoinsParams {
  /** Id of the product. */
  productId: string;
}

/** What comes back. */
export interface InsloanGetMarginCoinsResult {
  /** Id of the product. */
  productId: string;
  /** The coins that count, each with its steps. */
  coinInfo: InsloanMarginCoin[];
}

/**
 * What each coin counts as collateral of a product.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/instloan/public/Get-Margin-Coin-Info
 * @example
 * ```ts
 * import { insloanGetMarginCoins } from '@bitget-kit/private-api/insloan';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, insloanGetMarginCoins, { productId: '1' });
 * console.log(result);
 * ```
 */
export const insloanGetMarginCoins: Endpoint<InsloanGetMarginCoinsParams, InsloanGetMarginCoinsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/ins-loan/ensure-coins-convert',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    productId: 'string!',
  },
};
