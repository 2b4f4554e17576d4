import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';
import type { BrokerTimeRange } from './BrokerTimeRange.js';

/** One user. */
export interface BrokerTradeVolume {
  /** Id of the user. */
  uid: string;
  /** In USDT. */
  volume: DecimalString;
  /** Of spot, in USDT. */
  spotVolume: DecimalString;
  /** Of futures, in USDT. */
  futureVolume: DecimalString;
}

/** Parameters of {@link brokerGetTradeVolumes}. */
export type BrokerGetTradeVolumesParams = BrokerTimeRange & {
  /** Rows a page, up to 1000. Left out: 100. */
  pageSize?: number | string | undefined;
  /** Page, from 1 on. Left out: 1. */
  pageNo?: string | undefined;
};

/** One row each. */
export type BrokerGetTradeVolumesResult = BrokerTradeVolume[];

/**
 * What the users of a broker traded.
 *
 * For brokers. Ranges of up to 30 days.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Trade-Volume
 * @example
 * ```ts
 * import { brokerGetTradeVolumes } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetTradeVolumes, {});
 * console.log(result);
 * ```
 */
export const brokerGetTradeVolumes: PagedEndpoint<
  BrokerGetTradeVolumesParams,
  BrokerGetTradeVolumesResult,
  'read',
  BrokerTradeVolume
> = {
  method: 'GET',
  path: '/api/v2/broker/trade-volume',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 100, maxSize: 1000, maxRangeDays: 30 },
  check: {
    startTime: 'time',
    endTime: 'time',
    pageSize: 'integer',
    pageNo: 'string',
  },
};
