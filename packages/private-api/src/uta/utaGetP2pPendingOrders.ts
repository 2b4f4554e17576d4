import type { PagedEndpoint } from '@bitget-kit/transport';
import type { UtaP2pOrder } from './UtaP2pOrder.js';

/** Parameters of {@link utaGetP2pPendingOrders}. */
export interface UtaGetP2pPendingOrdersParams {
  /** Id of the order. */
  orderId?: string | undefined;
  /** Only those that buy, or that sell. Left out: both. */
  side?: 'buy' | 'sell' | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
  /** Rows a page. */
  limit?: string | undefined;
}

/** What comes back. */
export interface UtaGetP2pPendingOrdersResult {
  /** The rows of this page. */
  items: UtaP2pOrder[];
  /** Asks for the next page, as `cursor`. */
  nextId: string;
}

/**
 * Your P2P orders that are not over.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetP2pPendingOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetP2pPendingOrders, {});
 * console.log(result);
 * ```
 */
export const utaGetP2pPendingOrders: PagedEndpoint<
  UtaGetP2pPendingOrdersParams,
  UtaGetP2pPendingOrdersResult,
  'read',
  UtaP2pOrder
> = {
  method: 'GET',
  path: '/api/v3/p2p/pending-orders',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'nextId', list: 'items', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    orderId: 'string',
    side: 'string',
    startTime: 'time',
    endTime: 'time',
    cursor: 'string',
    limit: 'string',
  },
};
