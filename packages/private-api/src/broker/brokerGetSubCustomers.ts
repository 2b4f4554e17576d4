import type { PagedEndpoint } from '@bitget-kit/transport';

/** One customer. */
export interface BrokerSubCustomer {
  /** Id of the user. */
  uid: string;
  /** Ms since the epoch. */
  registerTime: string;
}

/** Parameters of {@link brokerGetSubCustomers}. */
export interface BrokerGetSubCustomersParams {
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
  /** Whether users of agents below you are shown too. */
  showSub?: 'yes' | 'no' | undefined;
}

/** What comes back, in USDT. */
export interface BrokerGetSubCustomersResult {
  /** The rows. */
  list: BrokerSubCustomer[];
  /** The smallest id of the page: asks for the next one. */
  minId: string;
}

/**
 * Customers of agents below an agent.
 *
 * For agents. Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { brokerGetSubCustomers } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetSubCustomers, {});
 * console.log(result);
 * ```
 */
export const brokerGetSubCustomers: PagedEndpoint<
  BrokerGetSubCustomersParams,
  BrokerGetSubCustomersResult,
  'read',
  BrokerSubCustomer
> = {
  method: 'GET',
  path: '/api/v2/broker/sub-customer-list',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'field', param: 'idLessThan', from: 'minId', list: 'list', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    startTime: 'time',
    endTime: 'time',
    idLessThan: 'string',
    limit: 'integer',
    uid: 'string',
    showSub: 'string',
  },
};
