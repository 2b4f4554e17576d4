import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnRepayLoan}. */
export type EarnRepayLoanParams = {
  /** Id of the loan. */
  orderId: string;
  /** Whether collateral is set free as far as the loan shrinks. Left out: `yes`. */
  repayUnlock?: 'yes' | 'no' | undefined;
} & (
  | {
      /** All of it. */
      repayAll: 'yes';
      amount?: undefined;
    }
  | {
      /** A part of it: `amount`. */
      repayAll: 'no';
      /** How much of it, in the borrowed coin. */
      amount: DecimalString;
    }
);

/** What comes back. */
export interface EarnRepayLoanResult {
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Amount that was repaid, in the coin that was borrowed. */
  repayAmount: DecimalString;
  /** Part that paid interest, in the coin that was borrowed. */
  payInterest: DecimalString;
  /** Part that repaid the loan, in the coin that was borrowed. */
  repayLoanAmount: DecimalString;
  /** Collateral that was set free, in its coin. */
  repayUnlockAmount: DecimalString;
}

/**
 * Repays a loan, all of it or a part.
 *
 * After a lost answer look at `earnGetLoanRepayments` before trying again.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/loan/Repay
 * @example
 * ```ts
 * import { earnRepayLoan } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, earnRepayLoan, { orderId: '1', repayAll: 'yes' });
 * console.log(result);
 * ```
 */
export const earnRepayLoan: Endpoint<EarnRepayLoanParams, EarnRepayLoanResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/earn/loan/repay',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    orderId: 'string!',
    amount: 'decimal',
    repayUnlock: 'string',
    repayAll: 'string!',
  },
};
