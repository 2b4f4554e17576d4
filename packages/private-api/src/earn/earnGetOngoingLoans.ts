import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One loan. */
export interface EarnOngoingLoan {
  /** Id of the loan. */
  orderId: string;
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Amount that was borrowed, in its coin. */
  loanAmount: DecimalString;
  /** Interest, in the coin. */
  interestAmount: DecimalString;
  /** Interest of an hour, as a fraction. */
  hourInterestRate: DecimalString;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Collateral, in its coin. */
  pledgeAmount: DecimalString;
  /** Loan against collateral, in per cent. */
  pledgeRate: DecimalString;
  /** Loan against collateral at which more collateral is called for, in per cent. */
  supRate: DecimalString;
  /** Loan against collateral at which it is liquidated, in per cent. */
  forceRate: DecimalString;
  /** Ms since the epoch. */
  borrowTime: TimestampMsString;
  /** Ms since the epoch. */
  expireTime: TimestampMsString;
}

/** Parameters of {@link earnGetOngoingLoans}. */
export interface EarnGetOngoingLoansParams {
  /** Only the loan with this id. */
  orderId?: string | undefined;
  /** Coin that is borrowed. */
  loanCoin?: string | undefined;
  /** Coin that is the collateral. */
  pledgeCoin?: string | undefined;
}

/** One row each. */
export type EarnGetOngoingLoansResult = EarnOngoingLoan[];

/**
 * Your loans.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/loan/Get-Loan-Orders
 * @example
 * ```ts
 * import { earnGetOngoingLoans } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetOngoingLoans, {});
 * console.log(result);
 * ```
 */
export const earnGetOngoingLoans: Endpoint<EarnGetOngoingLoansParams, EarnGetOngoingLoansResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/earn/loan/ongoing-orders',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    orderId: 'string',
    loanCoin: 'string',
    pledgeCoin: 'string',
  },
};
