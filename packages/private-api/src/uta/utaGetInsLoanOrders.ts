import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One loan. */
export interface UtaInsLoanOrder {
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
  /** Coins that are kept back. */
  reserve: DecimalString;
  /** Whether all of it is paid back. */
  status: 'not_paid_off' | 'paid_off' | (string & {});
}

/** Parameters of {@link utaGetInsLoanOrders}. */
export interface UtaGetInsLoanOrdersParams {
  /** Id of the loan. Left out: all. */
  orderId?: string | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
}

/** One row each. */
export type UtaGetInsLoanOrdersResult = UtaInsLoanOrder[];

/**
 * Your institutional loans.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 3 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/loan/Get-Loan-Order
 * @example
 * ```ts
 * import { utaGetInsLoanOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetInsLoanOrders, {});
 * console.log(result);
 * ```
 */
export const utaGetInsLoanOrders: Endpoint<UtaGetInsLoanOrdersParams, UtaGetInsLoanOrdersResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/ins-loan/loan-order',
  access: 'private',
  permission: 'read',
  limit: { requests: 3, seconds: 1, scope: 'uid' },
  check: {
    orderId: 'string',
    startTime: 'time',
    endTime: 'time',
  },
};
