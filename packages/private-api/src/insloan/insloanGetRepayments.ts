import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One repayment. */
export interface InsloanRepayment {
  /** Id of the repayment. */
  repayOrderId: string;
  /** Ms since the epoch. */
  repaidTime: string;
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

/** Parameters of {@link insloanGetRepayments}. */
export interface InsloanGetRepaymentsParams {
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
}

/** One row each. */
export type InsloanGetRepaymentsResult = InsloanRepayment[];

/**
 * Your repayments of institutional loans.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/instloan/orders/Get-Repayment-Orders
 * @example
 * ```ts
 * import { insloanGetRepayments } from '@bitget-kit/private-api/insloan';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, insloanGetRepayments, {});
 * console.log(result);
 * ```
 */
export const insloanGetRepayments: Endpoint<InsloanGetRepaymentsParams, InsloanGetRepaymentsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/ins-loan/repaid-history',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
