import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** What the level allows. */
export interface UtaP2pEquity {
  /** Advertisements that sell, at most. */
  maxAdvSellNum: string;
  /** Largest advertisement that sells. */
  maxAdvSellLimit: DecimalString;
  /** Advertisements that buy, at most. */
  maxAdvBuyNum: string;
  /** Largest advertisement that buys. */
  maxAdvBuyLimit: DecimalString;
  /** Open orders at most. */
  totalMaxPendingOrder: string;
  /** Open orders of one advertisement at most. */
  advMaxPendingOrder: string;
}

/** What comes back. */
export interface UtaGetP2pUserResult {
  /** Id of the user. */
  uid: string;
  /** Name that others see. */
  nickName: string;
  /** Level of the merchant. */
  accountLevel: 'advanced' | 'starter' | 'master' | (string & {});
  /** Orders that were completed. */
  completedOrderNum: string;
  /** Part of good reviews. */
  positiveRate: DecimalString;
  /** Orders that were completed in thirty days. */
  completedOrderNum30D: string;
  /** Part of the orders of thirty days that were completed. */
  completedRate30D: DecimalString;
  /** Average time until it is paid, of thirty days. */
  avgPayTime30D: string;
  /** Average time until coins are released, of thirty days. */
  avgReleaseTime30D: string;
  /** What the level allows. */
  equityDetail: UtaP2pEquity;
  /** When the user came, ms since the epoch. */
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
