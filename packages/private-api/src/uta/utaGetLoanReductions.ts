import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One liquidation. */
export interface UtaLoanReduction {
  /** Id of the loan. */
  orderId: string;
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Ms since the epoch. */
  reduceTime: TimestampMsString;
  /** Loan against collateral, in per cent. */
  pledgeRate: DecimalString;
  /** Price of the collateral. */
  pledgePrice: DecimalString;
  /** Whether the reduction is done. */
  status: string;
  /** Collateral, in its coin. */
  pledgeAmount: DecimalString;
  /** Fee of the reduction. */
  reduceFee: DecimalString;
  /** Collateral that is left, in its coin. */
  residueAmount: DecimalString;
  /** Collateral that was set free, in its coin. The exchange spells it so. */
  runlockAmount: DecimalString;
  /** Part that repaid the loan, in the coin that was borrowed. */
  repayLoanAmount: DecimalString;
}

/** Parameters of {@link utaGetLoanReductions}. */
export interface UtaGetLoanReductionsParams {
  /** From this time on, ms. */
  startTime: number | string;
  /** Up to this time, ms. */
  endTime: number | string;
  /** Only the loan with this id. */
  orderId?: string | undefined;
  /** Coin that is borrowed. */
  loanCoin?: string | undefined;
  /** Coin that is the collateral. */
  pledgeCoin?: string | undefined;
  /** Only reductions that are done, or that are not. Left out: both. */
  status?: 'COMPLETE' | 'WAIT' | undefined;
  /** Page, from 1 on. */
  pageNum?: string | undefined;
  /** Rows a page. */
  pageSize?: string | undefined;
}

/** One row each. */
export type UtaGetLoanReductionsResult = UtaLoanReduction[];

/**
 * Liquidations of loans against collateral.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetLoanReductions } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetLoanReductions, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const utaGetLoanReductions: PagedEndpoint<
  UtaGetLoanReductionsParams,
  UtaGetLoanReductionsResult,
  'read',
  UtaLoanReduction
> = {
  method: 'GET',
  path: '/api/v3/loan/reduces',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'number', param: 'pageNum', size: 'pageSize', defaultSize: 20, maxSize: 20 },
  check: {
    startTime: 'time!',
    endTime: 'time!',
    orderId: 'string',
    loanCoin: 'string',
    pledgeCoin: 'string',
    status: 'string',
    pageNum: 'string',
    pageSize: 'string',
  },
};
