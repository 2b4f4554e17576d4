import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaSetPositionMargin}. */
export interface UtaSetPositionMarginParams {
  /** Category, in capitals. */
  category: UtaCategory;
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Side of the position. */
  posSide: 'long' | 'short';
  /** Put margin in, or take it out. */
  operation: 'add' | 'remove';
  /** Amount, in its coin. */
  amount: DecimalString;
}

/** A word for success. */
export type UtaSetPositionMarginResult = string;

/**
 * Adds margin to an isolated position, or takes some away.
 *
 * After a lost answer look at the position before trying again. Known from other clients only: the documentation has no
 * page, so the types are shallow. For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaSetPositionMargin } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaSetPositionMargin, { category: 'SPOT', symbol: 'BTCUSDT', posSide: 'long', operation: 'add', amount: '100' });
 * ```
 */
export const utaSetPositionMargin: Endpoint<UtaSetPositionMarginParams, UtaSetPositionMarginResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/account/set-margin',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    category: 'string!',
    symbol: 'string!',
    posSide: 'string!',
    operation: 'string!',
    amount: 'decimal!',
  },
};
