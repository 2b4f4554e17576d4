import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copyUnfollowSpotTrader}. */
export interface CopyUnfollowSpotTraderParams {
  /** Id of the trader. */
  traderId: string;
}

/** A word for success. */
export type CopyUnfollowSpotTraderResult = string;

/**
 * Stops to copy a trader of spot.
 *
 * For those who copy a trader.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Cancel-Trader
 * @example
 * ```ts
 * import { copyUnfollowSpotTrader } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copyUnfollowSpotTrader, { traderId: '1' });
 * ```
 */
export const copyUnfollowSpotTrader: Endpoint<CopyUnfollowSpotTraderParams, CopyUnfollowSpotTraderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/copy/spot-follower/cancel-trader',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    traderId: 'string!',
  },
};
