import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** What comes back. */
export interface UtaGetAccountInfoResult {
  /** Your id. */
  userId: string;
  /** Id of the one who invited you. */
  inviterId: string;
  /** The main account, for a sub-account. */
  parentId: string;
  /** Code of the channel that you came by. */
  channelCode: string;
  /** Channel that you came by. */
  channel: string;
  /** Addresses that may use the key; empty: any. */
  ips: string;
  /** Whether it may write, or only read. */
  permType: 'read-only' | 'read-and-write' | (string & {});
  /** What the key may do. */
  permissions: string[];
  /** When the user registered, ms since the epoch. */
  regisTime: TimestampMsString;
}

/**
 * Who the API key belongs to, what it may do, and from where.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetAccountInfo } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetAccountInfo, {});
 * console.log(result);
 * ```
 */
export const utaGetAccountInfo: Endpoint<Record<never, never>, UtaGetAccountInfoResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/info',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
