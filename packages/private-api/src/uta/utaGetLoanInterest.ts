import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetLoanInterest}. */
export interface UtaGetLoanInterestParams {
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
export interface UtaGetLoanInterestResult {
  /** Interest of an hour, in the coin. */
  hourInterest: DecimalString;
  /** Amount that was borrowed, in its coin. */
  loanAmount: DecimalString;
}

/**
 * What a loan against collateral would cost, and how much could be borrowed.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetLoanInterest } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetLoanInterest, { loanCoin: 'USDT', pledgeCoin: 'BTC', daily: 'SEVEN', pledgeAmount: '0.1' });
 * console.log(result);
 * ```
 */
export const utaGetLoanInterest: Endpoint<UtaGetLoanInterestParams, UtaGetLoanInterestResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/loan/interest',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    loanCoin: 'string!',
    pledgeCoin: 'string!',
    daily: 'string!',
    pledgeAmount: 'decimal!',
  },
};
