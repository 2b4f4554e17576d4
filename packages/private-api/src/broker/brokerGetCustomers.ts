import type { PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One customer. */
export interface BrokerCustomer {
  /** Id of the user. */
  uid: number;
  /** Ms since the epoch. */
  registerTime: TimestampMsString;
}

/** Parameters of {@link brokerGetCustomers}. */
export interface BrokerGetCustomersParams {
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
  /** Only users who came by this code. */
  referralCode?: string | undefined;
  /** Whether users of agents below you are shown too. */
  showSub?: 'yes' | 'no' | undefined;
}

/** One row each. */
export type BrokerGetCustomersResult = BrokerCustomer[];

/**
 * Customers of an agent.
 *
 * For agents. Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { brokerGetCustomers } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetCustomers, {});
 * console.log(result);
 * ```
 */
export const brokerGetCustomers: PagedEndpoint<
  BrokerGetCustomersParams,
  BrokerGetCustomersResult,
  'read',
  BrokerCustomer
> = {
  method: 'POST',
  path: '/api/v2/broker/customer-list',
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
    referralCode: 'string',
    showSub: 'string',
  },
};
