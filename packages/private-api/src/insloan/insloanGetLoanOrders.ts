import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One loan. */
export interface InsloanOrder {
  /** Id of the loan. */
  orderId: string;
  /** Id of the product. */
  orderProductId: string;
  /** Id of the user. */
  uid: string;
  /** Ms since the epoch. */
  loanTime: TimestampMsString;
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Amount that was borrowed, in its coin. */
  loanAmount: DecimalString;
  /** Part of the loan that is owed, in the coin. */
  unpaidAmount: DecimalString;
  /** Interest that is owed, in the coin. */
  unpaidInterest: DecimalString;
  /** Part of the loan that was repaid, in the coin. */
  repaidAmount: DecimalString;
  /** Interest that was paid, in the coin. */
  repaidInterest: DecimalString;
  /** Whether all of it is paid back. */
  status: 'not_paid_off' | 'paid_off' | (string & {});
  /** Coins that are kept back. */
  reserve?: DecimalString | undefined;
}

/** Parameters of {@link insloanGetLoanOrders}. */
export interface InsloanGetLoanOrdersParams {
  /** Id of the loan. Left out: all. */
  orderId?: string | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
}

/** One row each. */
export type InsloanGetLoanOrdersResult = InsloanOrder[];

/**
 * Your institutional loans.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/instloan/orders/Get-Loan-Orders
 * @example
 * ```ts
 * import { insloanGetLoanOrders } from '@bitget-kit/private-api/insloan';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, insloanGetLoanOrders, {});
 * console.log(result);
 * ```
 */
export const insloanGetLoanOrders: Endpoint<InsloanGetLoanOrdersParams, InsloanGetLoanOrdersResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/ins-loan/loan-order',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    orderId: 'string',
    startTime: 'time',
    endTime: 'time',
  },
};
