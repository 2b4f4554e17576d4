import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One position. */
export interface UtaAdlRank {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of the margin. */
  marginCoin: string;
  /** Place in the queue of automatic deleveraging, as a fraction. */
  adlRank: DecimalString;
  /** Side of the position. */
  holdSide: 'long' | 'short' | (string & {});
}

/** One row each. */
export type UtaGetAdlRanksResult = UtaAdlRank[];

/**
 * How soon your positions would be reduced by automatic deleveraging.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Get-Position-ADL-Rank
 * @example
 * ```ts
 * import { utaGetAdlRanks } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetAdlRanks, {});
 * console.log(result);
 * ```
 */
export const utaGetAdlRanks: Endpoint<Record<never, never>, UtaGetAdlRanksResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/position/adlRank',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
};
