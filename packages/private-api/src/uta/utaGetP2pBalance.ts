import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetP2pBalance}. */
export interface UtaGetP2pBalanceParams {
  /** Coin, e.g. `USDT`. */
  token: string;
}

/** What comes back. */
export interface UtaGetP2pBalanceResult {
  /** Coin, e.g. `USDT`. */
  token: string;
  /** Balance in all, in the coin. */
  totalBalance: DecimalString;
  /** Held back, in the coin. */
  frozenBalance: DecimalString;
  /** Free to use, in the coin. */
  availableBalance: DecimalString;
}

/**
 * The balance of a coin in the P2P account.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetP2pBalance } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetP2pBalance, { token: 'USDT' });
 * console.log(result);
 * ```
 */
export const utaGetP2pBalance: Endpoint<UtaGetP2pBalanceParams, UtaGetP2pBalanceResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/p2p/balance',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    token: 'string!',
  },
};
