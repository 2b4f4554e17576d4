import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaBorrowLoan}. */
export type UtaBorrowLoanParams = {
  /** Coin to borrow. */
  loanCoin: string;
  /** Coin of the collateral. */
  pledgeCoin: string;
  /** Term: seven days, thirty, or without an end. */
  daily: 'SEVEN' | 'THIRTY' | 'FLEXIBLE';
} & (
  | {
      /** Collateral to put in, in `pledgeCoin`. */
      pledgeAmount: DecimalString;
      loanAmount?: undefined;
    }
  | {
      /** Amount to borrow, in `loanCoin`. */
      loanAmount: DecimalString;
      pledgeAmount?: undefined;
    }
);

/** What comes back. */
export interface UtaBorrowLoanResult {
  /** Id of the loan. */
  orderId: string;
}

/**
 * Borrows a coin against another one as collateral. Give one of the two amounts.
 *
 * After a lost answer look at `utaGetOngoingLoans` before trying again. Known from other clients only: the
 * documentation has no page, so the types are shallow. For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaBorrowLoan } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaBorrowLoan, { loanCoin: 'USDT', pledgeCoin: 'BTC', daily: 'SEVEN', pledgeAmount: '0.1' });
 * console.log(result);
 * ```
 */
export const utaBorrowLoan: Endpoint<UtaBorrowLoanParams, UtaBorrowLoanResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/loan/borrow',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    loanCoin: 'string!',
    pledgeCoin: 'string!',
    daily: 'string!',
    pledgeAmount: 'decimal',
    loanAmount: 'decimal',
  },
};
