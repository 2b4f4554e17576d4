import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaBindInsLoanUid}. */
export interface UtaBindInsLoanUidParams {
  /** Id of the risk unit. Left out: the only one. */
  riskUnitId?: string | undefined;
  /** Id of the user. */
  uid: string;
  /** Let the user join the risk unit, or leave it. */
  operate: 'bind' | 'unbind';
}

/** What comes back. */
export interface UtaBindInsLoanUidResult {
  /** Id of the risk unit. */
  riskUnitId: string;
  /** Id of the user. */
  uid: string;
  /** What was done. */
  operate: 'bind' | 'unbind' | (string & {});
}

/**
 * Binds a user to a risk unit, or frees the user from it.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 3 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/loan/Bind-Uid
 * @example
 * ```ts
 * import { utaBindInsLoanUid } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaBindInsLoanUid, { riskUnitId: '1', uid: '2', operate: 'bind' });
 * console.log(result);
 * ```
 */
export const utaBindInsLoanUid: Endpoint<UtaBindInsLoanUidParams, UtaBindInsLoanUidResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/ins-loan/bind-uid',
  access: 'private',
  permission: 'manage',
  limit: { requests: 3, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    riskUnitId: 'string',
    uid: 'string!',
    operate: 'string!',
  },
};
