import type { Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface UtaGetInsLoanRiskUnitsResult {
  /** Ids of the risk units. */
  riskUnitId: string[];
}

/**
 * Your risk units.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 3 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/loan/Get-Risk-Unit
 * @example
 * ```ts
 * import { utaGetInsLoanRiskUnits } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetInsLoanRiskUnits, {});
 * console.log(result);
 * ```
 */
export const utaGetInsLoanRiskUnits: Endpoint<Record<never, never>, UtaGetInsLoanRiskUnitsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/ins-loan/risk-unit',
  access: 'private',
  permission: 'read',
  limit: { requests: 3, seconds: 1, scope: 'uid' },
};
