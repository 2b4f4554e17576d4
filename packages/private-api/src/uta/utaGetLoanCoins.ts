import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin as collateral. */
export interface UtaPledgeCoin {
  coin: string;
  initRate: DecimalString;
  supRate: DecimalString;
  forceRate: DecimalString;
  minPledgeAmount: DecimalString;
  maxPledgeAmount: DecimalString;
}

/** One coin to borrow. */
export interface UtaLoanCoin {
  coin: string;
  hourRateFlexible: DecimalString;
  rateFlexible: DecimalString;
  hourRate7D: DecimalString;
  rate7D: DecimalString;
  hourRate30D: DecimalString;
  rate30D: DecimalString;
  minBorrowAmount: DecimalString;
  maxBorrowAmount: DecimalString;
  minBorrowLimit: DecimalString;
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
