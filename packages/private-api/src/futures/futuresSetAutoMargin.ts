import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link futuresSetAutoMargin}. */
export interface FuturesSetAutoMarginParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Whether margin is added by itself before a liquidation. */
  autoMargin: 'on' | 'off';
  /** Coin of the margin. */
  marginCoin: string;
  /** Side of the position. */
  holdSide: 'long' | 'short';
  /** Seen by one client. */
  amount?: DecimalString | undefined;
}

/** A word for success. */
export type FuturesSetAutoMarginResult = string;

/**
 * Sets whether margin is added by itself to an isolated position.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Set-Auto-Margin
 * @example
 * ```ts
 * import { futuresSetAutoMargin } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, futuresSetAutoMargin, { symbol: 'BTCUSDT', autoMargin: 'on', marginCoin: 'USDT', holdSide: 'long' });
 * ```
 */
export const futuresSetAutoMargin: Endpoint<FuturesSetAutoMarginParams, FuturesSetAutoMarginResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/account/set-auto-margin',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    symbol: 'string!',
    autoMargin: 'string!',
    marginCoin: 'string!',
    holdSide: 'string!',
    amount: 'decimal',
  },
};
