import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One limit. */
export interface UtaLoanLimit {
  /** The most that you may borrow. */
  limit: DecimalString;
  /** For main account and sub-accounts together, in USDT. */
  masterSubLimit: DecimalString;
  /** What is left to borrow on the exchange; spelt so. */
  platformRemaingQuota: DecimalString;
}

/** Parameters of {@link utaGetLoanLimits}. */
export interface UtaGetLoanLimitsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
}

/** One row each. */
export type UtaGetLoanLimitsResult = UtaLoanLimit[];

/**
 * How much you may borrow.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetLoanLimits } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetLoanLimits, {});
 * console.log(result);
 * ```
 */
export const utaGetLoanLimits: Endpoint<UtaGetLoanLimitsParams, UtaGetLoanLimitsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/eligible-loan-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    coin: 'string',
  },
};
