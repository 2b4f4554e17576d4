import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One repayment. */
export interface EarnLoanRepayment {
  /** Id of the loan. */
  orderId: string;
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Amount that was repaid, in the coin that was borrowed. */
  repayAmount: DecimalString;
  /** Amount that was borrowed, in its coin. Only the table of the page has it. */
  loanAmount?: DecimalString | undefined;
  /** Part that paid interest, in the coin that was borrowed. */
  payInterest: DecimalString;
  /** Part that repaid the loan, in the coin that was borrowed. */
  repayLoanAmount: DecimalString;
  /** Collateral that was set free, in its coin. */
  repayUnlockAmount: DecimalString;
  /** Ms since the epoch. */
  repayTime: TimestampMsString;
  /** Coin that is the collateral. */
  pledgeCoin: string;
}

/** Parameters of {@link earnGetLoanRepayments}. */
export interface EarnGetLoanRepaymentsParams {
  /** Only the loan with this id. */
  orderId?: string | undefined;
  /** Coin that is borrowed. */
  loanCoin?: string | undefined;
  /** Coin that is the collateral. */
  pledgeCoin?: string | undefined;
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
export type EarnGetLoanRepaymentsResult = EarnLoanRepayment[];

/**
 * Repayments of your loans.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/loan/Get-Repay-History
 * @example
 * ```ts
 * import { earnGetLoanRepayments } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetLoanRepayments, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const earnGetLoanRepayments: PagedEndpoint<
  EarnGetLoanRepaymentsParams,
  EarnGetLoanRepaymentsResult,
  'read',
  EarnLoanRepayment
> = {
  method: 'GET',
  path: '/api/v2/earn/loan/repay-history',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 10, maxSize: 100, maxRangeDays: 90 },
  check: {
    orderId: 'string',
    loanCoin: 'string',
    pledgeCoin: 'string',
    startTime: 'time!',
    endTime: 'time!',
    pageNo: 'string',
    pageSize: 'integer',
  },
};
