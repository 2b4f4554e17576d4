import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaRepayLoan}. */
export type UtaRepayLoanParams = {
  /** Id of the loan. */
  orderId: string;
  /** Whether collateral is set free as far as the loan shrinks. Left out: `yes`. */
  repayUnlock?: 'yes' | 'no' | undefined;
  /** Pay with the borrowed coin, or with collateral. */
  method?: 'borrowed_coin' | 'collateral' | undefined;
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
export interface UtaRepayLoanResult {
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
 * Repays a loan against collateral.
 *
 * After a lost answer look at `utaGetLoanRepayments` before trying again. Known from other clients only: the
 * documentation has no page, so the types are shallow. For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaRepayLoan } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaRepayLoan, { orderId: '1', repayAll: 'yes' });
 * console.log(result);
 * ```
 */
export const utaRepayLoan: Endpoint<UtaRepayLoanParams, UtaRepayLoanResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/loan/repay',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    orderId: 'string!',
    repayAll: 'string!',
    amount: 'decimal',
    repayUnlock: 'string',
    method: 'string',
  },
};
