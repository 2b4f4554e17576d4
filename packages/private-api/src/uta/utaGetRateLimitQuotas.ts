import type { PagedEndpoint } from '@bitget-kit/transport';

/** One account. */
export interface UtaRateLimitQuota {
  /** Id of the user. */
  uid: string;
  /** Requests a second that the user has. */
  quota: string;
}

/** Parameters of {@link utaGetRateLimitQuotas}. */
export interface UtaGetRateLimitQuotasParams {
  /** Category whose orders are limited. */
  category: string;
  /** Id of the user. */
  uid?: string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
  /** Rows a page. */
  limit?: string | undefined;
}

/** What comes back. */
export interface UtaGetRateLimitQuotasResult {
  /** Category whose orders are limited. */
  category: string;
  /** What each user has. */
  quotaList: UtaRateLimitQuota[];
  /** What main account and sub-accounts have together. */
  masterSubQuota: string;
  /** The most that they may have together. */
  masterSubCap: string;
  /** Asks for the next page. */
  cursor: string;
}

/**
 * How the rate limit is shared among main account and sub-accounts.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetRateLimitQuotas } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetRateLimitQuotas, { category: '1' });
 * console.log(result);
 * ```
 */
export const utaGetRateLimitQuotas: PagedEndpoint<
  UtaGetRateLimitQuotasParams,
  UtaGetRateLimitQuotasResult,
  'read',
  UtaRateLimitQuota
> = {
  method: 'GET',
  path: '/api/v3/user/rate-limit-quota',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: {
    by: 'field',
    param: 'cursor',
    from: 'cursor',
    list: 'quotaList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 20,
  },
  check: {
    category: 'string!',
    uid: 'string',
    cursor: 'string',
    limit: 'string',
  },
};
