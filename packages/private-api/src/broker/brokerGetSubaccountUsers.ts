import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { BrokerTimeRange } from './BrokerTimeRange.js';

/** One user. */
export interface BrokerSubaccountUser {
  /** Id of the user. */
  uid: string;
  /** What the user has, in USDT. */
  asset: DecimalString;
  /** When first coins came in, ms since the epoch. */
  firstTimeDeposit: TimestampMsString;
  /** When first was traded, ms since the epoch. */
  firstTimeTrade: TimestampMsString;
  /** Ms since the epoch. */
  registerTime: TimestampMsString;
}

/** Parameters of {@link brokerGetSubaccountUsers}. */
export type BrokerGetSubaccountUsersParams = BrokerTimeRange & {
  /** Rows a page, up to 1000. Left out: 100. */
  pageSize?: number | string | undefined;
  /** Page, from 1 on. Left out: 1. */
  pageNo?: string | undefined;
};

/** One row each. */
export type BrokerGetSubaccountUsersResult = BrokerSubaccountUser[];

/**
 * The users of a broker: when they came, and what they have.
 *
 * For brokers. Ranges of up to 30 days.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Subaccounts
 * @example
 * ```ts
 * import { brokerGetSubaccountUsers } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetSubaccountUsers, {});
 * console.log(result);
 * ```
 */
export const brokerGetSubaccountUsers: PagedEndpoint<
  BrokerGetSubaccountUsersParams,
  BrokerGetSubaccountUsersResult,
  'read',
  BrokerSubaccountUser
> = {
  method: 'GET',
  path: '/api/v2/broker/subaccounts',
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
