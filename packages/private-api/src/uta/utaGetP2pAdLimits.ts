import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetP2pAdLimits}. */
export interface UtaGetP2pAdLimitsParams {
  /** Coin, e.g. `USDT`. */
  token: string;
  /** Currency, e.g. `EUR`. */
  fiat: string;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell';
}

/** What comes back. */
export interface UtaGetP2pAdLimitsResult {
  /** Smallest advertisement that buys, in the coin. */
  buyMinTokenAmount: DecimalString;
  /** Largest advertisement that buys, in the coin. */
  buyMaxTokenAmount: DecimalString;
  /** Smallest advertisement that sells, in the coin. */
  sellMinTokenAmount: DecimalString;
  /** Largest advertisement that sells, in the coin. */
  sellMaxTokenAmount: DecimalString;
}

/**
 * The least and the most that an advertisement may offer.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetP2pAdLimits } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetP2pAdLimits, { token: 'USDT', fiat: 'EUR', side: 'buy' });
 * console.log(result);
 * ```
 */
export const utaGetP2pAdLimits: Endpoint<UtaGetP2pAdLimitsParams, UtaGetP2pAdLimitsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/p2p/ad-limit',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    token: 'string!',
    fiat: 'string!',
    side: 'string!',
  },
};
