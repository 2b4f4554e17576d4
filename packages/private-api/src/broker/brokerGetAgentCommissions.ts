import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One row. */
export interface BrokerAgentCommission {
  /** Id of the user. */
  uid: string;
  /** What it was. */
  bizType: 'spot' | 'futures' | (string & {});
  /** More exactly what it was. */
  subBizType: 'spot' | 'margin' | 'usdt_futures' | 'coin_futures' | 'usdc_futures' | (string & {});
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Fee in USDT. */
  fee: DecimalString;
  /** In USDT. */
  volume: DecimalString;
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
  feePaid: DecimalString;
  /** Commission on users of your own, in USDT. */
  directCommission: DecimalString;
  /** Commission on users of agents below you, in USDT. */
  subCommission: DecimalString;
  /** Commission of the partner, in USDT. */
  partnerCommission: DecimalString;
  /** Commission that the partner was given in the end, in USDT. */
  partnerActualCommission: DecimalString;
  /** Whether the user is a trader whom others copy. */
  traderType: 'user' | 'trader' | (string & {});
  /** Whether it was traded through the API. */
  apiType: 'api' | 'non_api' | (string & {});
  /** Whether the commission was given out. */
  status: 'settled' | 'unsettled' | 'notIssued' | (string & {});
  /** Ms since the epoch. */
  startCalculationTime: TimestampMsString;
  /** Ms since the epoch. */
  endCalculationTime: TimestampMsString;
}

/** Parameters of {@link brokerGetAgentCommissions}. */
export interface BrokerGetAgentCommissionsParams {
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** Rows older than this id. */
  idLessThan?: string | undefined;
}

/** What comes back, in USDT. */
export interface BrokerGetAgentCommissionsResult {
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
  /** The rows of this page. */
  commissionList: BrokerAgentCommission[];
}

/**
 * Commission of an agent, in detail.
 *
 * For agents. Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { brokerGetAgentCommissions } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetAgentCommissions, {});
 * console.log(result);
 * ```
 */
export const brokerGetAgentCommissions: PagedEndpoint<
  BrokerGetAgentCommissionsParams,
  BrokerGetAgentCommissionsResult,
  'read',
  BrokerAgentCommission
> = {
  method: 'GET',
  path: '/api/v2/broker/agent-commission',
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
    limit: 'integer',
    idLessThan: 'string',
  },
};
