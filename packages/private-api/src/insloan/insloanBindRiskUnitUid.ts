import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link insloanBindRiskUnitUid}. */
export interface InsloanBindRiskUnitUidParams {
  /** Id of the risk unit. Left out: the only one. */
  riskUnitId?: string | undefined;
  /** Id of the user. */
  uid: string;
  /** Let the user join the risk unit, or leave it. */
  operate: 'bind' | 'unbind';
}

/** A word for success. */
export type InsloanBindRiskUnitUidResult = string;

/**
 * Binds a user to a risk unit, or frees the user from it.
 *
 * Permission: `manage`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/instloan/account/Bind-Risk-Unit
 * @example
 * ```ts
 * import { insloanBindRiskUnitUid } from '@bitget-kit/private-api/insloan';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, insloanBindRiskUnitUid, { riskUnitId: '1', uid: '2', operate: 'bind' });
 * ```
 */
export const insloanBindRiskUnitUid: Endpoint<InsloanBindRiskUnitUidParams, InsloanBindRiskUnitUidResult, 'manage'> = {
  method: 'POST',
  path: '/api/v2/spot/ins-loan/bind-uid',
  access: 'private',
  permission: 'manage',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    riskUnitId: 'string',
    uid: 'string!',
    operate: 'string!',
  },
};
