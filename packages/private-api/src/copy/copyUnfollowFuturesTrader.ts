import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copyUnfollowFuturesTrader}. */
export interface CopyUnfollowFuturesTraderParams {
  /** Id of the trader. */
  traderId: string;
}

/** A word for success. */
export type CopyUnfollowFuturesTraderResult = string;

/**
 * Stops to copy a trader of futures.
 *
 * For those who copy a trader.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Cancel-Trader
 * @example
 * ```ts
 * import { copyUnfollowFuturesTrader } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copyUnfollowFuturesTrader, { traderId: '1' });
 * ```
 */
export const copyUnfollowFuturesTrader: Endpoint<
  CopyUnfollowFuturesTraderParams,
  CopyUnfollowFuturesTraderResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/copy/mix-follower/cancel-trader',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    traderId: 'string!',
  },
};
