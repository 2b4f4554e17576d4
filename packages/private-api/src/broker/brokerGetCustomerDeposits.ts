import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One deposit. */
export interface BrokerCustomerDeposit {
  /** Id of the deposit. */
  orderId: string;
  /** Id of the user. */
  uid: string;
  /** Ms since the epoch. */
  depositTime: TimestampMsString;
  /** Coin that came, e.g. `USDT`. */
  depositCoin: string;
  /** How much came, in `depositCoin`. */
  depositAmount: DecimalString;
}

/** Parameters of {@link brokerGetCustomerDeposits}. */
export interface BrokerGetCustomerDepositsParams {
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
export type BrokerGetCustomerDepositsResult = BrokerCustomerDeposit[];

/**
 * Deposits of customers of an agent.
 *
 * For agents. Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { brokerGetCustomerDeposits } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetCustomerDeposits, {});
 * console.log(result);
 * ```
 */
export const brokerGetCustomerDeposits: PagedEndpoint<
  BrokerGetCustomerDepositsParams,
  BrokerGetCustomerDepositsResult,
  'read',
  BrokerCustomerDeposit
> = {
  method: 'POST',
  path: '/api/v2/broker/customer-deposit',
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
