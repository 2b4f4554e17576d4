import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnBorrowLoan}. */
export type EarnBorrowLoanParams = {
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
export interface EarnBorrowLoanResult {
  /** Id of the loan. */
  orderId: string;
}

/**
 * Borrows a coin against another one as collateral. Give one of the two amounts.
 *
 * After a lost answer look at `earnGetOngoingLoans` before trying again.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/loan/Borrow-Coin
 * @example
 * ```ts
 * import { earnBorrowLoan } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, earnBorrowLoan, { loanCoin: 'USDT', pledgeCoin: 'BTC', daily: 'SEVEN', pledgeAmount: '0.1' });
 * console.log(result);
 * ```
 */
export const earnBorrowLoan: Endpoint<EarnBorrowLoanParams, EarnBorrowLoanResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/earn/loan/borrow',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    loanCoin: 'string!',
    pledgeCoin: 'string!',
    daily: 'string!',
    pledgeAmount: 'decimal',
    loanAmount: 'decimal',
  },
};
