import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One row. */
export interface BrokerCustomerCommission {
  /** Id of the user. */
  uid: string;
  /** Day. */
  date: TimestampMsString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType:
    | 'USDT-FUTURES'
    | 'COIN-FUTURES'
    | 'USDC-FUTURES'
    | 'SUSDT-FUTURES'
    | 'SCOIN-FUTURES'
    | 'SUSDC-FUTURES'
    | (string & {});
  /** What was traded, in USDT. */
  dealAmount: DecimalString;
  /** Fee in USDT. */
  fee: DecimalString;
  /** Fees that were taken off, in USDT. */
  feeDeduction: DecimalString;
  /** Fees that bonuses of campaigns paid, in USDT. */
  activityBonusDeduct: DecimalString;
  /** Fees that spot coupons paid, in USDT. */
  spotCouponDeduct: DecimalString;
  /** Fees that futures coupons paid, in USDT. */
  futuresCouponDeduct: DecimalString;
  /** Fees that discounts on spot took off, in USDT. */
  spotFeeDiscountDeduct: DecimalString;
  /** Fees that were given to makers, in USDT. */
  negativeMakerFeeDeduct: DecimalString;
  /** Fees that the user paid in the end, in USDT. */
  feePaid: string;
  /** What comes back, in USDT. */
  rebateAmount: DecimalString;
  /** What the user was given back in all, in USDT. */
  userTotalRebateAmount: DecimalString;
  /** What was given back on that day, in USDT. */
  dayTotalRebateAmount: DecimalString;
  /** What was given back in all, in USDT. */
  totalRebateAmount: DecimalString;
}

/** Parameters of {@link brokerGetCustomerCommissions}. */
export interface BrokerGetCustomerCommissionsParams {
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows older than this id. */
  idLessThan?: string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** Id of the user. */
  uid?: string | undefined;
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** Whether users of agents below you are shown too. */
  showSub?: 'yes' | 'no' | undefined;
}

/** What comes back, in USDT. */
export interface BrokerGetCustomerCommissionsResult {
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
  /** The rows of this page. */
  commissionList: BrokerCustomerCommission[];
}

/**
 * Commission by customer of an agent.
 *
 * For agents. Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { brokerGetCustomerCommissions } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetCustomerCommissions, {});
 * console.log(result);
 * ```
 */
export const brokerGetCustomerCommissions: PagedEndpoint<
  BrokerGetCustomerCommissionsParams,
  BrokerGetCustomerCommissionsResult,
  'read',
  BrokerCustomerCommission
> = {
  method: 'GET',
  path: '/api/v2/broker/customer-commissions',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'commissionList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 20,
  },
  check: {
    startTime: 'time',
    endTime: 'time',
    idLessThan: 'string',
    limit: 'integer',
    uid: 'string',
    coin: 'string',
    symbol: 'string',
    showSub: 'string',
  },
};
