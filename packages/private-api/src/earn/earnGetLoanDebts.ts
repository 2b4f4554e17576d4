import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin. */
export interface EarnLoanDebt {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** In USDT. */
  amountUsdt: DecimalString;
}

/** Parameters of {@link earnGetLoanDebts}. */
export interface EarnGetLoanDebtsParams {
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
}

/** What comes back. */
export interface EarnGetLoanDebtsResult {
  /** What is borrowed, by coin. */
  loanInfos: EarnLoanDebt[];
  /** What is collateral, by coin. */
  pledgeInfos: EarnLoanDebt[];
}

/**
 * What you owe of loans, and what the collateral is.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/loan/Get-Debt-List
 * @example
 * ```ts
 * import { earnGetLoanDebts } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetLoanDebts, {});
 * console.log(result);
 * ```
 */
export const earnGetLoanDebts: Endpoint<EarnGetLoanDebtsParams, EarnGetLoanDebtsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/earn/loan/debts',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    startTime: 'time',
    endTime: 'time',
  },
};
