import type { PagedEndpoint } from '@bitget-kit/transport';

/** One customer. */
export interface BrokerCustomerKycResult {
  /** Id of the user. */
  uid: string;
  /** Whether the user's identity was checked. */
  kycResult: 'passed' | 'not_passed' | (string & {});
}

/** Parameters of {@link brokerGetCustomerKycResults}. */
export interface BrokerGetCustomerKycResultsParams {
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
export interface BrokerGetCustomerKycResultsResult {
  /** The rows of this page. */
  userList: BrokerCustomerKycResult[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Which customers of an agent have proved who they are.
 *
 * For agents. Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { brokerGetCustomerKycResults } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetCustomerKycResults, {});
 * console.log(result);
 * ```
 */
export const brokerGetCustomerKycResults: PagedEndpoint<
  BrokerGetCustomerKycResultsParams,
  BrokerGetCustomerKycResultsResult,
  'read',
  BrokerCustomerKycResult
> = {
  method: 'GET',
  path: '/api/v2/broker/customer-kyc-result',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'userList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 20,
  },
  check: {
    startTime: 'time',
    endTime: 'time',
    idLessThan: 'string',
    limit: 'integer',
    uid: 'string',
    showSub: 'string',
  },
};
