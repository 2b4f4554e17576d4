import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One customer. */
export interface BrokerCustomerVolume {
  /** Id of the user. */
  uid: string;
  /** The exchange spells it so. */
  volumn: DecimalString;
  /** Start of the day, ms since the epoch. */
  time: TimestampMsString;
  /** Of spot, in USDT. */
  spotVolume: DecimalString;
  /** Of futures, in USDT. */
  futuresVolume: DecimalString;
}

/** Parameters of {@link brokerGetCustomerVolumes}. */
export interface BrokerGetCustomerVolumesParams {
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Page, from 1 on. */
  pageNo?: number | string | undefined;
  /** Rows a page. */
  pageSize?: number | string | undefined;
  /** Id of the user. */
  uid?: string | undefined;
  /** Whether users of agents below you are shown too. */
  showSub?: 'yes' | 'no' | undefined;
}

/** One row each. */
export type BrokerGetCustomerVolumesResult = BrokerCustomerVolume[];

/**
 * What customers of an agent traded.
 *
 * For agents. Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { brokerGetCustomerVolumes } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetCustomerVolumes, {});
 * console.log(result);
 * ```
 */
export const brokerGetCustomerVolumes: PagedEndpoint<
  BrokerGetCustomerVolumesParams,
  BrokerGetCustomerVolumesResult,
  'read',
  BrokerCustomerVolume
> = {
  method: 'POST',
  path: '/api/v2/broker/customer-trade-volume',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 20, maxSize: 20 },
  check: {
    startTime: 'time',
    endTime: 'time',
    pageNo: 'integer',
    pageSize: 'integer',
    uid: 'string',
    showSub: 'string',
  },
};
