import type { PagedEndpoint } from '@bitget-kit/transport';
import type { UtaCopyTpslOrder } from './UtaCopyTpslOrder.js';

/** Parameters of {@link utaGetCopyTpslOrderHistory}. */
export interface UtaGetCopyTpslOrderHistoryParams {
  /** Id of the copy project. */
  projectId: string;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetCopyTpslOrderHistoryResult {
  /** The rows. */
  list: UtaCopyTpslOrder[];
  /** Asks for the next page. */
  cursor: string;
}

/**
 * Take profits and stop losses of a copy project that are over.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCopyTpslOrderHistory } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyTpslOrderHistory, { projectId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetCopyTpslOrderHistory: PagedEndpoint<
  UtaGetCopyTpslOrderHistoryParams,
  UtaGetCopyTpslOrderHistoryResult,
  'read',
  UtaCopyTpslOrder
> = {
  method: 'GET',
  path: '/api/v3/copy/futures/tpsl-order-history',
  access: 'private',
  permission: 'read',
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'cursor', list: 'list', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    projectId: 'string!',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    cursor: 'string',
  },
};
