import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin as collateral. */
export interface EarnPledgeCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Loan against collateral at the start, as a fraction. */
  initRate: DecimalString;
  /** Loan against collateral at which more collateral is called for, as a fraction. */
  supRate: DecimalString;
  /** Loan against collateral at which it is liquidated, as a fraction. */
  forceRate: DecimalString;
  /** Smallest, in USDT. */
  minUsdt: DecimalString;
  /** Largest, in USDT. */
  maxUsdt: DecimalString;
}

/** One coin to borrow. */
export interface EarnLoanCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Interest of an hour for seven days, as a fraction. */
  hourRate7D: DecimalString;
  /** Interest of a year for seven days, as a fraction. */
  rate7D: DecimalString;
  /** Interest of an hour for thirty days, as a fraction. */
  hourRate30D: DecimalString;
  /** Interest of a year for thirty days, as a fraction. */
  rate30D: DecimalString;
  /** Smallest, in USDT. */
  minUsdt: DecimalString;
  /** Largest, in USDT. */
  maxUsdt: DecimalString;
  /** Smallest loan, in the coin. */
  min: DecimalString;
  /** Largest loan, in the coin. */
  max: DecimalString;
}

/** Parameters of {@link earnGetLoanCoins}. */
export interface EarnGetLoanCoinsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
}

/** What comes back. */
export interface EarnGetLoanCoinsResult {
  /** What is borrowed, by coin. */
  loanInfos: EarnLoanCoin[];
  /** What is collateral, by coin. */
  pledgeInfos: EarnPledgeCoin[];
}

/**
 * The coins that can be borrowed, and those that can be collateral.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/earn/loan/Currency-List
 * @example
 * ```ts
 * import { earnGetLoanCoins } from '@bitget-kit/public-api/earn';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), earnGetLoanCoins, {});
 * console.log(result);
 * ```
 */
export const earnGetLoanCoins: Endpoint<EarnGetLoanCoinsParams, EarnGetLoanCoinsResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/earn/loan/public/coinInfos',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  check: {
    coin: 'string',
  },
};
