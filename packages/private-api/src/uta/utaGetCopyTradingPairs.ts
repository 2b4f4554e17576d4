import type { Endpoint } from '@bitget-kit/transport';

/** What is left for one margin coin. */
export interface UtaCopyMarginCount {
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** Long orders that may be copied at once. */
  maxLongCount: string;
  /** Long orders that may still be copied. */
  remainingLongCount: string;
  /** Short orders that may be copied at once. */
  maxShortCount: string;
  /** Short orders that may still be copied. */
  remainingShortCount: string;
}

/** One contract. */
export interface UtaCopyTradingPair {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** E.g. `20`. */
  leverage: string;
  /** How many orders, by margin. */
  marginDetails: UtaCopyMarginCount[];
}

/** One row each. */
export type UtaGetCopyTradingPairsResult = UtaCopyTradingPair[];

/**
 * The contracts that a leading trader may trade, with what is left of their counts.
 *
 * For traders whom others copy. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetCopyTradingPairs } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyTradingPairs, {});
 * console.log(result);
 * ```
 */
export const utaGetCopyTradingPairs: Endpoint<Record<never, never>, UtaGetCopyTradingPairsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/copy/futures/trading-pairs',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
