import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link futuresConvertUnion}. */
export interface FuturesConvertUnionParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in its coin. */
  amount: DecimalString;
}

/** What comes back. */
export interface FuturesConvertUnionResult {
  /** In USDT. */
  usdtAmount: DecimalString;
}

/**
 * Converts a coin into USDT inside futures with several coins as margin.
 *
 * A conversion happens once for each call. After a lost answer look at your bills before trying again.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Union-Convert
 * @example
 * ```ts
 * import { futuresConvertUnion } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, futuresConvertUnion, { coin: 'USDT', amount: '100' });
 * console.log(result);
 * ```
 */
export const futuresConvertUnion: Endpoint<FuturesConvertUnionParams, FuturesConvertUnionResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/account/union-convert',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string!',
    amount: 'decimal!',
  },
};
