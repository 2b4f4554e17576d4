import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';

/** One liquidation. */
export interface EarnLoanReduction {
  /** Id of the loan. */
  orderId: string;
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Ms since the epoch. */
  reduceTime: DecimalString;
  /** Loan against collateral, in per cent. */
  pledgeRate: DecimalString;
  /** Price of the collateral. */
  pledgePrice: DecimalString;
  /** Whether the reduction is done. */
  status: 'COMPLETE' | 'WAIT' | (string & {});
  /** Collateral, in its coin. */
  pledgeAmount: DecimalString;
  /** Fee of the liquidation. */
  reduceFee: string;
  /** Collateral that is left, in its coin. */
  residueAmount: DecimalString;
  /** Collateral that was set free, in its coin. The exchange spells it so. */
  runlockAmount: DecimalString;
  /** Part that repaid the loan, in the coin that was borrowed. */
  repayLoanAmount: DecimalString;
}

/** Parameters of {@link earnGetLoanReductions}. */
export interface EarnGetLoanReductionsParams {
  /** Only the loan with this id. */
  orderId?: string | undefined;
  /** Coin that is borrowed. */
  loanCoin?: string | undefined;
  /** Coin that is the collateral. */
  pledgeCoin?: string | undefined;
  /** Only reductions that are done, or that are not. Left out: both. */
  status?: 'COMPLETE' | 'WAIT' | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime: number | string;
  /** Up to this time, ms. */
  endTime: number | string;
  /** Page, from 1 on. */
  pageNo?: string | undefined;
  /** Rows a page, up to 100. */
  pageSize?: number | string | undefined;
}

/** One row each. */
export type EarnGetLoanReductionsResult = EarnLoanReduction[];

/**
 * Liquidations of your loans.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/loan/Get-Burst-List
 * @example
 * ```ts
 * import { earnGetLoanReductions } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetLoanReductions, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const earnGetLoanReductions: PagedEndpoint<
  EarnGetLoanReductionsParams,
  EarnGetLoanReductionsResult,
  'read',
  EarnLoanReduction
> = {
  method: 'GET',
  path: '/api/v2/earn/loan/reduces',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 10, maxSize: 100, maxRangeDays: 90 },
  check: {
    orderId: 'string',
    loanCoin: 'string',
    pledgeCoin: 'string',
    status: 'string',
    startTime: 'time!',
    endTime: 'time!',
    pageNo: 'string',
    pageSize: 'integer',
  },
};
