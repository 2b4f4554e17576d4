import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin. */
export interface UtaLoanDebt {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** In USDT. */
  amountUsdt: DecimalString;
}

/** What comes back. */
export interface UtaGetLoanDebtsResult {
  /** What is collateral, by coin. */
  pledgeInfos: UtaLoanDebt[];
  /** What is borrowed, by coin. */
  loanInfos: UtaLoanDebt[];
}

/**
 * What you owe of loans against collateral, and what the collateral is.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetLoanDebts } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetLoanDebts, {});
 * console.log(result);
 * ```
 */
export const utaGetLoanDebts: Endpoint<Record<never, never>, UtaGetLoanDebtsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/loan/debts',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
