import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One customer. */
export interface BrokerCustomerAsset {
  /** Id of the user. */
  uid: string;
  /** The balance afterwards, in its coin. */
  balance: DecimalString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
  /** A text of your own. */
  remark: string;
}

/** Parameters of {@link brokerGetCustomerAssets}. */
export interface BrokerGetCustomerAssetsParams {
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
export type BrokerGetCustomerAssetsResult = BrokerCustomerAsset[];

/**
 * What customers of an agent have.
 *
 * For agents. Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { brokerGetCustomerAssets } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetCustomerAssets, {});
 * console.log(result);
 * ```
 */
export const brokerGetCustomerAssets: PagedEndpoint<
  BrokerGetCustomerAssetsParams,
  BrokerGetCustomerAssetsResult,
  'read',
  BrokerCustomerAsset
> = {
  method: 'POST',
  path: '/api/v2/broker/customer-asset',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 20, maxSize: 20 },
  check: {
    pageNo: 'integer',
    pageSize: 'integer',
    uid: 'string',
    showSub: 'string',
  },
};
