import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaSetRateLimitQuota}. */
export interface UtaSetRateLimitQuotaParams {
  /** Category whose orders are limited. */
  category: string;
  /** Ids of the users. */
  uids: readonly string[];
  /** Requests a second that each of them gets. */
  quota: string;
}

/** Nobody has told what it holds. */
export type UtaSetRateLimitQuotaResult = unknown;

/**
 * Shares the rate limit among main account and sub-accounts.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `manage`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaSetRateLimitQuota } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaSetRateLimitQuota, { category: 'SPOT', uids: ['1'], quota: '10' });
 * console.log(result);
 * ```
 */
export const utaSetRateLimitQuota: Endpoint<UtaSetRateLimitQuotaParams, UtaSetRateLimitQuotaResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/user/set-rate-limit-quota',
  access: 'private',
  permission: 'manage',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    category: 'string!',
    uids: { items: 'string', required: true },
    quota: 'string!',
  },
};
