import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One repayment. */
export interface UtaInsLoanRepayment {
  /** Id of the repayment. */
  repayOrderId: string;
  /** Ms since the epoch. */
  repaidTime: TimestampMsString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount that was repaid, in the coin that was borrowed. */
  repayAmount?: DecimalString | undefined;
  /** What the table of the page calls `repaidInterest`. */
  repayInterest?: DecimalString | undefined;
  /** All of it, or a part. */
  repayType: 'all' | 'part' | (string & {});
  /** What it was. */
  businessType: 'normal' | 'liquidation' | (string & {});
  /** Part of the loan that was repaid, in the coin. */
  repaidAmount?: DecimalString | undefined;
  /** Interest that was paid, in the coin. */
  repaidInterest?: DecimalString | undefined;
}

/** Parameters of {@link utaGetInsLoanRepayments}. */
export interface UtaGetInsLoanRepaymentsParams {
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
}

/** One row each. */
export type UtaGetInsLoanRepaymentsResult = UtaInsLoanRepayment[];

/**
 * Your repayments of institutional loans.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 3 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/loan/Get-Repaid-History
 * @example
 * ```ts
 * import { utaGetInsLoanRepayments } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetInsLoanRepayments, {});
 * console.log(result);
 * ```
 */
export const utaGetInsLoanRepayments: Endpoint<UtaGetInsLoanRepaymentsParams, UtaGetInsLoanRepaymentsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/ins-loan/repaid-history',
  access: 'private',
  permission: 'read',
  limit: { requests: 3, seconds: 1, scope: 'uid' },
  check: {
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
