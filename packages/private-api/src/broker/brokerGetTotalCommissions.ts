import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Of futures. */
export interface BrokerFuturesCommission {
  /** Volume, in USDT. */
  futuresTradingVolume: DecimalString;
  /** Fee. */
  futuresTradingFee: DecimalString;
  /** Fee after deductions. */
  futuresPureTradingFee: DecimalString;
  /** Commission. */
  futuresCommission: DecimalString;
}

/** Of spot. */
export interface BrokerSpotCommission {
  /** Volume, in USDT. */
  spotTradingVolume: DecimalString;
  /** Fee. */
  spotTradingFee: DecimalString;
  /** Fee after deductions. */
  spotPureTradingFee: DecimalString;
  /** Commission. */
  spotCommission: DecimalString;
}

/** One day. */
export interface BrokerTotalCommission {
  /** Day. */
  date: string;
  /** In USDT. */
  totalTradingVolume: DecimalString;
  /** Users who traded. */
  totalActiveTraders: DecimalString;
  /** Commission of the broker. */
  totalCommission: DecimalString;
  spot: BrokerSpotCommission;
  futures: BrokerFuturesCommission;
}

/** Parameters of {@link brokerGetTotalCommissions}. */
export interface BrokerGetTotalCommissionsParams {
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
}

/** One row each. */
export type BrokerGetTotalCommissionsResult = BrokerTotalCommission[];

/**
 * Commission day by day.
 *
 * For brokers.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/commission/Get-Total-Commission
 * @example
 * ```ts
 * import { brokerGetTotalCommissions } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetTotalCommissions, {});
 * console.log(result);
 * ```
 */
export const brokerGetTotalCommissions: Endpoint<
  BrokerGetTotalCommissionsParams,
  BrokerGetTotalCommissionsResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/broker/total-commission',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: {
    startTime: 'time',
    endTime: 'time',
  },
};
