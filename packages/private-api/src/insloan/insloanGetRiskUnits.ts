import type { Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface InsloanGetRiskUnitsResult {
  /** Ids of the risk units. */
  riskUnitId: string[];
}

/**
 * Your risk units.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/instloan/account/Get-Risk-Unit
 * @example
 * ```ts
 * import { insloanGetRiskUnits } from '@bitget-kit/private-api/insloan';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, insloanGetRiskUnits, {});
 * console.log(result);
 * ```
 */
export const insloanGetRiskUnits: Endpoint<Record<never, never>, InsloanGetRiskUnitsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/ins-loan/risk-unit',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
};
