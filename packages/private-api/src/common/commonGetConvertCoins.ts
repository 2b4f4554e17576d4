import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin. */
export interface CommonConvertCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What you have, in the coin. */
  available: DecimalString;
  /** The most that can be converted at once, in the coin. */
  maxAmount: DecimalString;
  /** The least that can be converted at once, in the coin. */
  minAmount: DecimalString;
}

/** One row each. */
export type CommonGetConvertCoinsResult = CommonConvertCoin[];

/**
 * The coins that can be converted, with what you have of them.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/convert/Get-Convert-Currencies
 * @example
 * ```ts
 * import { commonGetConvertCoins } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetConvertCoins, {});
 * console.log(result);
 * ```
 */
export const commonGetConvertCoins: Endpoint<Record<never, never>, CommonGetConvertCoinsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/convert/currencies',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
};
