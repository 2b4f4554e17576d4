import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link futuresGetUnionTransferLimit}. */
export interface FuturesGetUnionTransferLimitParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
}

/** What comes back. */
export interface FuturesGetUnionTransferLimitResult {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The most that may be moved in, in the coin. */
  maxTransferIn: DecimalString;
}

/**
 * How much of a coin can be moved into futures with several coins as margin.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Get-Union-Transfer-Limits
 * @example
 * ```ts
 * import { futuresGetUnionTransferLimit } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, futuresGetUnionTransferLimit, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const futuresGetUnionTransferLimit: Endpoint<
  FuturesGetUnionTransferLimitParams,
  FuturesGetUnionTransferLimitResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/mix/account/transfer-limits',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string!',
  },
};
