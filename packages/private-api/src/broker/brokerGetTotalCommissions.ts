import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { BrokerTimeRange } from './BrokerTimeRange.js';

/** Of futures. */
export interface BrokerFuturesCommission {
  /** Volume, in USDT. */
  futuresTradingVolume: DecimalString;
  /** Fee, in USDT. */
  futuresTradingFee: DecimalString;
  /** Fee after deductions, in USDT. */
  futuresPureTradingFee: DecimalString;
  /** Commission, in USDT. */
  futuresCommission: DecimalString;
}

/** Of spot. */
export interface BrokerSpotCommission {
  /** Volume, in USDT. */
  spotTradingVolume: DecimalString;
  /** Fee, in USDT. */
  spotTradingFee: DecimalString;
  /** Fee after deductions, in USDT. */
  spotPureTradingFee: DecimalString;
  /** Commission, in USDT. */
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
  /** Commission of the broker, in USDT. */
  totalCommission: DecimalString;
  /** Spot alone. */
  spot: BrokerSpotCommission;
  /** Futures alone. */
  futures: BrokerFuturesCommission;
}

/** Parameters of {@link brokerGetTotalCommissions}. */
export type BrokerGetTotalCommissionsParams = BrokerTimeRange;

/** One row each. */
export type BrokerGetTotalCommissionsResult = BrokerTotalCommission[];

/**
 * Commission day by day.
 *
 * For brokers. One answer has a range of up to 180 days; there are no pages. Kept for 365 days, from June 2025 on; days
 * are those of UTC+8.
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
