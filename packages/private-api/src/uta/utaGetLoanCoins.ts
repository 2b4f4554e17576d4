import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin as collateral. */
export interface UtaPledgeCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Loan against collateral at the start, in per cent. */
  initRate: DecimalString;
  /** Loan against collateral at which more is asked for, in per cent. */
  supRate: DecimalString;
  /** Loan against collateral at which it is liquidated, in per cent. */
  forceRate: DecimalString;
  /** Least collateral, in the coin. */
  minPledgeAmount: DecimalString;
  /** Greatest collateral, in the coin. */
  maxPledgeAmount: DecimalString;
}

/** One coin to borrow. */
export interface UtaLoanCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Interest of an hour without a term, in per cent. */
  hourRateFlexible: DecimalString;
  /** Interest of a year without a term, in per cent. */
  rateFlexible: DecimalString;
  /** Interest of an hour for seven days, in per cent. */
  hourRate7D: DecimalString;
  /** Interest of a year for seven days, in per cent. */
  rate7D: DecimalString;
  /** Interest of an hour for thirty days, in per cent. */
  hourRate30D: DecimalString;
  /** Interest of a year for thirty days, in per cent. */
  rate30D: DecimalString;
  /** Smallest loan, in the coin. */
  minBorrowAmount: DecimalString;
  /** Largest loan, in the coin. */
  maxBorrowAmount: DecimalString;
  /** Lower bound of a loan, in USDT. */
  minBorrowLimit: DecimalString;
  /** Upper bound of a loan, in USDT. */
  maxBorrowLimit: DecimalString;
}

/** Parameters of {@link utaGetLoanCoins}. */
export interface UtaGetLoanCoinsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
}

/** What comes back. */
export interface UtaGetLoanCoinsResult {
  /** What is borrowed, by coin. */
  loanInfos: UtaLoanCoin[];
  /** What is collateral, by coin. */
  pledgeInfos: UtaPledgeCoin[];
}

/**
 * The coins that can be borrowed against collateral, and those that can be collateral.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetLoanCoins } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetLoanCoins, {});
 * console.log(result);
 * ```
 */
export const utaGetLoanCoins: Endpoint<UtaGetLoanCoinsParams, UtaGetLoanCoinsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/loan/coins',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    coin: 'string',
  },
};
