import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One repayment. */
export interface UtaLoanRepayment {
  /** Id of the loan. */
  orderId: string;
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
  /** Ms since the epoch. */
  repayTime: TimestampMsString;
}

/** Parameters of {@link utaGetLoanRepayments}. */
export interface UtaGetLoanRepaymentsParams {
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
  /** Page, from 1 on. */
  pageNum?: string | undefined;
  /** Rows a page. */
  pageSize?: string | undefined;
}

/** One row each. */
export type UtaGetLoanRepaymentsResult = UtaLoanRepayment[];

/**
 * Repayments of loans against collateral.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetLoanRepayments } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetLoanRepayments, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const utaGetLoanRepayments: PagedEndpoint<
  UtaGetLoanRepaymentsParams,
  UtaGetLoanRepaymentsResult,
  'read',
  UtaLoanRepayment
> = {
  method: 'GET',
  path: '/api/v3/loan/repay-history',
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
    pageNum: 'string',
    pageSize: 'string',
  },
};
