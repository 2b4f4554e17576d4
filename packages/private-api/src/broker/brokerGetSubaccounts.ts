import type { PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One sub-account. */
export interface BrokerSubaccount {
  /** Id of the sub-account. */
  subUid: string;
  /** Name of the sub-account. */
  subaccountName: string;
  /** Whether it may be used, or is deleted. */
  status: 'normal' | 'freeze' | 'del' | (string & {});
  /** What the sub-account may do. */
  permList: string[];
  /** A text of your own. */
  label: string;
  /** Language of its messages. */
  language: string;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

/** Parameters of {@link brokerGetSubaccounts}. */
export interface BrokerGetSubaccountsParams {
  /** Rows a page, up to 100. */
  limit?: number | string | undefined;
  /** The `idLessThan` of the page before. */
  idLessThan?: string | undefined;
  /** Only sub-accounts in this state. Left out: all. */
  status?: 'normal' | 'freeze' | 'del' | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
}

/** What comes back, in USDT. */
export interface BrokerGetSubaccountsResult {
  /** The rows of this page. */
  subList: BrokerSubaccount[];
  /** Whether there are more pages. */
  hasNextPage: boolean;
  /** Asks for the next page. */
  idLessThan: number;
}

/**
 * The sub-accounts, newest first.
 *
 * For brokers.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-List
 * @example
 * ```ts
 * import { brokerGetSubaccounts } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetSubaccounts, {});
 * console.log(result);
 * ```
 */
export const brokerGetSubaccounts: PagedEndpoint<
  BrokerGetSubaccountsParams,
  BrokerGetSubaccountsResult,
  'read',
  BrokerSubaccount
> = {
  method: 'GET',
  path: '/api/v2/broker/account/subaccount-list',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'idLessThan',
    list: 'subList',
    size: 'limit',
    defaultSize: 10,
    maxSize: 100,
  },
  check: {
    limit: 'integer',
    idLessThan: 'string',
    status: 'string',
    startTime: 'time',
    endTime: 'time',
  },
};
