import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** What the level allows. */
export interface UtaP2pEquity {
  maxAdvSellNum: string;
  maxAdvSellLimit: DecimalString;
  maxAdvBuyNum: string;
  maxAdvBuyLimit: DecimalString;
  totalMaxPendingOrder: string;
  advMaxPendingOrder: string;
}

/** What comes back. */
export interface UtaGetP2pUserResult {
  uid: string;
  nickName: string;
  accountLevel: 'advanced' | 'starter' | 'master' | (string & {});
  completedOrderNum: string;
  /** Part of good reviews. */
  positiveRate: DecimalString;
  completedOrderNum30D: string;
  completedRate30D: DecimalString;
  avgPayTime30D: string;
  avgReleaseTime30D: string;
  equityDetail: UtaP2pEquity;
  registerTime: TimestampMsString;
}

/**
 * You as a P2P merchant: level, completed orders, times, limits.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetP2pUser } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetP2pUser, {});
 * console.log(result);
 * ```
 */
export const utaGetP2pUser: Endpoint<Record<never, never>, UtaGetP2pUserResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/p2p/user-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
