import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaOperateP2pAd}. */
export interface UtaOperateP2pAdParams {
  /** Id of the advertisement. */
  advId: string;
  /** Take it off for good, offer it, or take it off for now. */
  operation: 'remove' | 'publish' | 'delist';
}

/** A word for success. */
export type UtaOperateP2pAdResult = string;

/**
 * Publishes, delists or removes a P2P advertisement.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaOperateP2pAd } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaOperateP2pAd, { advId: '1', operation: 'remove' });
 * console.log(result);
 * ```
 */
export const utaOperateP2pAd: Endpoint<UtaOperateP2pAdParams, UtaOperateP2pAdResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/p2p/ad-operate',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    advId: 'string!',
    operation: 'string!',
  },
};
