import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One loan. */
export interface UtaOngoingLoan {
  /** Id of the loan. */
  orderId: string;
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Amount that was borrowed, in its coin. */
  loanAmount: DecimalString;
  /** Interest, in the coin. */
  interestAmount: DecimalString;
  /** Interest of an hour, in per cent. */
  hourInterestRate: DecimalString;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Collateral, in its coin. */
  pledgeAmount: DecimalString;
  /** Loan against collateral, in per cent. */
  pledgeRate: DecimalString;
  /** Loan against collateral at which more is asked for, in per cent. */
  supRate: DecimalString;
  /** Loan against collateral at which it is liquidated, in per cent. */
  forceRate: DecimalString;
  /** Ms since the epoch. */
  borrowTime: TimestampMsString;
  /** Ms since the epoch. */
  expireTime: TimestampMsString;
}

/** Parameters of {@link utaGetOngoingLoans}. */
export interface UtaGetOngoingLoansParams {
  /** Only the loan with this id. */
  orderId?: string | undefined;
  /** Coin that is borrowed. */
  loanCoin?: string | undefined;
  /** Coin that is the collateral. */
  pledgeCoin?: string | undefined;
}

/** One row each. */
export type UtaGetOngoingLoansResult = UtaOngoingLoan[];

/**
 * Your loans against collateral.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetOngoingLoans } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetOngoingLoans, {});
 * console.log(result);
 * ```
 */
export const utaGetOngoingLoans: Endpoint<UtaGetOngoingLoansParams, UtaGetOngoingLoansResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/loan/borrow-ongoing',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    orderId: 'string',
    loanCoin: 'string',
    pledgeCoin: 'string',
  },
};
