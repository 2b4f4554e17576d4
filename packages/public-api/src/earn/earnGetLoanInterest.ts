import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnGetLoanInterest}. */
export interface EarnGetLoanInterestParams {
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Term in days, or without an end. */
  daily: 'SEVEN' | 'THIRTY' | 'FLEXIBLE';
  /** Collateral, in its coin. */
  pledgeAmount: DecimalString;
}

/** What comes back. */
export interface EarnGetLoanInterestResult {
  /** Interest of an hour, in the coin. */
  hourInterest: DecimalString;
  /** Amount that was borrowed, in its coin. */
  loanAmount: DecimalString;
}

/**
 * What a loan would cost in an hour, and how much could be borrowed.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/earn/loan/Get-Est-Interest-And-Load-Amount
 * @example
 * ```ts
 * import { earnGetLoanInterest } from '@bitget-kit/public-api/earn';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), earnGetLoanInterest, { loanCoin: 'USDT', pledgeCoin: 'BTC', daily: 'SEVEN', pledgeAmount: '0.1' });
 * console.log(result);
 * ```
 */
export const earnGetLoanInterest: Endpoint<EarnGetLoanInterestParams, EarnGetLoanInterestResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/earn/loan/public/hour-interest',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  check: {
    loanCoin: 'string!',
    pledgeCoin: 'string!',
    daily: 'string!',
    pledgeAmount: 'decimal!',
  },
};
