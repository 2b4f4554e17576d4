import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaUnfollowCopyTrader}. */
export interface UtaUnfollowCopyTraderParams {
  /** Id of the copy project. */
  projectId: string;
  /** Now, or when the positions are closed. */
  closeType?: 'follow_close' | 'instant_close' | undefined;
}

/** Nobody has told what it holds. */
export type UtaUnfollowCopyTraderResult = unknown;

/**
 * Ends a copy project: at once, or when its positions are closed.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaUnfollowCopyTrader } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaUnfollowCopyTrader, { projectId: '1' });
 * console.log(result);
 * ```
 */
export const utaUnfollowCopyTrader: Endpoint<UtaUnfollowCopyTraderParams, UtaUnfollowCopyTraderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/copy/futures/unfollow',
  access: 'private',
  permission: 'trade',
  priority: 'cancel',
  stability: 'observed',
  check: {
    projectId: 'string!',
    closeType: 'string',
  },
};
