import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaFreezeSub}. */
export interface UtaFreezeSubParams {
  /** Id of the sub-account. */
  subUid: string;
  /** Whether it may be used no more, or again. */
  operation: 'freeze' | 'unfreeze';
}

/** An empty object. */
export type UtaFreezeSubResult = Record<string, unknown>;

/**
 * Freezes a sub-account, or frees it again.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Freeze
 * @example
 * ```ts
 * import { utaFreezeSub } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaFreezeSub, { subUid: '1', operation: 'freeze' });
 * console.log(result);
 * ```
 */
export const utaFreezeSub: Endpoint<UtaFreezeSubParams, UtaFreezeSubResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/user/freeze-sub',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subUid: 'string!',
    operation: 'string!',
  },
};
