import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface MarginGetCrossRiskRateResult {
  /** What the table of the page calls `riskRateRatio`. */
  riskRate?: DecimalString | undefined;
  /** Debt and margin needed against what is there: at `1` the account is liquidated. */
  riskRateRatio: DecimalString;
}

/**
 * How near your cross margin account is to liquidation.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Risk-Rate
 * @example
 * ```ts
 * import { marginGetCrossRiskRate } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetCrossRiskRate, {});
 * console.log(result);
 * ```
 */
export const marginGetCrossRiskRate: Endpoint<Record<never, never>, MarginGetCrossRiskRateResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/margin/crossed/account/risk-rate',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
};
